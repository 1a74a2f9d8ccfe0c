package endcap.language;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The same question for English words. */
final class EnglishNegation {
    private static final String NOT_WANTED =
            "(?:do not|don'?t|does not|doesn'?t|won'?t|will not|can'?t|cannot|can not|shouldn'?t|should not|never|no need to|not going to|not want to|not to|rather not|no longer|stop|please not|not|need not|needn'?t)";
    private static final String NOT_DONE =
            "(?:did not|didn'?t|have not|haven'?t|has not|hasn'?t|had not|hadn'?t|was not able to|wasn'?t able to|were not able to|could not|couldn'?t|not yet|yet to|failed to|forgot to|never)";
    private static final String ACT =
            "(?:visit(?:ed|ing)?|logg?(?:ed|ing)?|record(?:ed|ing)?|book(?:ed|ing)?|order(?:ed|ing)?|plac(?:e|ed|ing)|release[d]?|releasing|submit(?:ted)?|sav(?:e|ed)|write|enter(?:ed)?|register(?:ed)?|fil(?:e|ed)|go|gone|going|call(?:ed)? on|apply|approve|note|create|schedule)";
    private static final String FEW_WORDS = "(?:[a-z']+ ){0,4}?";

    private static final Pattern REFUSED =
            Pattern.compile("(?<![a-z])" + NOT_WANTED + " " + FEW_WORDS + ACT + "(?![a-z])");
    private static final Pattern DENIED = Pattern.compile(
            "(?<![a-z])" + NOT_DONE + " " + FEW_WORDS + ACT + "(?![a-z])|(?<![a-z])no visits?(?![a-z])");
    private static final Pattern PROMISE_DENIED = Pattern.compile("(?<![a-z])(?:" + NOT_WANTED + "|" + NOT_DONE
            + "|refused to|not) " + FEW_WORDS + "(?:promis(?:e|ed|ing)|commit(?:ted)?|agree[d]?|pay)(?![a-z])");
    private static final Pattern CALLED_OFF = Pattern.compile(
            "(?<![a-z])(?:cancel|skip|forget|scrap) (?:the |my |this |that |today'?s )?(?:visit|order|log|entry|call)(?![a-z])");

    /** Somebody of the customer's side, or a thing of the shop, that the negation is about. */
    private static final Pattern OTHERS = Pattern.compile(
            "(?<![a-z])(?:customers?|buyers?|managers?|owners?|he|she|they|stores?|shops?|clients?|mr|ms|mrs|boss|dealers?|distributors?|shoppers?|drivers?|staff|it|who|chains?|purchasing|competitors?)(?![a-z])[^,.;]*$");

    private EnglishNegation() {}

    static boolean in(String plain, boolean done) {
        for (String clause : Clauses.of(plain)) {
            if (own(REFUSED, clause) || own(CALLED_OFF, clause)) {
                return true;
            }
            if (!done && (own(DENIED, clause) || PROMISE_DENIED.matcher(clause).find())) {
                return true;
            }
        }
        return false;
    }

    private static boolean own(Pattern pattern, String clause) {
        Matcher matcher = pattern.matcher(clause);
        while (matcher.find()) {
            if (!OTHERS.matcher(clause.substring(0, matcher.start())).find()) {
                return true;
            }
        }
        return false;
    }
}
