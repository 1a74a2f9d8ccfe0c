package endcap.visit;

import endcap.language.Found;
import endcap.language.Period;
import endcap.visit.VisitRecord.Promise;
import endcap.visit.VisitRecord.PromiseBy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Reads who promised what by when: {@code 王店长答应下周进货}, {@code 我答应周五补货}, {@code I promised to deliver Friday}. */
final class PromiseReader {
    private static final Pattern PROMISED = Pattern.compile(
            "(?<!没有|没|未|不|不肯|不能)(?:口头)?(?:答应|承诺|保证|同意)(?!的)(?:过|了)?(?:我们?|他们?|她|店里|店长|客户)?(?:会|将|在|要)?"
                    + "|(?<!not )(?<!n't )\\b(?:promised?|agreed|committed|agrees|promises|guaranteed)\\b(?: (?:us|me|him|her|them|the (?:store|manager|buyer)))?(?: (?:to|that|on))?(?: (?:he|she|they|we|i)(?: will|'ll| would)?)?");
    /** 店长说月底付款 is as good as a promise when it names the act and the day. */
    private static final Pattern SAID = Pattern.compile("说|表示|\\b(?:says?|said|confirmed)\\b(?: that)?");

    private static final Pattern WE =
            Pattern.compile("(?:我们?|我方|我司|公司|本人|\\b(?:i|we|i've|we've)(?: have| has| also)?)(?:也|已经|已|都)?\\s?$");
    private static final Pattern THEY = Pattern.compile(
            "(?:他们?|她们?|对方|客户|店方|店里|老板|" + PersonWords.HAN_ROLE + "|\\b(?:he|she|they|who|store|customer|"
                    + PersonWords.LATIN_ROLE + ")(?: [a-z]+)?(?: has| have| also)?)(?:也|已经|已|都)?\\s?$");
    private static final Pattern THEIR_PRONOUN = Pattern.compile(
            "(?:他们?|她们?|对方|客户|店方|店里|\\b(?:and )?(?:he|she|they|who|(?:the )?(?:store|customer))(?: has| have| also)?)(?:也|已经|已|都)?\\s?$");
    private static final Pattern THEIR_ACT = Pattern.compile(
            "进货|下单|付款|打款|回款|结款|付清|订货|上架|陈列|收货|做活动|搞活动|做促销|对账|结账|让出|增加排面|^给(?!他|她|店|客户)|\\b(?:order|reorder|pay|list|display|take|place|settle|give us)\\b");
    private static final Pattern OUR_ACT = Pattern.compile(
            "补|送|换|处理|解决|退|申请|跟进|给[他她店客]|带|安排|上报|核实|开票|兑现|返利|反馈|回复|\\b(?:deliver|restock|send|replace|refund|visit|bring|follow|provide|apply|fix|come back|refill|replenish)\\b");

    private PromiseReader() {}

    static List<Promise> read(Scan scan) {
        List<Promise> promises = new ArrayList<>();
        for (MatchResult verb : scan.find(PROMISED)) {
            if (scan.free(verb.start(), verb.end())) {
                promise(scan, verb, any -> true).ifPresent(promises::add);
            }
        }
        for (MatchResult verb : scan.find(SAID)) {
            boolean theirs = scan.before(verb.start(), THEY).isPresent() && scan.free(verb.start(), verb.end());
            if (theirs) {
                promise(
                                scan,
                                verb,
                                said -> said.due() != null
                                        && THEIR_ACT.matcher(said.what()).find())
                        .ifPresent(promises::add);
            }
        }
        return promises;
    }

    private static Optional<Promise> promise(Scan scan, MatchResult verb, Predicate<Promise> isOne) {
        int end = scan.phraseEnd(verb.end());
        List<Found<Period>> days = Scan.within(scan.daysToCome(), verb.end(), end);
        String what = Phrases.without(scan, verb.end(), end, days);
        Promise promise = new Promise(by(scan, verb.start(), what), what, Phrases.latest(days));
        if (what.isBlank() || !isOne.test(promise)) {
            return Optional.empty();
        }
        takeSubject(scan, verb.start());
        scan.take(verb.start(), end);
        return Optional.of(promise);
    }

    /** Whoever is named before the verb; with nobody named, whoever would do such a thing. */
    private static PromiseBy by(Scan scan, int verb, String what) {
        if (scan.before(verb, WE).isPresent()) {
            return PromiseBy.US;
        }
        boolean ours = scan.before(verb, THEY).isEmpty()
                && !THEIR_ACT.matcher(what).find()
                && OUR_ACT.matcher(what).find();
        return ours ? PromiseBy.US : PromiseBy.CUSTOMER;
    }

    /** A pronoun is understood with the promise; a name stays for the contact. */
    private static void takeSubject(Scan scan, int verb) {
        scan.before(verb, WE).or(() -> scan.before(verb, THEIR_PRONOUN)).ifPresent(scan::take);
    }
}
