package endcap.visit;

import java.util.regex.Pattern;

/** Takes what holds a sentence together and says nothing by itself. A stretch counts only when all of it is such words. */
final class GlueReader {
    private static final Pattern HAN = Pattern.compile(
            "(?:客户|门店|刚?从|出来|先|再|最后|随后|见|谈|聊|今天|今日|今早|刚刚?|刚才|已经?|我们?|本次|这次|去了?|到了?|来了?|拜访了?|走访了?|巡访|巡了?店|跑了?|在|了|的|是|也|还|又|都|和|跟|与|并且?|然后|接着|另外|同时|其中|这边|那边|一下|目前|现在"
                    + "|上午|下午|早上|晚上|中午|早晨|傍晚|\\d{1,2}[点:]\\d{0,2}分?半?|说|表示|聊了?聊?|谈了?|沟通了?|见面|主要|情况|如下|店里|门店|货架|看了?|检查了?|发现|一家|家|一趟|一次|第[一二三]家|完成|:|、|\\s|\\d{1,2}\\.)++");
    private static final Pattern ENGLISH = Pattern.compile(
            "(?:(?:customer|took an|took|visited|visit|visiting|visits|went|gone|dropped by|stopped by|called on|called at|called|checked in|been|to|at|the|and|in|on|then|also|today|i|i've|we|was|were|is|are|an?|this|that|morning|afternoon|evening|noon|with|of|store|shop|just|have|has|had|there|it|but|so|for|by|from|now|currently|said|says|who|he|she|they|checked|found|saw|talked|about|next|second|first|one|am|pm|\\d{1,2}(?::\\d\\d)? ?(?:am|pm))(?![a-z'])|[\\s:'\"()\\-/&])++");

    private static final Pattern LIST_NUMBER = Pattern.compile("(?<=^|\\n)\\s*\\d{1,2}[.、)](?=[\\s\\x01])");

    private GlueReader() {}

    static void read(Scan scan) {
        scan.find(LIST_NUMBER).forEach(scan::take);
        for (int[] stretch : scan.leftOver()) {
            String words = scan.plain().substring(stretch[0], stretch[1]);
            if (HAN.matcher(words).matches() || ENGLISH.matcher(words).matches()) {
                scan.take(stretch[0], stretch[1]);
            }
        }
    }
}
