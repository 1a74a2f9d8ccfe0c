package endcap.worksheet;

import endcap.chat.User;
import endcap.people.Act;

/** Whether a person may do that on the account of that customer. */
@FunctionalInterface
public interface SheetRights {
    boolean may(User user, Act act, String customerCode);
}
