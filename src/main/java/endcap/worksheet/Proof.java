package endcap.worksheet;

import endcap.chat.Request;
import endcap.chat.UserError;
import endcap.language.DateReader;
import endcap.language.Han;
import endcap.language.Lean;
import endcap.language.Period;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where what is said in one message is known from; empty when the message does not say.
 *
 * @param evidence of every field of the message that is kept with evidence
 */
record Proof(Optional<Evidence> evidence) {
    private static final String SOURCE = "@source";
    private static final String ON = "@on";
    private static final String RELIABILITY = "@reliability";
    private static final int LONGEST_SOURCE = 100;

    /** What the three are called. */
    static final Map<String, List<String>> NAMES = Map.of(
            SOURCE, List.of("来源", "渠道", "source", "channel"),
            ON, List.of("核查日期", "查证日期", "日期", "known on", "date"),
            RELIABILITY, List.of("可靠性", "可信度", "可靠程度", "reliability"));

    private static final Map<Reliability, List<String>> WORDS = Map.of(
            Reliability.HIGH, List.of("高", "可靠", "high"),
            Reliability.MEDIUM, List.of("中", "一般", "medium"),
            Reliability.LOW, List.of("低", "不可靠", "low"));

    /**
     * What the values of a message say.
     *
     * @throws UserError when the day is none, is still to come, or the reliability is no known word
     */
    static Proof of(Sheet sheet, Map<String, String> values, DateReader dates, Request request) {
        String source = values.getOrDefault(SOURCE, "");
        if (source.length() > LONGEST_SOURCE) {
            throw UserError.of("worksheet.too-long", request.text("worksheet.source"), source.length(), LONGEST_SOURCE);
        }
        if (source.isBlank()) {
            return new Proof(Optional.empty());
        }
        Channel channel = channel(sheet, source);
        return new Proof(Optional.of(new Evidence(
                source,
                channel.value(),
                day(values.getOrDefault(ON, ""), dates, request),
                reliability(values.getOrDefault(RELIABILITY, ""), request).orElse(channel.reliability()))));
    }

    /** The values of a filling-in with it, those kept without evidence too when nothing else was said. */
    Filling onto(Filling filling, Map<String, Given> kept) {
        if (evidence.isEmpty()) {
            return filling;
        }
        boolean aloneSaid = filling.given().isEmpty();
        Filling proven = filling;
        for (Field field : filling.sheet().fields()) {
            Given given = aloneSaid ? kept.get(field.name()) : filling.given().get(field.name());
            if (field.evidence() && given != null && given.evidence().isEmpty()) {
                proven = proven.with(field.name(), given.as(Given.Origin.SAID).from(evidence.get()));
            }
        }
        return proven;
    }

    /**
     * A filling-in whose values are known from elsewhere, since another day, or more or less reliably.
     *
     * @param what one of {@link #NAMES}
     */
    static Filling amended(Filling filling, String what, String value, DateReader dates, Request request) {
        Filling amended = filling;
        for (Field field : filling.sheet().fields()) {
            Given given = filling.given().get(field.name());
            if (field.evidence() && given != null) {
                Map<String, String> said = said(given);
                // Another source is as reliable as its channel, not as the one before.
                said.computeIfPresent(RELIABILITY, (key, old) -> what.equals(SOURCE) ? "" : old);
                said.put(what, value);
                Optional<Evidence> known =
                        of(filling.sheet(), said, dates, request).evidence();
                amended = known.isPresent() ? amended.with(field.name(), given.from(known.get())) : amended;
            }
        }
        return amended;
    }

    private static Map<String, String> said(Given given) {
        Map<String, String> said = new HashMap<>();
        given.evidence().ifPresent(known -> {
            said.put(SOURCE, known.source());
            said.put(ON, known.on().toString());
            said.put(RELIABILITY, known.reliability().word());
        });
        return said;
    }

    private static Channel channel(Sheet sheet, String source) {
        String plain = Han.plain(source);
        return sheet.channels().stream()
                .filter(channel -> Stream.concat(
                                Stream.of(
                                        channel.value(),
                                        channel.label().zh(),
                                        channel.label().en()),
                                channel.also().stream())
                        .anyMatch(word -> plain.contains(Han.plain(word))))
                .findFirst()
                .orElseGet(() -> sheet.channels().getLast());
    }

    private static LocalDate day(String words, DateReader dates, Request request) {
        if (words.isBlank()) {
            return request.today();
        }
        return dates.whole(words, request.today(), Lean.PAST)
                .filter(Period::isDay)
                .map(Period::from)
                .filter(day -> !day.isAfter(request.today()))
                .orElseThrow(() -> UserError.worded(
                        "date.invalid", "worksheet.not-a-past-day", request.text("worksheet.known-on"), words));
    }

    private static Optional<Reliability> reliability(String words, Request request) {
        if (words.isBlank()) {
            return Optional.empty();
        }
        String plain = Han.plain(words);
        return Optional.of(WORDS.entrySet().stream()
                .filter(entry -> entry.getValue().contains(plain))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(() -> UserError.worded(
                        "worksheet.not-a-value",
                        "worksheet.not-an-option",
                        request.text("worksheet.reliability"),
                        words,
                        request.text("worksheet.reliabilities"))));
    }
}
