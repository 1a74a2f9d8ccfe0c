package endcap.promotion;

import endcap.chat.User;
import java.util.Optional;

/** Who may see what a promotion costs and earned. */
public interface CostRights {
    /** Whether the person may see it for that customer, by code; without one, for everybody's. */
    boolean maySeeCosts(User user, Optional<String> customerCode);
}
