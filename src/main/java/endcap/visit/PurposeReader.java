package endcap.visit;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads why the visit was made, and whether it was on the plan. */
final class PurposeReader {
    private record Purpose(VisitType type, Pattern said) {}

    private static final List<Purpose> PURPOSES = List.of(
            purpose(VisitType.COMPLAINT, "投诉处理|处理投诉|客诉处理|客诉|complaint(?: handling)?"),
            purpose(VisitType.NEGOTIATION, "[\\p{IsHan}]{0,4}谈判|谈合同|negotiations?|contract talks?"),
            purpose(VisitType.NEW_PRODUCT, "新品推广|新品进场|新品上市|新品介绍|新品|new[- ]product|product launch"),
            purpose(VisitType.RECONCILIATION, "对账|结账|reconciliation|statement check"),
            purpose(VisitType.COLLECTION, "收款|催款|回款|要账|collection|collecting payment"),
            purpose(VisitType.DISPLAY, "陈列检查|陈列|理货|merchandising|display(?: check)?"),
            purpose(VisitType.ORDER, "订货|拿订单|拿单|order(?:ing)?|order taking"),
            purpose(VisitType.REGULAR, "例行拜访|例行|常规|日常|巡店|routine|regular"));
    private static final Pattern PLANNED = Pattern.compile(
            "计划内(?:拜访)?|按计划(?:拜访)?|计划拜访|(?<!un)(?<!not )\\b(?:planned(?: visit| call)?|as planned|scheduled(?: visit| call)?)\\b");
    private static final Pattern UNPLANNED = Pattern.compile(
            "计划外(?:拜访)?|临时(?:拜访|去了?|过去|到访)|顺路|顺道|路过|\\b(?:unplanned|drop[- ]in|ad[- ]hoc|not planned|unscheduled)(?: visit| call)?\\b");

    private PurposeReader() {}

    /** {@link VisitType#REGULAR} when nothing else is said. */
    static VisitType type(Scan scan) {
        for (Purpose purpose : PURPOSES) {
            Optional<MatchResult> match = scan.first(purpose.said());
            if (match.isPresent()) {
                scan.take(match.get());
                return purpose.type();
            }
        }
        return VisitType.REGULAR;
    }

    /** The purpose as such: named as one, before 拜访 or visit, behind 去 or for, or as a clause of its own. */
    private static Purpose purpose(VisitType type, String words) {
        String word = "(?:" + words + ")";
        // 收款 before a figure is the figure's lead, no purpose.
        String own = "(?=\\s*(?:$|[，,;。\\n])|(?<=[\\p{IsHan}])\\s(?!\\s*[:=¥\\d]))";
        Pattern said =
                Pattern.compile("(?:拜访目的|拜访类型|目的|类型|事由|\\b(?:visit )?(?:purpose|type))(?:是|为|:|=|\\s|is)*" + word + own
                        + "|" + word + "性?(?:拜访|走访)|\\b" + word + " (?:visit|call)\\b"
                        + "|(?:专门去|过去|去|来|为了?)" + word + own + "|\\bfor (?:an? )?" + word + "\\b" + own
                        + "|(?<=^|[，,;。\\n\\x01]|[，,;。\\n] |\\s(?=[\\p{IsHan}]))" + word + own);
        return new Purpose(type, said);
    }

    /** Null when nothing is said about a plan. */
    static @Nullable Boolean planned(Scan scan) {
        Optional<MatchResult> off = scan.first(UNPLANNED);
        if (off.isPresent()) {
            scan.take(off.get());
            return false;
        }
        Optional<MatchResult> on = scan.first(PLANNED);
        on.ifPresent(scan::take);
        return on.isPresent() ? true : null;
    }
}
