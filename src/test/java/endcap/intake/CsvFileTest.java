package endcap.intake;

import static endcap.intake.TestIntake.written;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import endcap.intake.SourceFile.Row;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CsvFileTest {
    private static final String CHINESE = "客户编码,名称\nA,长乐惠㐀𠮷\n";

    private static List<Row> rows(byte[] content) throws IOException {
        List<Row> rows = new ArrayList<>();
        try (SourceFile file = SourceFile.open(written("t.csv", content));
                SourceFile.Table table = file.tables().getFirst().open()) {
            table.rows().forEachRemaining(rows::add);
        }
        return rows;
    }

    private static List<Row> rows(String content) throws IOException {
        return rows(content.getBytes(StandardCharsets.UTF_8));
    }

    private static String refusal(byte[] content) {
        return catchThrowableOfType(Unreadable.class, () -> rows(content))
                .reason()
                .key();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030"})
    void both_encodings_are_found_out(String charset) throws IOException {
        assertThat(rows(CHINESE.getBytes(Charset.forName(charset))))
                .containsExactly(new Row(1, List.of("客户编码", "名称")), new Row(2, List.of("A", "长乐惠㐀𠮷")));
    }

    @Test
    void a_byte_order_mark_is_no_part_of_the_header() throws IOException {
        assertThat(rows("\uFEFF" + CHINESE).getFirst().cells()).containsExactly("客户编码", "名称");
        assertThat(rows("\uFEFF\"a,b\",c\n").getFirst().cells()).containsExactly("a,b", "c");
    }

    @Test
    void what_is_text_in_neither_encoding_is_refused() {
        assertThat(refusal(new byte[] {'a', ',', 'b', '\n', (byte) 0xFF, (byte) 0xFF, 'c', '\n'}))
                .isEqualTo("intake.file.not-text");
        assertThat(refusal("a,b\n1,\0\n".getBytes(StandardCharsets.UTF_8))).isEqualTo("intake.file.not-text");
        assertThat(refusal(CHINESE.getBytes(StandardCharsets.UTF_16))).isEqualTo("intake.file.utf-16");
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void the_separator_is_found_out_from_the_header(String separator) throws IOException {
        String content =
                String.join(separator, "a", "\"b,;,;,;\"", "c") + "\r\n" + String.join(separator, "1", "x", "3");
        assertThat(rows(content).get(1).cells()).containsExactly("1", "x", "3");
    }

    @Test
    void a_row_number_is_the_one_a_spreadsheet_shows() throws IOException {
        List<Row> rows = rows("a,b\n\"two\nlines\",1\n\n,\n5,6\n");
        assertThat(rows).extracting(Row::number).containsExactly(1L, 2L, 3L, 4L, 5L);
        assertThat(rows.get(1).cells()).containsExactly("two\nlines", "1");
        assertThat(rows).extracting(Row::blank).containsExactly(false, false, true, true, false);
    }

    @Test
    void quotes_and_old_line_ends_are_understood() throws IOException {
        assertThat(rows("a,b\r\"say \"\"hi\"\"\",2\r").get(1).cells()).containsExactly("say \"hi\"", "2");
    }

    @Test
    void a_quotation_mark_without_its_partner_is_told_with_its_row() {
        Unreadable broken = catchThrowableOfType(Unreadable.class, () -> rows("a,b\n1,2\n3,\"4\n5,6\n"));
        assertThat(broken.reason()).isEqualTo(Reason.of("file.broken-row", 3L));
        assertThat(catchThrowableOfType(Unreadable.class, () -> rows("a,b\n1,\"2\"3\n"))
                        .reason())
                .isEqualTo(Reason.of("file.broken-row", 2L));
    }

    @Test
    void a_cell_without_end_is_not_held_in_memory() {
        String content = "a,b\n1,\"" + "x".repeat(3 << 20);
        assertThat(catchThrowableOfType(Unreadable.class, () -> rows(content))
                        .reason()
                        .key())
                .isEqualTo("intake.file.broken-row");
    }

    @Test
    void a_missing_file_and_an_old_workbook_are_told() throws IOException {
        assertThat(catchThrowableOfType(Unreadable.class, () -> SourceFile.open(Path.of("nowhere.csv")))
                        .reason()
                        .key())
                .isEqualTo("intake.file.missing");
        byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0};
        assertThat(catchThrowableOfType(Unreadable.class, () -> SourceFile.open(written("old.xls", old)))
                        .reason()
                        .key())
                .isEqualTo("intake.file.old-excel");
    }
}
