package endcap.language;

import java.util.Currency;

/** The signs and words for currencies that stand before or behind a number. */
final class CurrencyWords {
    /** Before a number; letters must not go on a word. */
    static final String BEFORE =
            "(?:¥|(?<![a-z])rmb|(?<![a-z])cny|人民币|(?<![a-z])us ?\\$|(?<![a-z])hk ?\\$|(?<![a-z])nt ?\\$"
                    + "|(?<![a-z])s ?\\$|(?<![a-z])a ?\\$|\\$|€|£|₩|(?<![a-z])(?:usd|hkd|eur|gbp|jpy|twd|sgd|aud|krw)|美元|美金|港币|欧元|日元|英镑)";

    /** Behind a number. 元 begins holidays (元旦), 块 also counts places (三块地堆), 块 as 一块 means together. */
    static final String BEHIND = "(?:人民币|美元|美金|美刀|港币|港元|欧元|日元|日圆|英镑|台币|新台币|新加坡元|新币|澳元|韩元|元人民币"
            + "|块钱|元钱|元整|元(?![旦宵月气])|圆(?!形|桌|通|满)|块(?![地堆牌板屏端区货场广业儿])"
            + "|(?:rmb|cny|yuan|kuai|usd|us dollars?|dollars?|bucks|hkd|eur|euros?|gbp|pounds?|jpy|yen|twd|sgd|aud|krw)(?![a-z])|¥|€|£)";

    private CurrencyWords() {}

    /** The currency one of these words names. */
    static Currency named(String word) {
        return Currency.getInstance(code(word.replaceAll("[ :]", "")));
    }

    private static String code(String word) {
        return switch (word) {
            case "$", "us$", "usd", "美元", "美金", "美刀", "dollar", "dollars", "usdollar", "usdollars", "bucks" -> "USD";
            case "hk$", "hkd", "港币", "港元" -> "HKD";
            case "€", "eur", "euro", "euros", "欧元" -> "EUR";
            case "£", "gbp", "pound", "pounds", "英镑" -> "GBP";
            case "jpy", "yen", "日元", "日圆" -> "JPY";
            case "nt$", "twd", "台币", "新台币" -> "TWD";
            case "s$", "sgd", "新加坡元", "新币" -> "SGD";
            case "a$", "aud", "澳元" -> "AUD";
            case "₩", "krw", "韩元" -> "KRW";
            default -> "CNY";
        };
    }
}
