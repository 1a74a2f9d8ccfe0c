package endcap.chat;

import java.util.List;

/**
 * Something a person is told without having asked just now.
 *
 * @param key what makes it this notice and no other ({@code gap:3}): a person is told once of each
 * @param textKey the sentence, told in the person's own language
 * @param args what goes into the sentence, as it is shown
 * @param labelKey the label of the button; blank for none
 * @param says the sentence a tap on the button stands for; blank for none
 */
public record Notice(String key, String textKey, List<String> args, String labelKey, String says) {
    public Notice {
        args = List.copyOf(args);
    }

    /** A notice without a button. */
    public static Notice plain(String key, String textKey, String... args) {
        return new Notice(key, textKey, List.of(args), "", "");
    }
}
