package endcap.credit.collection;

import endcap.chat.Texts;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a reminder speaks; it follows from the step. */
enum MessageTone {
    FRIENDLY,
    PLAIN,
    FIRM,
    LAST;

    private static final Pattern NUMBERED =
            Pattern.compile("第 ?([1-6一二三四五六]) ?步|\\b(?:step|stage) ?=? ?([1-6])\\b|(?<!\\S)([1-6])(?!\\S)");
    private static final String NUMBERS = "一二三四五六";
    private static final Pattern LAST_WORDS = Pattern.compile("最后|书面催告|催告|\\blast\\b|\\bfinal\\b|\\bwritten demand\\b");
    private static final Pattern LAWYER_WORDS = Pattern.compile("律师|\\blawyer\\b");
    private static final Pattern FIRM_WORDS = Pattern.compile("坚定|严肃|强硬|\\bfirm\\b");
    private static final Pattern PLAIN_WORDS = Pattern.compile("平实|正式|就事论事|\\bplain\\b|\\bmatter[- ]of[- ]fact\\b");
    private static final Pattern FRIENDLY_WORDS = Pattern.compile("友好|客气|委婉|\\bfriendly\\b|\\bsoft\\b");

    static MessageTone of(Step step) {
        return switch (step) {
            case NONE, REMINDER -> FRIENDLY;
            case STATEMENT -> PLAIN;
            case MANAGER_VISIT, SUPPLY_STOP -> FIRM;
            case WRITTEN_DEMAND, LAWYER -> LAST;
        };
    }

    /** The step that a plain text asks for, by number or by the tone it speaks in. */
    static Optional<Step> asked(String plain) {
        Matcher numbered = NUMBERED.matcher(plain);
        if (numbered.find()) {
            String digit = numbered.group().replaceAll("[^1-6一二三四五六]", "");
            int han = NUMBERS.indexOf(digit);
            return Optional.of(Step.of(han >= 0 ? han + 1 : Integer.parseInt(digit)));
        }
        if (LAWYER_WORDS.matcher(plain).find()) {
            return Optional.of(Step.LAWYER);
        }
        if (LAST_WORDS.matcher(plain).find()) {
            return Optional.of(Step.WRITTEN_DEMAND);
        }
        if (FIRM_WORDS.matcher(plain).find()) {
            return Optional.of(Step.MANAGER_VISIT);
        }
        if (PLAIN_WORDS.matcher(plain).find()) {
            return Optional.of(Step.STATEMENT);
        }
        return FRIENDLY_WORDS.matcher(plain).find() ? Optional.of(Step.REMINDER) : Optional.empty();
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    String name(Texts texts) {
        return texts.text("collection.tone." + word());
    }
}
