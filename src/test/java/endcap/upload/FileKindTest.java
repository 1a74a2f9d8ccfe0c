package endcap.upload;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FileKindTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "ffd8ffe000104a464946, PHOTO",
        "89504e470d0a1a0a0000, PHOTO",
        "52494646aabbccdd57454250, PHOTO",
        "000000186674797068656963, PHOTO",
        "00000018667479706d696631, PHOTO",
        "255044462d312e37, DECK",
        "4749463839610100, TABLE",
        "000000186674797069736f6d, TABLE",
        "'', TABLE"
    })
    void content_goes_before_the_name(String hex, FileKind kind) throws IOException {
        assertThat(kind("x.csv", HexFormat.of().parseHex(hex))).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({
        "应收.CSV, TABLE",
        "a.tsv, TABLE",
        "a.txt, TABLE_OR_DECK",
        "a.xls, TABLE_OR_DECK",
        "a.md, DECK",
        "a.htm, DECK",
        "old.ppt, DECK",
        "fake.jpg, OTHER",
        "a.exe, OTHER",
        "a.csv.exe, OTHER",
        "csv, TABLE",
        "nothing, OTHER"
    })
    void where_content_says_nothing_the_name_does(String name, FileKind kind) throws IOException {
        assertThat(kind(name, "客户编码,名称".getBytes(StandardCharsets.UTF_8))).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({
        "xl/workbook.xml, TABLE_OR_DECK",
        "ppt/presentation.xml, DECK",
        "word/document.xml, DECK",
        "virus.exe, OTHER"
    })
    void an_office_file_is_what_its_parts_are(String part, FileKind kind) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(part));
        }
        assertThat(kind("a.csv", bytes.toByteArray())).isEqualTo(kind);
    }

    @Test
    void a_torn_office_file_goes_by_its_name_to_who_can_say_what_is_wrong() throws IOException {
        byte[] torn = HexFormat.of().parseHex("504b030414000000");
        assertThat(kind("a.pptx", torn)).isEqualTo(FileKind.DECK);
        assertThat(kind("a.xlsx", torn)).isEqualTo(FileKind.TABLE_OR_DECK);
        assertThat(kind("a.zip", torn)).isEqualTo(FileKind.OTHER);
    }

    private FileKind kind(String name, byte[] content) throws IOException {
        return FileKind.of(name, Files.write(folder.resolve("sent"), content));
    }
}
