package endcap.credit.collection;

import endcap.chat.Texts;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a reminder is written for; it decides the length and the form, and nothing is sent by it. */
enum MessageChannel {
    WECHAT("微信|企微|\\bwe ?chat\\b|\\bwx\\b"),
    SMS("短信|\\bsms\\b|\\btext message\\b"),
    EMAIL("邮件|邮箱|电邮|\\be-?mail\\b"),
    LETTER("函|信件|书面|\\bletter\\b");

    private final Pattern words;

    MessageChannel(String words) {
        this.words = Pattern.compile(words);
    }

    /** The channel that a plain text names. */
    static Optional<MessageChannel> in(String plain) {
        return Arrays.stream(values())
                .filter(channel -> channel.words.matcher(plain).find())
                .findFirst();
    }

    /** Its word in data and in commands. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    String name(Texts texts) {
        return texts.text("collection.channel." + word());
    }
}
