package endcap.chat;

import java.util.List;

/** The door of a feature: what it adds to the conversation. */
public interface Feature {
    /** The commands it answers, in the order help lists them. */
    List<Command> commands();

    /** What of it waits for a yes, or can be undone. */
    default List<Undertaking> undertakings() {
        return List.of();
    }

    /** What takes the files people send. */
    default List<Receiver> receivers() {
        return List.of();
    }
}
