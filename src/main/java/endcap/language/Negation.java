package endcap.language;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds out whether a person says that they do not do what they speak of.
 *
 * <p>Three things are told apart: what is not wanted (别记, 不想下单), what did not happen (没去, 未登记), and who does not:
 * 客户不想下单 is about the customer. A visit that did take place (去了…) outweighs things that did not happen during it.
 */
final class Negation {
    /** Not negations: 别忘了, 不得不, 要不要, 特别, 不错 and their like. */
    private static final Pattern NO_NEGATION = Pattern.compile(
            "别忘记?了?|不要忘记?了?|不得不|不能不|不可不|不会不|不忘|差点没|(.)[不没]\\1|可不可以|有没有|愿不愿意|方不方便"
                    + "|[特分级类区识个性告离]别|别[的人家处致扭名样克]|不[过但仅错止管论光只]|不同(?!意)|不(?:知道?|清楚|懂)(?:怎么|如何|该|能不能|可不可以)|不好意思|没问题|没关系|没事|没错|没准|未来|未必"
                    + "|(?:do not|don'?t|never) forget|not only|no problem|no doubt|why (?:don'?t|not)|wouldn'?t mind|can'?t wait");

    private static final String RECORD = "登记|记录|录入|记下|记拜访|提交|上报|保存|归档|放行|释放|记[账帐]|登录|填报|打卡|写[进入到]|存[进入档]";
    private static final String RECORD_SHORT = "记|登|录|填|存|写";
    private static final String VISIT = "拜访|走访|巡店|(?<![见碰遇看])到店(?![长员主家])|上门|家访|赴约";
    private static final String VISIT_SHORT = "去(?![年掉世除])|跑|访|来[店了]";
    private static final String ORDER = "下单|下订单|订货|进货|要货|补货|开单|发货|送货|申请|投诉|下(?=[\\d一二三四五六七八九十两]+)|提醒|跟进|安排|预约|约见|放货|放款";
    private static final String ORDER_SHORT = "订(?!单)|约|发|送";
    private static final String PROMISE = "答应|承诺|保证|应承|同意(?=[^，。]{0,8}(?:付|打款|还|转|结|回款|汇))";

    /** Words that may stand between a negation and a short verb. */
    private static final String BETWEEN =
            "(?:再|在|去|来|给(?:我们?|你们?|他|她|它|他们|[\\p{IsHan}]{2,6}?)?|帮(?:我|忙)?|替我|马上|现在|今天|明天|先|就|继续|急着|着急|往|把.{1,8}?|任何|这[个次单笔]|那[个次单笔])*";

    private static final String NOT_WANTED =
            "(?:别|甭|勿|无需|无须|毋须|不(?:想|要|用|需要?|必|打算|准备|愿意?|会|能够?|可以?|该|应该|再|许|准)?|先不|暂不|拒绝|停止|禁止)";
    private static final String NOT_DONE = "(?:没有?|未(?:能|曾)?|没能|没来得及|没时间|没空|没机会|没顾上|来不及|忘了?没)";

    private static final Pattern OWN_NOT_WANTED =
            Pattern.compile(acts(NOT_WANTED, RECORD + "|" + VISIT, RECORD_SHORT + "|" + VISIT_SHORT));
    private static final Pattern ORDER_NOT_WANTED = Pattern.compile(acts(NOT_WANTED, ORDER, ORDER_SHORT));
    private static final Pattern OWN_NOT_DONE =
            Pattern.compile(acts(NOT_DONE, RECORD + "|" + VISIT, RECORD_SHORT + "|" + VISIT_SHORT));
    private static final Pattern ORDER_NOT_DONE = Pattern.compile(acts(NOT_DONE, ORDER, ORDER_SHORT));
    private static final Pattern PROMISE_DENIED =
            Pattern.compile("(?:" + NOT_WANTED + "|" + NOT_DONE + ").{0,3}?(?:" + PROMISE + ")");
    private static final Pattern CANNOT =
            Pattern.compile("(?:去|拜访|记|登记|下单?|订|赶)不(?:了|成)|取消(?!了).{0,8}?(?:拜访|登记|记录|下单|订单|预约|行程|计划)");

    private static final Pattern DONE = Pattern.compile(
            "(?<![没未不别])(?:去了|去过|去看了|拜访了|走访了|巡了|跑了|到了|见了|见到|聊了|谈了|拜访完|刚从|刚去|刚到|拜访(?![了过])[^不没]{0,12}[，, ])"
                    + "|(?<![a-z])(?<!not |n't )(?:visited|met with|met|went to|stopped by|called on|dropped by|saw|checked)(?![a-z])");

    /** People and places that speak for the customer's side. */
    private static final Pattern OTHERS = Pattern.compile(
            "客户|顾客|消费者|店长|老板|[\\p{IsHan}]总(?!部)|经理|采购|主管|店员|营业员|理货员|促销员|课长|处长|对方|人家|他们?|她们?|店里|门店|商家|卖场|超市|店家|仓库|收货|财务|会计|经销商|分销商|供应商|竞品|对手|物流|司机");

    /** What may stand before a negation without being who it is about. */
    private static final Pattern NO_SUBJECT = Pattern.compile(
            "我们?|咱们?|本人|请|麻烦|拜托|先|暂时?|就|还|都|也|真的?|其实|实在|可能|应该|所以|那|这次|这周|本周|今[天日]|昨[天日]|明[天日]|前天|后天|上周|下周|周[一二三四五六日]|上午|下午|现在|目前|最近|暂|你|你们|帮我|因为|由于|太忙|下雨|堵车|了|[\\s\\d]");

    private Negation() {}

    /** Whether a plain text says so. */
    static boolean in(String plain) {
        String clear = NO_NEGATION.matcher(plain).replaceAll("○");
        boolean done = DONE.matcher(clear).find();
        return Clauses.of(clear).stream().anyMatch(clause -> refuses(clause) || !done && denies(clause))
                || EnglishNegation.in(clear, done);
    }

    /** What the person does not want to happen counts whatever else they did. */
    private static boolean refuses(String clause) {
        return says(OWN_NOT_WANTED, clause, false)
                || says(ORDER_NOT_WANTED, clause, true)
                || says(CANNOT, clause, false);
    }

    private static boolean denies(String clause) {
        return says(OWN_NOT_DONE, clause, false)
                || says(ORDER_NOT_DONE, clause, true)
                || PROMISE_DENIED.matcher(clause).find();
    }

    private static boolean says(Pattern pattern, String clause, boolean onlyOwn) {
        Matcher matcher = pattern.matcher(clause);
        while (matcher.find()) {
            String before = clause.substring(0, matcher.start());
            boolean others = OTHERS.matcher(before).find() && !before.contains("我");
            boolean somebody = onlyOwn
                    && !before.contains("我")
                    && !NO_SUBJECT.matcher(before).replaceAll("").isBlank();
            if (!others && !somebody) {
                return true;
            }
        }
        return false;
    }

    private static String acts(String negation, String long_, String short_) {
        return negation + "(?:.{0,6}?(?:" + long_ + ")|" + BETWEEN + "(?:" + short_ + "))";
    }
}
