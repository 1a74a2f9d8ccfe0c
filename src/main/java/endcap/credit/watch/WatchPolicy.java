package endcap.credit.watch;

/**
 * From when on something is a sign; the figures of credit.yaml under {@code watch}.
 *
 * @param remindDays a debt due within so many days is to be reminded of
 * @param urgentDays within so many it is urgent, and so is a promise
 * @param firstOverdueDays the first so many days overdue
 * @param slowerDays so many days more of lateness than usual
 * @param limitExpiresDays a limit that expires within so many days
 * @param promiseDays a promised payment due within so many days
 */
public record WatchPolicy(
        int remindDays, int urgentDays, int firstOverdueDays, int slowerDays, int limitExpiresDays, int promiseDays) {
    /** What counts when credit.yaml says nothing. */
    public static WatchPolicy defaults() {
        return new WatchPolicy(7, 3, 7, 5, 30, 7);
    }
}
