package endcap.worksheet;

import java.util.Set;

/** How a result is found. */
public sealed interface Rule permits Formula, Lookup {
    /** The fields and results it needs. */
    Set<String> needs();
}
