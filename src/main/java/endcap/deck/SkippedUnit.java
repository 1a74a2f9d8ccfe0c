package endcap.deck;

/** A slide, page or sheet that was left out although its file was read. */
public record SkippedUnit(Locator locator, Reason reason) {}
