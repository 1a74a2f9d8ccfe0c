package endcap.deck;

import java.time.Duration;

/**
 * What one file may cost.
 *
 * @param bytes of the file as it lies on disk
 * @param units slides, pages, blocks of rows or sections
 * @param characters of all text in it
 * @param patience how long reading may take
 * @param megabytes of memory the process that reads gets
 */
public record Limits(long bytes, int units, int characters, Duration patience, int megabytes) {
    /** 64 MB, 2,000 units, two million characters, 20 seconds, 256 MB of memory. */
    public static final Limits USUAL = new Limits(64L << 20, 2_000, 2_000_000, Duration.ofSeconds(20), 256);

    /** The same with another patience. */
    public Limits withPatience(Duration other) {
        return new Limits(bytes, units, characters, other, megabytes);
    }
}
