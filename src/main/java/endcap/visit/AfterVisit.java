package endcap.visit;

import endcap.chat.Card;
import endcap.chat.Request;
import java.util.List;

/** What the person who logged a visit gets in return: money overdue, promotions still open, the technique that fits. */
@FunctionalInterface
public interface AfterVisit {
    /**
     * Cards to add beneath the confirmed visit; none when there is nothing worth saying.
     *
     * @param words what was said about the customer that a technique may be looked up for: complaints, help needed
     */
    List<Card> about(Request request, String customerCode, List<String> words);
}
