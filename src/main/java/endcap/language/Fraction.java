package endcap.language;

/**
 * A part of a whole as it is written on a store check: 12/40 is 12 of 40 facings.
 *
 * @param part our share; may exceed the whole when the person mistyped, which the caller refuses
 * @param whole all there is
 */
public record Fraction(int part, int whole) {}
