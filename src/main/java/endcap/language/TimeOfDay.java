package endcap.language;

/** Times of day, which are recognised so that they are not taken for something else; visits are kept by the day. */
final class TimeOfDay {
    private static final String PART = "(?:凌晨|清晨|早上|早晨|上午|中午|下午|傍晚|晚上|夜里|夜间|早|晚(?![些点])|午后)";
    private static final String HOUR = "(?:[01]?\\d|2[0-4]|[一二两三四五六七八九十]{1,3})";
    private static final String CLOCK = "(?:" + HOUR
            + " ?(?:点钟?|时(?!间))(?: ?(?:半|一刻|三刻|[0-5]?\\d ?分?|[一二三四五]?十?[一二三四五六七八九]?分))?|" + HOUR + "[:：][0-5]\\d)";
    private static final String ENGLISH =
            "(?:in the |at )?(?:morning|afternoon|evening|noon|night|midday)(?![a-z])|(?:at )?(?:1[0-2]|0?[1-9])(?:[:.][0-5]\\d)? ?[ap]\\.?m\\.?(?![a-z])|at (?:[01]?\\d|2[0-3]):[0-5]\\d";

    /** What may follow a day. */
    static final String BEHIND_A_DAY = " ?(?:的? ?" + PART + " ?(?:" + CLOCK + "(?: ?(?:到|至|-|~) ?" + CLOCK + ")?)?|"
            + CLOCK + "(?: ?(?:到|至|-|~) ?" + CLOCK + ")?|" + ENGLISH + ")";

    private TimeOfDay() {}
}
