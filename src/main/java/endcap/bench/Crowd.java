package endcap.bench;

/**
 * How a server acknowledged what many clients posted at once.
 *
 * @param perSecond acknowledgements a second, of all clients together
 */
record Crowd(Timing timing, double perSecond) {}
