package endcap.worksheet;

import endcap.chat.Texts;

/** A text of a definition in both languages; both are blank where there is none. */
public record Label(String zh, String en) {
    /** No text. */
    public static final Label NONE = new Label("", "");

    /** In the language of those texts. */
    public String in(Texts texts) {
        return texts.chinese() ? zh : en;
    }
}
