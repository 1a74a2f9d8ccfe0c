package endcap.credit;

import endcap.chat.Card;
import endcap.chat.Choice;
import endcap.chat.Request;
import java.util.List;

/** What another part of credit has to say beside a verdict; nothing of it changes the verdict. */
public interface BesideVerdict {
    /** Shown after the figures; empty when there is nothing to say. */
    default List<Card> cards(Request request, Assessment assessed) {
        return List.of();
    }

    /** Buttons put before the other ones. */
    default List<Choice> choices(Request request, Assessment assessed) {
        return List.of();
    }
}
