package endcap.credit;

import java.util.List;

/** May the order be taken. */
public sealed interface Verdict {
    /** Everything that was found, in the order of {@link ReasonCode}. */
    List<Reason> reasons();

    /** The name it has in the contract. */
    String word();

    /** Yes. Reasons there may be: those a prepaid order passes over. */
    record Pass(List<Reason> reasons) implements Verdict {
        public Pass {
            reasons = List.copyOf(reasons);
        }

        @Override
        public String word() {
            return "PASS";
        }
    }

    /** Yes, and somebody should know. */
    record Warn(List<Reason> reasons) implements Verdict {
        public Warn {
            reasons = List.copyOf(reasons);
        }

        @Override
        public String word() {
            return "WARN";
        }
    }

    /** Not until a hard reason is gone. */
    record Hold(List<Reason> reasons) implements Verdict {
        public Hold {
            reasons = List.copyOf(reasons);
        }

        @Override
        public String word() {
            return "HOLD";
        }
    }
}
