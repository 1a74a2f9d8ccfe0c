package endcap.worksheet;

import java.util.List;

/** A way information comes by; {@code also} holds words of sources that are of this way. */
public record Channel(String value, Label label, List<String> also, Reliability reliability) {
    public Channel {
        also = List.copyOf(also);
    }
}
