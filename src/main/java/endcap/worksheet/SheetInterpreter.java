package endcap.worksheet;

import endcap.chat.Interpreter;
import endcap.language.Han;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads a free text as another does, and knows besides that asking to work out a worksheet by its name is for it. */
public final class SheetInterpreter implements Interpreter {
    private static final double SURE = 0.9;
    private static final double LESS = 0.4;

    private static final Pattern WORK_IT_OUT = Pattern.compile("(?<!不|别|甭|没|不要|不用|不想|不必|不再|不需要)"
            + "(?:算(?!了|数|是|不上|什么)|测算|填(?!货|补)|做个|做一[个张份]|打开)"
            + "|(?<!not |n't |never )\\b(?:calculate|compute|work out|fill in|fill out|open)\\b");

    private static final Pattern HOW = Pattern.compile("怎么|如何|怎样|为什么|是什么|公式|\\b(?:how|what is|why|formula)\\b");

    private final Interpreter other;
    private final Sheets sheets;

    /** @param other who reads everything else */
    public SheetInterpreter(Interpreter other, Sheets sheets) {
        this.other = other;
        this.sheets = sheets;
    }

    @Override
    public Reading read(String text) {
        Reading reading = other.read(text);
        String plain = Han.plain(text);
        if (HOW.matcher(plain).find()) {
            // "What is a cross ratio" wants it explained, whatever the name of it stands for.
            return weighed(reading, intent -> intent.equals(WorksheetCommand.NAME) ? LESS : 1, List.of());
        }
        boolean asked = !reading.negated()
                && WORK_IT_OUT.matcher(plain).find()
                && sheets.in(text).isPresent();
        // Who says both "work out" and the name of a worksheet means that, whatever else the name sounds like.
        return asked
                ? weighed(
                        reading,
                        intent -> intent.equals(WorksheetCommand.NAME) ? 0 : LESS,
                        List.of(new Guess(WorksheetCommand.NAME, SURE)))
                : reading;
    }

    private static Reading weighed(Reading reading, ToDoubleFunction<String> weight, List<Guess> more) {
        return new Reading(
                Stream.concat(reading.guesses().stream(), more.stream())
                        .map(guess -> more.contains(guess)
                                ? guess
                                : new Guess(guess.intent(), guess.score() * weight.applyAsDouble(guess.intent())))
                        .filter(guess -> guess.score() > 0)
                        .sorted(Comparator.comparingDouble(Guess::score).reversed())
                        .toList(),
                reading.negated(),
                reading.question(),
                reading.language());
    }
}
