package endcap.credit;

/** A finding and whether it stops this order. */
public record Reason(Finding finding, boolean hard) {
    public ReasonCode code() {
        return finding.code();
    }
}
