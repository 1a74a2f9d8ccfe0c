package endcap.chat;

/** Who may read an answer that was asked for where others read along. */
public enum Audience {
    /** The asker alone: a channel shows it to nobody else, or not there at all. Everything, unless said otherwise. */
    ASKER,
    /** Everybody who reads that conversation: nothing in it needs a right. */
    EVERYONE
}
