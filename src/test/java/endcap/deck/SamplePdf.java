package endcap.deck;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** Writes a PDF by hand: with a Chinese font that is only named, as no font need be installed where the tests run. */
final class SamplePdf {
    private final List<String> objects = new ArrayList<>();

    /** Pages of lines {@code N12 text} or {@code B18 text}, where the number is the size of the letters. */
    static SamplePdf of(List<List<String>> pages) {
        SamplePdf pdf = new SamplePdf();
        StringBuilder kids = new StringBuilder();
        for (int i = 0; i < pages.size(); i++) {
            kids.append(6 + 2 * i).append(" 0 R ");
        }
        pdf.objects.add("<< /Type /Catalog /Pages 2 0 R >>");
        pdf.objects.add("<< /Type /Pages /Kids [" + kids + "] /Count " + pages.size() + " >>");
        pdf.objects.add(
                "<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [4 0 R] >>");
        pdf.objects.add(
                "<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light "
                        + "/CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /DW 1000 /FontDescriptor 5 0 R >>");
        pdf.objects.add("<< /Type /FontDescriptor /FontName /STSong-Light /Flags 4 /FontBBox [0 -200 1000 900] "
                + "/ItalicAngle 0 /Ascent 800 /Descent -200 /StemV 80 >>");
        for (int i = 0; i < pages.size(); i++) {
            String content = content(pages.get(i));
            pdf.objects.add(
                    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents "
                            + (7 + 2 * i) + " 0 R >>");
            pdf.objects.add("<< /Length " + content.length() + " >>\nstream\n" + content + "\nendstream");
        }
        return pdf;
    }

    private static String content(List<String> lines) {
        StringBuilder content = new StringBuilder();
        int y = 800;
        for (String line : lines) {
            int size = Integer.parseInt(line.substring(1, line.indexOf(' ')));
            y -= size * 3 / 2 + (size == 9 ? 40 : 0);
            String hex = HexFormat.of()
                    .formatHex(line.substring(line.indexOf(' ') + 1).getBytes(StandardCharsets.UTF_16BE));
            content.append("BT /F1 ")
                    .append(size)
                    .append(" Tf 60 ")
                    .append(y)
                    .append(" Td <")
                    .append(hex)
                    .append("> Tj ET\n");
            y -= size == 18 ? 20 : 0;
        }
        return content.toString();
    }

    Path save(Path file) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<Integer> offsets = new ArrayList<>();
        out.writeBytes("%PDF-1.4\n".getBytes(StandardCharsets.US_ASCII));
        for (int i = 0; i < objects.size(); i++) {
            offsets.add(out.size());
            out.writeBytes((i + 1 + " 0 obj\n" + objects.get(i) + "\nendobj\n").getBytes(StandardCharsets.US_ASCII));
        }
        int table = out.size();
        StringBuilder end = new StringBuilder("xref\n0 " + (objects.size() + 1) + "\n0000000000 65535 f \n");
        offsets.forEach(offset -> end.append(String.format("%010d 00000 n \n", offset)));
        end.append("trailer\n<< /Size ")
                .append(objects.size() + 1)
                .append(" /Root 1 0 R >>\nstartxref\n")
                .append(table)
                .append("\n%%EOF\n");
        out.writeBytes(end.toString().getBytes(StandardCharsets.US_ASCII));
        return Files.write(file, out.toByteArray());
    }
}
