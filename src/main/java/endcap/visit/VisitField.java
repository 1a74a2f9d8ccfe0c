package endcap.visit;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The fields of a visit that can be changed, by their names in both languages. */
enum VisitField {
    CUSTOMER("", "客户", "customer", "store", "门店"),
    DATE("", "日期", "date", "day"),
    TYPE("目的 ", "类型", "type", "purpose", "目的"),
    CONTACT("见", "联系人", "contact", "met"),
    JOINT("协访 ", "协访", "joint", "同行", "协访人", "with"),
    ORDER("订单 ", "订单", "order", "订单金额", "下单"),
    PAYMENT("回款 ", "回款", "payment", "收款", "collected"),
    FACINGS("排面 ", "排面", "facings", "facing"),
    OUT_OF_STOCK("缺货 ", "缺货", "oos", "out-of-stock", "断货"),
    PRICE("价格 ", "价格", "price", "售价"),
    STOCK("库存 ", "库存", "stock", "inventory"),
    PROMOTION("", "促销", "promotion", "promo", "活动"),
    COMPETITOR("竞品 ", "竞品", "competitor", "competition"),
    COMPLAINT("投诉 ", "投诉", "complaint", "客诉"),
    PROMISE("", "承诺", "promise", "promises"),
    NEXT("下一步 ", "下一步", "next", "next-step", "下次"),
    HELP("", "帮助", "help", "需要帮助"),
    NOTE("", "备注", "note", "notes", "其他");

    private final String leadIn;
    private final String chinese;
    private final String english;
    private final List<String> words;

    VisitField(String leadIn, String chinese, String english, String... others) {
        this.leadIn = leadIn;
        this.chinese = chinese;
        this.english = english;
        this.words = List.of(others);
    }

    /** The words that make a sentence of a bare value, for the readers: 12/40 are facings behind 排面. */
    String leadIn() {
        return leadIn;
    }

    /** The sentences a value may stand for, likeliest first; it may bring its lead-in itself. */
    List<String> sentences(String value) {
        return switch (this) {
            case CONTACT -> List.of(leadIn + value, "met " + value, value);
            case JOINT -> List.of(leadIn + value, "joint visit with " + value, value);
            default -> List.of(leadIn + value, value);
        };
    }

    String name(boolean inChinese) {
        return inChinese ? chinese : english;
    }

    /** The field of that name. */
    static Optional<VisitField> named(String name) {
        String word = name.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(field -> field.chinese.equals(word) || field.english.equals(word) || field.words.contains(word))
                .findFirst();
    }

    /** All names in one language, as a person would type them. */
    static List<String> names(boolean inChinese) {
        return Arrays.stream(values()).map(field -> field.name(inChinese)).toList();
    }
}
