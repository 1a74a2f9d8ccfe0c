package endcap.language;

/** Writes numbers below a hundred million the way they are said in full. */
final class ChineseNumerals {
    private static final String DIGITS = "零一二三四五六七八九";
    private static final String[] MAGNITUDES = {"", "十", "百", "千"};

    private ChineseNumerals() {}

    static String of(int number) {
        if (number == 0) {
            return "零";
        }
        int high = number / 10_000;
        int low = number % 10_000;
        String gap = high > 0 && low > 0 && low < 1000 ? "零" : "";
        String words = (high > 0 ? group(high) + "万" : "") + gap + (low > 0 ? group(low) : "");
        return words.startsWith("一十") ? words.substring(1) : words;
    }

    private static String group(int number) {
        StringBuilder words = new StringBuilder();
        boolean gap = false;
        for (int power = 3; power >= 0; power--) {
            int digit = number / (int) Math.pow(10, power) % 10;
            if (digit == 0) {
                gap = !words.isEmpty();
                continue;
            }
            words.append(gap ? "零" : "").append(DIGITS.charAt(digit)).append(MAGNITUDES[power]);
            gap = false;
        }
        return words.toString();
    }
}
