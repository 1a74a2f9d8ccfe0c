package endcap.deck;

import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Makes files that are damaged, locked, too much, or meant to do harm. */
public final class HostileDecks {
    private HostileDecks() {}

    /** A slide that unpacks to 140 MB of spaces. */
    static Path bomb(Path file) throws IOException {
        SampleDecks.slides(file);
        return withPart(file, "ppt/slides/slide1.xml", out -> {
            byte[] spaces = " ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
            for (int i = 0; i < 140; i++) {
                out.write(spaces);
            }
        });
    }

    /** Text that asks the parser for a file of this computer. */
    static Path entity(Path file, Path secret) throws IOException {
        return remoteEntity(file, secret.toUri().toString());
    }

    static Path remoteEntity(Path file, String address) throws IOException {
        SampleDecks.document(file);
        String xml = """
                <?xml version="1.0"?><!DOCTYPE d [<!ENTITY secret SYSTEM "%s">]>
                <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>
                <w:p><w:r><w:t>看&secret;看</w:t></w:r></w:p></w:body></w:document>""".formatted(address);
        return withPart(file, "word/document.xml", out -> out.write(xml.getBytes(StandardCharsets.UTF_8)));
    }

    /** Shared strings that double thirty times over. */
    static Path laughs(Path file) throws IOException {
        SampleDecks.workbook(file);
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE d [<!ENTITY l0 \"哈哈哈哈\">");
        for (int i = 1; i < 30; i++) {
            xml.append("<!ENTITY l")
                    .append(i)
                    .append(" \"")
                    .append(("&l" + (i - 1) + ";").repeat(4))
                    .append("\">");
        }
        xml.append(
                "]><sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><si><t>&l29;</t></si></sst>");
        return withPart(
                file, "xl/sharedStrings.xml", out -> out.write(xml.toString().getBytes(StandardCharsets.UTF_8)));
    }

    /** Ten thousand groups, each in the one before. */
    static Path nested(Path file) throws IOException {
        SampleDecks.slides(file);
        String open =
                "<p:grpSp><p:nvGrpSpPr><p:cNvPr id=\"9\" name=\"g\"/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/>";
        String xml = "<p:sld xmlns:p=\"http://schemas.openxmlformats.org/presentationml/2006/main\"><p:cSld><p:spTree>"
                + "<p:nvGrpSpPr><p:cNvPr id=\"1\" name=\"\"/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/>"
                + open.repeat(10_000) + "</p:grpSp>".repeat(10_000) + "</p:spTree></p:cSld></p:sld>";
        return withPart(file, "ppt/slides/slide1.xml", out -> out.write(xml.getBytes(StandardCharsets.UTF_8)));
    }

    /** A sheet with a million cells. */
    static Path endlessSheet(Path file) throws IOException {
        SampleDecks.workbook(file);
        return withPart(file, "xl/worksheets/sheet1.xml", out -> {
            out.write("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
                    .getBytes(StandardCharsets.UTF_8));
            for (int row = 1; row <= 100_000; row++) {
                out.write(("<row r=\"" + row + "\">" + "<c><v>12345</v></c>".repeat(10) + "</row>")
                        .getBytes(StandardCharsets.UTF_8));
            }
            out.write("</sheetData></worksheet>".getBytes(StandardCharsets.UTF_8));
        });
    }

    /** A PDF whose tree of pages holds itself. */
    static Path circle(Path file) throws IOException {
        return Files.writeString(file, """
                %PDF-1.4
                1 0 obj
                << /Type /Catalog /Pages 2 0 R >>
                endobj
                2 0 obj
                << /Type /Pages /Kids [2 0 R 2 0 R 2 0 R] /Count 900000 >>
                endobj
                trailer
                << /Root 1 0 R /Size 3 /Prev 9 >>
                startxref
                9
                %%EOF
                """);
    }

    /** A PDF whose page draws a form that draws itself twice: two to the power of how deep a parser follows. */
    static Path selfDrawn(Path file) throws IOException {
        return Files.writeString(file, """
                %PDF-1.4
                1 0 obj
                << /Type /Catalog /Pages 2 0 R >>
                endobj
                2 0 obj
                << /Type /Pages /Kids [3 0 R] /Count 1 >>
                endobj
                3 0 obj
                << /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Resources << /XObject << /X 4 0 R >> >> /Contents 5 0 R >>
                endobj
                4 0 obj
                << /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 4 0 R >> >> /Length 11 >>
                stream
                /X Do /X Do
                endstream
                endobj
                5 0 obj
                << /Length 5 >>
                stream
                /X Do
                endstream
                endobj
                trailer
                << /Root 1 0 R /Size 6 >>
                startxref
                9
                %%EOF
                """);
    }

    public static Path locked(Path file) throws Exception {
        byte[] open = Files.readAllBytes(SampleDecks.slides(file));
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
            encryptor.confirmPassword("secret");
            try (OutputStream out = encryptor.getDataStream(container)) {
                out.write(open);
            }
            return SampleDecks.save(file, container::writeFilesystem);
        }
    }

    public static Path lockedPdf(Path file) throws IOException {
        try (PDDocument document = Loader.loadPDF(SampleDecks.pdf(file).toFile())) {
            document.protect(new StandardProtectionPolicy("owner", "secret", new AccessPermission()));
            document.save(file.toFile());
        }
        return file;
    }

    /** Half of the file; the copy was broken off. */
    public static Path cut(Path file) throws IOException {
        byte[] whole = Files.readAllBytes(file);
        return Files.write(file, java.util.Arrays.copyOf(whole, whole.length / 2));
    }

    /** Two gigabytes that take no room on the disk. */
    static Path huge(Path file) throws IOException {
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(2L << 30);
        }
        return file;
    }

    /** The same file with one part replaced. */
    private static Path withPart(Path file, String part, SampleDecks.Written content) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(file))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), in.readAllBytes());
            }
        }
        if (!parts.containsKey(part)) {
            throw new IllegalArgumentException(part + " is not among " + parts.keySet());
        }
        return SampleDecks.save(file, target -> {
            ZipOutputStream out = new ZipOutputStream(target);
            out.setLevel(1);
            for (Map.Entry<String, byte[]> entry : parts.entrySet()) {
                out.putNextEntry(new ZipEntry(entry.getKey()));
                if (entry.getKey().equals(part)) {
                    content.to(out);
                } else {
                    out.write(entry.getValue());
                }
                out.closeEntry();
            }
            out.finish();
        });
    }
}
