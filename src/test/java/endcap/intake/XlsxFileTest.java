package endcap.intake;

import static endcap.intake.TestIntake.written;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import endcap.intake.SourceFile.Opener;
import endcap.intake.SourceFile.Row;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class XlsxFileTest {
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";

    @SafeVarargs
    static byte[] workbook(Consumer<Worksheet>... sheets) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
            for (int i = 0; i < sheets.length; i++) {
                sheets[i].accept(workbook.newWorksheet("sheet" + i));
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    static void row(Worksheet sheet, int row, Object... cells) {
        for (int i = 0; i < cells.length; i++) {
            switch (cells[i]) {
                case String text -> sheet.value(row, i, text);
                case Number number -> sheet.value(row, i, number);
                case Boolean yes -> sheet.value(row, i, yes);
                case LocalDate day -> {
                    sheet.value(row, i, day);
                    sheet.style(row, i).format("yyyy-MM-dd").set();
                }
                default -> throw new IllegalArgumentException(String.valueOf(cells[i]));
            }
        }
    }

    /** A workbook whose one sheet has this XML for rows, as programs other than ours may write it. */
    static byte[] handmade(String properties, String rows) {
        return zip(Map.of(
                "[Content_Types].xml",
                "<Types xmlns=\"" + PACKAGE + "content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>"
                        + "<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/>"
                        + "</Types>",
                "_rels/.rels",
                "<Relationships xmlns=\"" + PACKAGE + "relationships\"><Relationship Id=\"r1\" Type=\"" + RELATIONS
                        + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>",
                "xl/workbook.xml",
                "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + RELATIONS + "\">" + properties
                        + "<sheets><sheet name=\"s\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>",
                "xl/_rels/workbook.xml.rels",
                "<Relationships xmlns=\"" + PACKAGE + "relationships\"><Relationship Id=\"r1\" Type=\"" + RELATIONS
                        + "/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>",
                "xl/worksheets/sheet1.xml",
                "<worksheet xmlns=\"" + MAIN + "\"><sheetData>" + rows + "</sheetData></worksheet>"));
    }

    private static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    private static List<Row> rows(byte[] content) {
        List<Row> rows = new ArrayList<>();
        try (SourceFile file = SourceFile.open(written("t.xlsx", content))) {
            for (Opener opener : file.tables()) {
                try (SourceFile.Table table = opener.open()) {
                    table.rows().forEachRemaining(rows::add);
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return rows;
    }

    private static String refusal(byte[] content) {
        return catchThrowableOfType(Unreadable.class, () -> rows(content))
                .reason()
                .key();
    }

    @Test
    void numbers_come_without_binary_noise_and_dates_as_numbers_of_days() {
        List<Row> rows = rows(workbook(sheet -> {
            row(sheet, 0, "a", "b");
            row(sheet, 1, 0.1 + 0.2, LocalDate.of(2026, 11, 21), 61800, 123456789012L, true, "=1+2", 1e300, 0.0);
        }));
        assertThat(rows.get(1).cells())
                .containsExactly("0.3", "46347", "61800", "123456789012", "true", "=1+2", "1.0E300", "0");
    }

    @Test
    void row_numbers_jump_over_rows_that_are_not_there_and_cells_that_are_not_there_are_blank() {
        List<Row> rows = rows(workbook(sheet -> {
            row(sheet, 0, "a", "b", "c");
            sheet.value(4, 2, "x");
        }));
        assertThat(rows).last().isEqualTo(new Row(5, List.of("", "", "x")));
    }

    @Test
    void of_a_formula_the_value_last_computed_counts() {
        List<Row> rows = rows(handmade(
                "",
                "<row r=\"1\"><c r=\"A1\"><f>0.1+0.2</f><v>0.30000000000000004</v></c>"
                        + "<c r=\"B1\" t=\"str\"><f>\"0\"&amp;\"07\"</f><v>007</v></c>"
                        + "<c r=\"C1\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>"
                        + "<c r=\"D1\"><f>A9</f></c></row>"));
        assertThat(rows.getFirst().cells()).containsExactly("0.3", "007", "#DIV/0!", "");
    }

    @Test
    void hidden_sheets_are_left_alone() {
        byte[] content = workbook(
                sheet -> {
                    row(sheet, 0, "hidden");
                    sheet.setVisibilityState(VisibilityState.HIDDEN);
                },
                sheet -> row(sheet, 0, "seen"));
        assertThat(rows(content)).containsExactly(new Row(1, List.of("seen")));
    }

    @Test
    void a_number_with_an_absurd_exponent_is_not_written_out() {
        assertThat(rows(handmade("", "<row r=\"1\"><c r=\"A1\"><v>1E+999999999</v></c></row>"))
                        .getFirst()
                        .cells())
                .containsExactly("1E+999999999");
    }

    @Test
    void a_workbook_that_unpacks_to_too_much_is_refused() {
        assertThat(refusal(handmade(
                        "", "<row r=\"1\"><c r=\"A1\" t=\"str\"><v>" + "0".repeat(2 << 20) + "</v></c></row>")))
                .isEqualTo("intake.file.bomb");
    }

    @Test
    void entities_are_not_expanded_and_nothing_outside_is_read() {
        byte[] bomb = zip(Map.of(
                "[Content_Types].xml",
                "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/hostname\">]><Types xmlns=\"" + PACKAGE
                        + "content-types\">&a;</Types>"));
        assertThat(refusal(bomb)).isEqualTo("intake.file.broken-workbook");
    }

    @Test
    void a_damaged_workbook_is_told_in_one_sentence_wherever_it_is_damaged() {
        byte[] whole = workbook(sheet -> {
            row(sheet, 0, "customer_code", "name");
            row(sheet, 1, "A", "Alpha");
        });
        for (int length = 4; length < whole.length; length += 97) {
            assertThat(refusal(Arrays.copyOf(whole, length))).isEqualTo("intake.file.broken-workbook");
        }
        assertThat(refusal(zip(Map.of("readme.txt", "no workbook")))).isEqualTo("intake.file.broken-workbook");
        assertThat(refusal(handmade("", "<row r=\"1\"><c r=\"A1\"><v>1</v>"))).isEqualTo("intake.file.broken-workbook");
    }

    @Test
    void the_first_sheet_with_a_known_header_is_imported() {
        byte[] content = workbook(sheet -> row(sheet, 0, "Notes about this workbook"), sheet -> {
            row(sheet, 0, "单据号", "客户编码", "单据类型", "单据日期", "到期日", "金额", "余额");
            row(sheet, 1, "R1", "A", "发票", LocalDate.of(2026, 11, 1), 20261201, 1234.5, 0.1 + 0.2);
        });
        try (TestIntake intake = new TestIntake(endcap.storage.TestDatabases.sqlite()).withCustomersAndProducts()) {
            ImportReport report = intake.run(written("t.xlsx", content), TestIntake.TODAY);
            assertThat(TestIntake.english(report))
                    .containsExactly("t.xlsx: invoices, rows: 1 (1 added, 0 changed, 0 unchanged, 0 removed).");
            assertThat(intake.rows("invoice", "document_date", "due_date", "amount_fen", "open_fen"))
                    .containsExactly("2026-11-01|2026-12-01|123450|30");
        }
    }

    @Test
    void days_counted_from_1904_are_the_same_days() {
        String text = " t=\"str\"><v>";
        byte[] content = handmade(
                "<workbookPr date1904=\"1\"/>",
                "<row r=\"1\"><c r=\"A1\"" + text + "customer_code</v></c><c r=\"B1\"" + text
                        + "name</v></c><c r=\"C1\"" + text + "limit_valid_to</v></c></row>"
                        + "<row r=\"2\"><c r=\"A2\"" + text + "D</v></c><c r=\"B2\"" + text
                        + "Delta</v></c><c r=\"C2\"><v>44885</v></c></row>");
        try (TestIntake intake = new TestIntake(endcap.storage.TestDatabases.sqlite())) {
            Path file = written("t.xlsx", content);
            assertThat(TestIntake.english(intake.run(file, TestIntake.TODAY))).hasSize(1);
            assertThat(intake.rows("customer", "limit_valid_to")).containsExactly("2026-11-21");
        }
    }
}
