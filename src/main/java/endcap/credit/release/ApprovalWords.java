package endcap.credit.release;

import endcap.chat.Request;
import endcap.chat.UserError;
import endcap.language.DateReader;
import endcap.language.Han;
import endcap.language.Lean;
import endcap.language.Period;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads how something is approved: {@code once}, {@code until 2026-11-30}, {@code 到下周五}. */
final class ApprovalWords {
    private static final Pattern ONCE = Pattern.compile("once|一次|(?:放行)?(?:这|本)一?(?:单|次)|单次|仅此一次");
    private static final Pattern UNTIL = Pattern.compile("(?s)(?:until|till|through|to|截至|截止到?|直到|至|到)\\s*(.*)");

    private final DateReader dates;
    private final ReleasePolicy policy;

    ApprovalWords(DateReader dates, ReleasePolicy policy) {
        this.dates = dates;
        this.policy = policy;
    }

    /**
     * The approval those words mean, given now by who asks; empty when they do not say how.
     *
     * @throws UserError {@code date.invalid} when the day is none, is over, or is too far ahead; {@code release.how} for
     *     other words
     */
    Optional<Decision.Approval> read(Request request, String how, Instant at) {
        String by = request.user().id();
        String plain = Han.plain(how).strip();
        if (plain.isEmpty()) {
            return Optional.empty();
        }
        if (ONCE.matcher(plain).matches()) {
            return Optional.of(new Decision.Once(by, at, request.today().plusDays(policy.validDays())));
        }
        Matcher until = UNTIL.matcher(plain);
        if (until.matches()) {
            return Optional.of(new Decision.Until(by, at, day(request, until.group(1))));
        }
        throw UserError.of("release.how", how);
    }

    private LocalDate day(Request request, String words) {
        LocalDate last = request.today().plusDays(policy.longestDays());
        LocalDate day = dates.whole(words, request.today(), Lean.FUTURE)
                .map(Period::to)
                .orElseThrow(() -> UserError.worded("date.invalid", "error.release.date", words, last));
        if (day.isBefore(request.today())) {
            throw UserError.worded("date.invalid", "error.release.date-over", day);
        }
        if (day.isAfter(last)) {
            throw UserError.worded("date.invalid", "error.release.date-far", day, policy.longestDays(), last);
        }
        return day;
    }
}
