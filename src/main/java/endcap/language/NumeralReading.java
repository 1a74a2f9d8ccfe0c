package endcap.language;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * Reads one number from left to right, digit by digit and magnitude by magnitude.
 *
 * <p>Holds what was read so far: {@code pending} is a digit that waits for its magnitude, {@code group} what stands below
 * ten thousand, {@code tenThousands} and {@code hundredMillions} what is already multiplied.
 */
final class NumeralReading {
    private static final String DIGITS = "零一二三四五六七八九";
    private static final String FORMAL_DIGITS = "〇壹贰叁肆伍陆柒捌玖";

    /** A last digit that belongs to one of these is no shortened magnitude: 5万3号 is 50,000 and the third. */
    private static final String TAIL_STOPS = "0123456789号日月年天周点时分个箱件提瓶盒袋包排桶支罐组套条板家店次人位名米折成%/:-起共下定般直样些笔单票批档趟维方选楼区级期";

    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);
    private static final BigDecimal HUNDRED_MILLION = BigDecimal.valueOf(100_000_000);

    private final String plain;
    private final int start;
    private int at;
    private BigDecimal hundredMillions = BigDecimal.ZERO;
    private BigDecimal tenThousands = BigDecimal.ZERO;
    private BigDecimal group = BigDecimal.ZERO;
    private @Nullable BigDecimal pending;
    private int pendingFrom;
    private BigDecimal lastMagnitude = BigDecimal.ONE;
    private BigDecimal largest = BigDecimal.ONE;
    private boolean zeroSinceMagnitude;

    NumeralReading(String plain, int start) {
        this.plain = plain;
        this.start = start;
        this.at = start;
    }

    Optional<Numeral> numeral() {
        while (at < plain.length() && (readDigits() || readMagnitude())) {
            // each step moves on by at least one character
        }
        settlePending();
        if (at == start) {
            return Optional.empty();
        }
        BigDecimal value = hundredMillions.add(tenThousands).add(group);
        return Optional.of(new Numeral(value, at, Numerals.isDigit(plain.charAt(start)), largest));
    }

    private boolean readDigits() {
        if (pending != null) {
            return false;
        }
        char c = plain.charAt(at);
        pendingFrom = at;
        if (Numerals.isDigit(c)) {
            return readArabic();
        }
        if (c == '廿' || c == '卅') {
            group = group.add(BigDecimal.valueOf(c == '廿' ? 20 : 30));
            multiplied(BigDecimal.TEN);
            at++;
            return true;
        }
        return digit(c) >= 0 && readHan();
    }

    private boolean readArabic() {
        Matcher digits = Numerals.arabicAt(plain, at).orElseThrow();
        BigDecimal value = new BigDecimal(digits.group().replace(",", ""));
        pending = value;
        at = digits.end();
        return true;
    }

    private boolean readHan() {
        StringBuilder digits = new StringBuilder();
        while (at < plain.length() && digit(plain.charAt(at)) >= 0 && digits.length() < 18) {
            digits.append(digit(plain.charAt(at++)));
        }
        if (lastMagnitude.compareTo(BigDecimal.ONE) > 0 && digits.charAt(0) == '0') {
            zeroSinceMagnitude = true;
            if (digits.length() == 1) {
                return at < plain.length() && (readDigits() || readMagnitude());
            }
        }
        if (isGuess(digits.toString())) {
            at = pendingFrom;
            return false;
        }
        readHanFraction(digits);
        pending = new BigDecimal(digits.toString());
        return true;
    }

    /** 两三 and 七八 are a guess and no number. */
    private static boolean isGuess(String digits) {
        return digits.length() == 2 && digits.charAt(0) != '0' && digits.charAt(1) == digits.charAt(0) + 1;
    }

    /** 三点五, but not the time 三点五十 or 三点五分. */
    private void readHanFraction(StringBuilder digits) {
        int end = at + 1;
        while (end < plain.length() && digit(plain.charAt(end)) >= 0) {
            end++;
        }
        boolean fraction = at < plain.length() && plain.charAt(at) == '点' && end > at + 1;
        if (fraction && (end == plain.length() || "十分半刻".indexOf(plain.charAt(end)) < 0)) {
            digits.append('.');
            for (int i = at + 1; i < end; i++) {
                digits.append(digit(plain.charAt(i)));
            }
            at = end;
        }
    }

    private boolean readMagnitude() {
        Optional<Magnitude> found = Magnitude.at(plain, at);
        if (found.isEmpty() || pending == null && !canStandAlone(found.get().value())) {
            return false;
        }
        BigDecimal magnitude = found.get().value();
        if (!(magnitude.compareTo(TEN_THOUSAND) < 0 ? multiplyPending(magnitude) : multiplyAll(magnitude))) {
            return false;
        }
        pending = null;
        multiplied(magnitude);
        at = found.get().end();
        return true;
    }

    /** 十 may begin a number; 万 and 亿 need one before them: 新万家 is no number. */
    private boolean canStandAlone(BigDecimal magnitude) {
        if (magnitude.compareTo(TEN_THOUSAND) < 0) {
            return magnitude.equals(BigDecimal.TEN) && group.signum() == 0;
        }
        boolean hundredMillion = magnitude.equals(HUNDRED_MILLION);
        return group.signum() != 0 || hundredMillion && tenThousands.signum() != 0;
    }

    private boolean multiplyPending(BigDecimal magnitude) {
        if (group.signum() != 0 && magnitude.compareTo(lastMagnitude) >= 0) {
            return false;
        }
        group = group.add((pending == null ? BigDecimal.ONE : pending).multiply(magnitude));
        return true;
    }

    private boolean multiplyAll(BigDecimal magnitude) {
        BigDecimal below = group.add(pending == null ? BigDecimal.ZERO : pending);
        if (magnitude.equals(HUNDRED_MILLION)) {
            if (hundredMillions.signum() != 0) {
                return false;
            }
            hundredMillions = tenThousands.add(below).multiply(magnitude);
            tenThousands = BigDecimal.ZERO;
        } else {
            if (tenThousands.signum() != 0) {
                return false;
            }
            tenThousands = below.multiply(magnitude);
        }
        group = BigDecimal.ZERO;
        return true;
    }

    private void multiplied(BigDecimal magnitude) {
        lastMagnitude = magnitude;
        largest = largest.max(magnitude);
        zeroSinceMagnitude = false;
    }

    private void settlePending() {
        if (lastMagnitude.equals(BigDecimal.ONE)) {
            group = pending == null ? group : pending;
            return;
        }
        if (pending == null) {
            readHalf();
            return;
        }
        boolean stopped = at < plain.length() && TAIL_STOPS.indexOf(plain.charAt(at)) >= 0;
        boolean letters = at < plain.length() && Numerals.isLatin(plain.charAt(at));
        boolean digitOnly = pending.precision() == 1 && pending.scale() == 0 && plain.charAt(pendingFrom) != '两';
        boolean inFull = pending.precision() >= 3 && pending.scale() <= 2 && pending.compareTo(lastMagnitude) < 0;
        boolean exact = zeroSinceMagnitude || digitOnly && lastMagnitude.equals(BigDecimal.TEN);
        if (exact || inFull && !stopped && !letters) {
            group = group.add(pending);
        } else if (digitOnly && !stopped && !letters) {
            // 五万二 is short for 五万二千: the digit takes the next smaller magnitude.
            group = group.add(pending.multiply(lastMagnitude).divide(BigDecimal.TEN));
        } else {
            at = pendingFrom;
        }
    }

    /** 5万半 is 55,000; 5万半价 and 5万半年 are not. */
    private void readHalf() {
        boolean half =
                plain.startsWith("半", at) && (at + 1 == plain.length() || "价年天个月箱路小".indexOf(plain.charAt(at + 1)) < 0);
        if (half && lastMagnitude.compareTo(BigDecimal.TEN) > 0) {
            group = group.add(lastMagnitude.divide(BigDecimal.TWO));
            at++;
        }
    }

    private static int digit(char c) {
        int digit = Math.max(DIGITS.indexOf(c), FORMAL_DIGITS.indexOf(c));
        return c == '两' ? 2 : digit;
    }
}
