package endcap.credit.promise;

import java.util.Optional;

/** Somebody known at a customer's, with what they are there. */
record KnownContact(String name, Optional<String> role) {}
