package endcap.chat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The answer to one message.
 *
 * @param intent what the message was taken to be for
 * @param locale the language it is in; {@link Chat} sets it, a command need not
 * @param cards what a channel draws, top to bottom
 * @param data the figures, as records whose component names are the JSON names of the contract; null with an error
 * @param error why the message could not be served
 * @param openQuestion set when the bot asks something back: the sentence the answer completes, with {@code {}} where it
 *     goes
 * @param audience who may read it where others read along
 */
public record Reply(
        String intent,
        Locale locale,
        List<Card> cards,
        @Nullable Object data,
        Optional<Problem> error,
        Optional<String> openQuestion,
        Audience audience) {
    public Reply {
        cards = List.copyOf(cards);
    }

    /**
     * Why a message could not be served.
     *
     * @param code one of the contract's codes, or {@code feature.reason}
     * @param message one sentence the person understands
     */
    public record Problem(String code, String message) {}

    /** An answer with figures. */
    public static Reply of(String intent, @Nullable Object data, List<Card> cards) {
        return new Reply(intent, Locale.ROOT, cards, data, Optional.empty(), Optional.empty(), Audience.ASKER);
    }

    /** An answer without figures. */
    public static Reply of(String intent, Card... cards) {
        return of(intent, null, List.of(cards));
    }

    /** A refusal: the sentence, and buttons that lead on. */
    public static Reply refused(String intent, String code, String sentence, List<Choice> choices) {
        List<Card> cards = new ArrayList<>();
        cards.add(new Card.Warning(Card.Tone.WARN, sentence));
        if (!choices.isEmpty()) {
            cards.add(new Card.Choices(choices));
        }
        return new Reply(
                intent,
                Locale.ROOT,
                cards,
                null,
                Optional.of(new Problem(code, sentence)),
                Optional.empty(),
                Audience.ASKER);
    }

    /** All buttons of the reply, top to bottom. */
    public List<Choice> choices() {
        return cards.stream()
                .flatMap(card -> card instanceof Card.Choices some ? some.choices().stream() : Stream.empty())
                .toList();
    }

    /** The same answer, which also asks something: {@code sentence} with {@code {}} is what the answer completes. */
    public Reply asking(String sentence) {
        return new Reply(intent, locale, cards, data, error, Optional.of(sentence), audience);
    }

    /** The same answer, known to be in that language. */
    public Reply in(Locale language) {
        return new Reply(intent, language, cards, data, error, openQuestion, audience);
    }

    /** The same answer under another intent. */
    public Reply as(String otherIntent) {
        return new Reply(otherIntent, locale, cards, data, error, openQuestion, audience);
    }

    /** The same answer, which everybody who reads the conversation may read: it holds nothing that needs a right. */
    public Reply forEveryone() {
        return new Reply(intent, locale, cards, data, error, openQuestion, Audience.EVERYONE);
    }

    /** The same answer with more cards after its first {@code place} ones, at most all it has. */
    public Reply after(int place, List<? extends Card> more) {
        List<Card> all = new ArrayList<>(cards);
        all.addAll(Math.min(place, cards.size()), more);
        return new Reply(intent, locale, all, data, error, openQuestion, audience);
    }

    /** The same answer with more cards at its end. */
    public Reply and(List<? extends Card> more) {
        return new Reply(
                intent,
                locale,
                Stream.concat(cards.stream(), more.stream())
                        .map(Card.class::cast)
                        .toList(),
                data,
                error,
                openQuestion,
                audience);
    }
}
