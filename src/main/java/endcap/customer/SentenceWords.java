package endcap.customer;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words that sentences about customers are made of, in which no customer's name is looked for without need. */
final class SentenceWords {
    private static final Pattern CHINESE =
            Pattern.compile("能不能|可不可以|行不行|要不要|有没有|是不是|还可以|还能|可以|能够|帮我|帮忙|麻烦|查一下|查下|查询|查看|看一下|看看|看下|告诉我|想要|想问|请问|问一下"
                    + "|申请|放行|审批|批准|理由|原因|信用|额度|授信|赊销|赊账|欠款|欠多少|欠|应收|账期|逾期|超期|到期|回款|承诺|付款|打款|争议|对账"
                    + "|下单|下订单|订单|订货|要货|补货|发货|预付|现结|月结|拜访|走访|巡店|去了|来了|到了|见了|见|陪同|促销|活动|特价|买赠|堆头|端架|陈列|排面"
                    + "|缺货|断货|库存|价格|竞品|降价|涨价|投诉|客户|客人|门店|店长|经理|老板|采购|主管|我们|你们|他们|我的|这家|那家|哪家|哪些|哪个|什么|怎么样|怎么"
                    + "|多少|为什么|为啥|如何|今天|昨天|前天|明天|后天|上午|下午|晚上|早上|中午|刚才|现在|最近|目前|上周|下周|本周|这周|周[一二三四五六日天末]|星期[一二三四五六日天]"
                    + "|上个?月|下个?月|本月|这个?月|月底|年底|春节|双十一|还款|所有|全部|一共|总共|简报|日报|明细|情况|进度"
                    + "|(?:[0-9]+|[一二两三四五六七八九十几半][十百千万]*)(?:万|千|百|块|元|箱|件|提|瓶|天|号|日|月|年|个|家|次|点|%)"
                    + "|有货|没货|有没|不是|[的了吗呢吧啊呀我你他她是把被就没]");

    /** These stand between words as often as in names: they only end a name when they stand at its edge. */
    private static final Pattern PARTICLE = Pattern.compile("[有要想去到在给跟和与及还再能下说对从用做请问看查会也都不跑谈送盘理铺逛过往回进出走卖买拿拍找约等催收补换退改]");

    private static final Pattern ENGLISH = Pattern.compile(
            "\\b(?:can|could|may|might|shall|should|will|would|do|does|did|is|are|was|were|be|been|has|have|had"
                    + "|i|we|you|he|she|they|it|me|us|my|our|your|their|his|her|its|the|a|an|this|that|these|those"
                    + "|of|for|to|on|in|at|by|with|from|about|as|and|or|but|not|no|yes|please|how|much|many|what|which|when|where|why|who"
                    + "|take|takes|give|show|tell|check|see|look|know|want|need|get|let|still|more|another|today|yesterday|tomorrow|now"
                    + "|credit|limit|terms|order|orders|release|hold|overdue|owe|owes|owed|invoice|invoices|pay|paid|payment|promise|dispute"
                    + "|promo|promotion|promotions|visit|visited|visits|went|met|meet|store|stores|shop|customer|account|accounts|manager|buyer"
                    + "|stock|out|case|cases|day|days|week|month|next|last|urgent|reason|prepaid|running|run|going|there|any|all|left"
                    + "|mon|tue|wed|thu|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday"
                    + "|\\d[\\d,.]*(?:k|w|rmb|yuan|cny|usd|%|pm|am|d)?)\\b");

    private SentenceWords() {}

    /** Which of the units of a text in plain writing belong to such words. */
    static BitSet words(String plain, List<Units.Placed> units) {
        BitSet characters = new BitSet();
        mark(CHINESE.matcher(plain), characters);
        mark(ENGLISH.matcher(plain), characters);
        return units(characters, units);
    }

    /** Which of the units are single characters that as a rule belong to no name. */
    static BitSet particles(String plain, List<Units.Placed> units) {
        BitSet characters = new BitSet();
        mark(PARTICLE.matcher(plain), characters);
        return units(characters, units);
    }

    private static BitSet units(BitSet characters, List<Units.Placed> units) {
        BitSet sentence = new BitSet();
        for (int i = 0; i < units.size(); i++) {
            sentence.set(i, characters.get(units.get(i).start()));
        }
        return sentence;
    }

    private static void mark(Matcher matcher, BitSet characters) {
        while (matcher.find()) {
            characters.set(matcher.start(), matcher.end());
        }
    }
}
