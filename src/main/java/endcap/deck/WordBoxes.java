package endcap.deck;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlObject;
import org.w3c.dom.Node;

/** The text boxes that hang on a paragraph of a Word document, which POI does not read. */
final class WordBoxes {
    private static final String NAMES = "declare namespace "
            + "w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'; declare namespace "
            + "mc='http://schemas.openxmlformats.org/markup-compatibility/2006'; ";

    private WordBoxes() {}

    /** Each box's text, one paragraph a line. */
    static List<String> texts(XWPFParagraph paragraph) {
        // Word writes a box twice: for programs of its own age, and once more for older ones.
        XmlObject[] boxes = paragraph.getCTP().selectPath(NAMES + ".//mc:Choice//w:txbxContent");
        if (boxes.length == 0) {
            boxes = paragraph.getCTP().selectPath(NAMES + ".//w:txbxContent");
        }
        List<String> texts = new ArrayList<>();
        for (XmlObject box : boxes) {
            StringBuilder text = new StringBuilder();
            collect(box.getDomNode(), text);
            texts.add(text.toString());
        }
        return texts;
    }

    private static void collect(Node node, StringBuilder text) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if ("t".equals(child.getLocalName()) && child.getFirstChild() != null) {
                text.append(child.getFirstChild().getNodeValue());
            } else {
                collect(child, text);
            }
        }
        if ("p".equals(node.getLocalName())) {
            text.append('\n');
        }
    }
}
