package endcap.credit;

/** A finding and whether it stops this order. */
record Reason(Finding finding, boolean hard) {
    ReasonCode code() {
        return finding.code();
    }
}
