package endcap.credit.limit;

import endcap.language.Han;
import endcap.language.Mood;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Hears in a plain sentence that something is to be set: 把新万家额度调到30万, 先锁单, "set City Fresh's limit to 300k". */
final class LimitSpeech {
    private static final String TO = "(?:调[整高低]?[到至为成]?|改[到为成]?|设[为成到]?|定[为在到成]|提高?[到至]|加到|升到|降[到至低]?|减到|给到|批到)";
    private static final String SET =
            "\\b(?:set|change|raise|increase|lower|reduce|cut|put|adjust|make|extend|move)\\b";

    /** Said before it, and nothing is to be set. */
    private static final Pattern DENIED =
            Pattern.compile("(?:不[要用必想能该]|先不|暂不|时不|(?<![特分区])别|勿|(?<![a-z])(?:don'?t|do not|never))[^，,。；;]*$");

    private static final List<Form> FORMS = List.of(
            new Form(LimitAct.UNHOLD, "(?:取消|撤销|解除|去掉)锁单|(?<!申请|请求)解锁"),
            new Form(LimitAct.UNHOLD, "\\boff (?:credit )?hold\\b|\\blift the hold\\b|\\bunhold\\b"),
            new Form(LimitAct.HOLD, "(?:先|就|马上|立即|请|需要|[把给将].{1,30}?)锁(?:一下)?单|锁单(?=[，,：:]|$)"),
            new Form(LimitAct.HOLD, "\\b(?:put|place)\\b.{1,60}?\\bon (?:credit )?hold\\b"),
            new Form(LimitAct.ORDER_LIMIT, "单笔(?:限额|上限|额度)[^，。；]{0,6}?" + TO),
            new Form(LimitAct.ORDER_LIMIT, SET + ".{0,60}?\\border limit\\b"),
            new Form(LimitAct.EXPIRY, "(?:额度)?有效期[^，。；]{0,6}?(?:改|延长?|调|设|定)[到至为成]?"),
            new Form(LimitAct.EXPIRY, SET + ".{0,60}?\\b(?:limit expiry|expiry|validity)\\b"),
            new Form(LimitAct.LIMIT, "取消[^，。；]{0,16}额度|额度取消"),
            new Form(LimitAct.LIMIT, "(?:额度|信限|授信)[^，。；]{0,6}?" + TO),
            new Form(LimitAct.LIMIT, "(?:调[整高低]?|改|设定?|提高?|降低?)[^，。；]{0,16}?(?:额度|信限|授信)[到至为成]"),
            new Form(LimitAct.LIMIT, SET + ".{0,60}?\\b(?:credit )?limit\\b.{0,30}?\\b(?:to|at)\\b"));

    private record Form(LimitAct act, Pattern pattern) {
        Form(LimitAct act, String pattern) {
            this(act, Pattern.compile(pattern));
        }
    }

    /**
     * What was heard.
     *
     * @param end after the words that say it
     */
    record Heard(LimitAct act, int end) {}

    private LimitSpeech() {}

    /** What is to be set by that text; a question, a denial and what is only told (已锁单) set nothing. */
    static Optional<Heard> in(String text) {
        String plain = Han.plain(text);
        for (Form form : FORMS) {
            Matcher matcher = form.pattern().matcher(plain);
            if (matcher.find()) {
                return meant(plain, matcher.end())
                        ? Optional.of(new Heard(form.act(), matcher.end()))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean meant(String plain, int end) {
        Mood mood = Mood.of(plain);
        return !mood.question()
                && !mood.negated()
                && !DENIED.matcher(plain.substring(0, end)).find();
    }
}
