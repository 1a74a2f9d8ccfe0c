package endcap.credit.collection;

import endcap.chat.Texts;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Where a debt was brought up; the first one that a sentence names counts. */
enum Occasion {
    FESTIVE("婚礼|婚宴|寿宴|喜宴|喜酒|满月酒|喜事|\\bwedding|birthday party|\\bfestive"),
    GATHERING("聚会|饭局|聚餐|酒局|酒会|展会|\\bat (?:a |the )?(?:dinner|party|banquet|gathering|trade fair)|\\bgathering"),
    CHANCE("偶遇|碰到|碰见|撞见|偶然遇|\\bran into|\\bbumped into|\\bby chance|\\bchance meeting"),
    INVITATION("请.{0,6}(?:来|到)(?:我们|咱们)?公司|来(?:了)?(?:我们|咱们)?公司|请来|\\binvit|\\bcame to our office|\\bat our office"),
    VISIT(
            "上门|登门|拜访|到店|去(?:了)?(?:店里|公司|他们?那|客户)|\\bvisit|\\bcalled on|\\bdropped by|\\bat (?:his|her|their) (?:office|store)");

    private final Pattern words;

    Occasion(String words) {
        this.words = Pattern.compile(words);
    }

    /** The occasion that a plain text names. */
    static Optional<Occasion> in(String plain) {
        return Arrays.stream(values())
                .filter(occasion -> occasion.words.matcher(plain).find())
                .findFirst();
    }

    /** The occasion of that word, or empty. */
    static Optional<Occasion> of(String word) {
        return Arrays.stream(values())
                .filter(occasion -> occasion.word().equals(word))
                .findFirst();
    }

    /** Its word in data and in credit.yaml. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    String name(Texts texts) {
        return texts.text("collection.occasion." + word());
    }
}
