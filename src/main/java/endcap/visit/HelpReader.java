package endcap.visit;

import endcap.visit.VisitRecord.Help;
import endcap.visit.VisitRecord.HelpFrom;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Reads who has to help with what: {@code 需要经理支持陈列费}, {@code 请经销商送货}, {@code need manager to approve the fee}. */
final class HelpReader {
    private static final String MANAGER = "(?<manager>经理|主管|领导|上级|总监|\\b(?:manager|supervisor|boss)\\b)";
    private static final String DISTRIBUTOR =
            "(?<distributor>经销商|配送商|代理商|分销商|[\\p{IsHan}]{2,6}(?:商贸|贸易|商行|配送)|\\b(?:distributor|dealer)\\b)";
    private static final String COMPANY =
            "(?<company>公司|总部|市场部|财务部?|物流部?|后勤|厂家|工厂|客服部?|\\b(?:company|hq|head office|marketing|finance|logistics|office)\\b)";
    private static final String WHO = "(?:" + MANAGER + "|" + DISTRIBUTOR + "|" + COMPANY + ")";
    private static final List<Pattern> ASKED = List.of(
            Pattern.compile("(?:还?需要?|请求|请|希望|麻烦|求助|恳请|让|得找|要找)(?:我们|咱们)?(?!采购|门店|店|客户)" + PersonWords.SURNAME + "?"
                    + WHO + "(?:来|去)?"),
            Pattern.compile(
                    "\\b(?:needs?|please ask|ask(?:ed)?|request(?:ed)?|wants?)(?: (?:help|support) from)? (?:the |my |our )?"
                            + WHO + "(?:'s)?(?: to| for)?"),
            Pattern.compile("\\bhelp (?:needed )?from (?:the |my |our )?" + WHO + "(?:'s)?(?: to| for|:)?"));
    private static final Pattern UNADDRESSED =
            Pattern.compile("(?:还?需要?|申请|请求)(?=支持|申请|帮助|协助|费用|批)|\\b(?:need|needs) (?=help|support|approval)");

    private HelpReader() {}

    static List<Help> read(Scan scan) {
        List<Help> help = new ArrayList<>();
        for (Pattern pattern : ASKED) {
            scan.find(pattern).forEach(asked -> add(scan, help, asked, from(asked)));
        }
        for (MatchResult asked : scan.find(UNADDRESSED)) {
            add(scan, help, asked, HelpFrom.MANAGER);
        }
        return help;
    }

    private static void add(Scan scan, List<Help> help, MatchResult asked, HelpFrom from) {
        int end = scan.phraseEnd(asked.end());
        String what = Phrases.without(scan, asked.end(), end, List.of());
        if (!what.isBlank() && scan.free(asked.start(), asked.end())) {
            help.add(new Help(from, what));
            scan.take(asked.start(), end);
        }
    }

    private static HelpFrom from(MatchResult asked) {
        for (String group : asked.namedGroups().keySet()) {
            if (asked.group(group) != null) {
                return HelpFrom.valueOf(group.toUpperCase(Locale.ROOT));
            }
        }
        return HelpFrom.MANAGER;
    }
}
