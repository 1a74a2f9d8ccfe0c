package endcap.bench;

/**
 * How one server acknowledged in one round.
 *
 * @param alone one client, one post after the other
 * @param crowd many clients at once
 * @param perSecond acknowledgements a second of that crowd
 */
record Acks(Timing alone, Timing crowd, double perSecond) {}
