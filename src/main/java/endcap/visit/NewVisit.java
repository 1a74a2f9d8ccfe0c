package endcap.visit;

/**
 * One visit read from a message, not yet stored.
 *
 * @param said the part of the message it was read from
 */
record NewVisit(String customerCode, String said, VisitRecord record) {}
