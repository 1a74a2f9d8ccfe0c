package endcap.visit;

import endcap.visit.VisitRecord.PromotionCheck;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Reads which promotions were found done or not: {@code 堆头已做}, {@code 端架未执行}, {@code endcap not in place}. */
final class PromotionReader {
    private static final String WHAT =
            "(?:堆头|地堆|端架|dm海报|dm|海报|买[一二两三四五六\\d]{1,2}[赠送][一二两三四五六\\d]{1,2}|买赠|特价|促销|试吃|换购|割箱|价签|价格牌|立牌|专架|挂条|二次陈列|陈列"
                    + "|\\b(?:end ?caps?|floor (?:stacks?|displays?)|displays?|leaflets?|promo(?:tion)?s?|sampling|price (?:tags?|cards?)|gondola(?: end)?s?|posters?)\\b)";
    private static final String BETWEEN = "(?:活动|陈列)?(?:\\s|都|均|也|还|已经|现在|is|are|was|were|has been|have been)*";
    private static final String NOT_DONE =
            "(?:还|尚)?(?:未|没有?)(?:有)?(?:执行|做|落实|到位|上|布置|陈列|摆|贴|搭|开始)(?:到位|好)?|没有(?=$|[\\s，,;。])|被撤|撤了"
                    + "|\\b(?:not (?:yet )?(?:executed|done|in place|set up|up|running|implemented|there)|missing|never (?:set up|executed|done)|(?:taken|took) down)\\b";
    private static final String DONE =
            "(?:已经?|在|有)?(?:执行|落实|布置|做|上|摆|贴|搭)(?:到位|好了?|完了?|了|中)|(?:已经?|有)(?:执行|落实|布置|做|上|摆|贴|搭|到位|陈列)|到位了?|执行(?=$|[\\s，,;。])"
                    + "|\\b(?:executed|done|in place|set up|up and running|running|implemented|live)\\b";
    private static final Pattern NOT_DONE_BEHIND = Pattern.compile(WHAT + BETWEEN + "(?:" + NOT_DONE + ")");
    private static final Pattern DONE_BEHIND = Pattern.compile(WHAT + BETWEEN + "(?:" + DONE + ")");
    private static final Pattern NOT_DONE_AHEAD = Pattern.compile(
            "(?:(?:还|尚)?(?:未|没有?)(?:执行|做|落实|上|布置|摆|贴|搭)|\\b(?:no|missing|(?:did not|didn't) (?:execute|set up|build)))\\s?(?<what>"
                    + WHAT + ")");
    private static final Pattern DONE_AHEAD = Pattern.compile(
            "(?:已经?(?:执行|做|落实|上|布置|摆|贴|搭)了?|(?:做|布置|搭|摆)(?:好)?了|执行了|\\b(?:executed|built|set up)(?: the| an?)?)\\s?(?<what>"
                    + WHAT + ")");
    private static final Pattern EDGES = Pattern.compile(
            "^(?:\\s|店里|我们?|的|了|和|also |and |the |our |an? |have |has )+|(?:\\s|的)+$", Pattern.CASE_INSENSITIVE);
    private static final Pattern WHAT_ALONE = Pattern.compile(WHAT);
    private static final int LONGEST_NAME = 20;

    private PromotionReader() {}

    static List<PromotionCheck> read(Scan scan) {
        List<PromotionCheck> checks = new ArrayList<>();
        behind(scan, checks, NOT_DONE_BEHIND, false);
        behind(scan, checks, DONE_BEHIND, true);
        ahead(scan, checks, NOT_DONE_AHEAD, false);
        ahead(scan, checks, DONE_AHEAD, true);
        return checks;
    }

    private static void behind(Scan scan, List<PromotionCheck> checks, Pattern pattern, boolean executed) {
        for (MatchResult match : scan.find(pattern)) {
            if (!scan.free(match.start(), match.end())) {
                continue;
            }
            int nameEnd =
                    scan.at(match.start(), WHAT_ALONE).map(MatchResult::end).orElse(match.end());
            int start = nameStart(scan, match.start());
            checks.add(new PromotionCheck(name(scan, start, nameEnd), executed));
            scan.take(start, match.end());
        }
    }

    /** What stands right before belongs to the name: 双十一堆头, 橙汁堆头. */
    private static int nameStart(Scan scan, int what) {
        int since = scan.freeSince(what);
        return what - since > LONGEST_NAME ? what : since;
    }

    private static void ahead(Scan scan, List<PromotionCheck> checks, Pattern pattern, boolean executed) {
        for (MatchResult match : scan.find(pattern)) {
            checks.add(new PromotionCheck(name(scan, match.start("what"), match.end("what")), executed));
            scan.take(match);
        }
    }

    private static String name(Scan scan, int start, int end) {
        return EDGES.matcher(scan.words(start, end)).replaceAll("").strip();
    }
}
