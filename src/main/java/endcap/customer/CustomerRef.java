package endcap.customer;

import org.jspecify.annotations.Nullable;

/** A customer in the data of an answer; the code is null when it is not known to us. */
public record CustomerRef(@Nullable String code, String name) {}
