package endcap.deck;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/**
 * Excel: a unit is up to twenty rows of a sheet, each cell with the name of its column, as the sheet shows it. Rows are
 * read one by one, so that a sheet may be long. Of a formula, what the spreadsheet last computed counts.
 */
final class XlsxReader {
    private XlsxReader() {}

    static void read(Path file, Draft draft) throws IOException {
        try (OPCPackage zip = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            XSSFReader workbook = new XSSFReader(zip);
            Set<String> hidden = hidden(workbook);
            ReadOnlySharedStringsTable strings = new ReadOnlySharedStringsTable(zip);
            var sheets = (XSSFReader.SheetIterator) workbook.getSheetsData();
            while (sheets.hasNext()) {
                try (InputStream data = sheets.next()) {
                    SheetUnits units = new SheetUnits(sheets.getSheetName(), draft);
                    if (hidden.contains(sheets.getSheetName())) {
                        draft.skip(Locator.wholeSheet(sheets.getSheetName()), Reason.HIDDEN);
                    } else {
                        read(data, workbook, strings, units);
                    }
                }
            }
        } catch (OpenXML4JException | SAXException | ParserConfigurationException broken) {
            throw new IOException(broken);
        }
    }

    private static void read(
            InputStream data, XSSFReader workbook, ReadOnlySharedStringsTable strings, SheetUnits units)
            throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
        XMLReader parser = XMLHelper.newXMLReader();
        parser.setContentHandler(new XSSFSheetXMLHandler(
                workbook.getStylesTable(), null, strings, units, new DataFormatter(java.util.Locale.ROOT), false));
        parser.parse(new InputSource(data));
        units.close();
    }

    private static Set<String> hidden(XSSFReader workbook)
            throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
        Set<String> hidden = new HashSet<>();
        try (InputStream data = workbook.getWorkbookData()) {
            var sheets = XMLHelper.newDocumentBuilder().parse(data).getElementsByTagNameNS("*", "sheet");
            for (int i = 0; i < sheets.getLength(); i++) {
                if (sheets.item(i) instanceof Element sheet
                        && sheet.getAttribute("state")
                                .toLowerCase(java.util.Locale.ROOT)
                                .contains("hidden")) {
                    hidden.add(sheet.getAttribute("name"));
                }
            }
        }
        return hidden;
    }
}
