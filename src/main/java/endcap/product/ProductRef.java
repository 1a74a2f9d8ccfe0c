package endcap.product;

import org.jspecify.annotations.Nullable;

/** A product in the data of an answer; the code is null when it is not known to us. */
public record ProductRef(@Nullable String code, String name) {}
