package endcap.credit.dispute;

/** A dispute understood and checked, ready to be written down. */
record NewDispute(OpenDocument document, long amountFen, DisputeReason reason, String words) {}
