package endcap.upload;

import java.util.Optional;

/**
 * A file in the database.
 *
 * @param sha256 of its content, in hex
 * @param bytes of its content, also when that has gone
 * @param outcome what came of it, in the words of who used it; empty as long as nobody has
 */
public record KeptFile(long id, String name, String sha256, long bytes, Optional<String> outcome) {}
