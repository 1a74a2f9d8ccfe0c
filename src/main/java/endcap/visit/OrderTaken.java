package endcap.visit;

import endcap.chat.Card;
import endcap.chat.Request;
import java.math.BigDecimal;
import java.util.List;

/** What is to be said about an order before the visit it was taken on is confirmed: that it would be held, say. */
@FunctionalInterface
public interface OrderTaken {
    /**
     * Cards to put beneath the draft; none when nothing stands in the way.
     *
     * @param amount in the account's currency
     */
    List<Card> about(Request request, String customerCode, BigDecimal amount);
}
