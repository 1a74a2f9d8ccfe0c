package endcap.language;

/** Where to look for a date that could be of several years, months or weeks: 12月5日, 3号, 周三. */
public enum Lean {
    /** The last one, today included: what was done. */
    PAST,
    /** The next one, today included: what will be done. */
    FUTURE,
    /** The nearest year; the present month for a bare 3号, the present week for a bare 周三. */
    NEAREST
}
