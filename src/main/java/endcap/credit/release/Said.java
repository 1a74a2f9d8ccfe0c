package endcap.credit.release;

import java.util.Optional;

/** What was said after {@code /release}: one of the things that can be done, or a request. */
sealed interface Said {
    /** 待放行: the list. */
    record Listing() implements Said {}

    /** One release, to look at. */
    record One(long id) implements Said {}

    /**
     * 批准.
     *
     * @param how "once", "until" and a date, in either language; blank when it was not said
     * @param seen the mark of the figures it was decided on
     */
    record Approve(long id, String how, Optional<String> seen) implements Said {}

    /** 驳回; the reason may be blank. */
    record Reject(long id, String reason) implements Said {}

    /**
     * 使用.
     *
     * @param amount as it was written; may be blank
     * @param number which order on this release it is to be, when a button said so
     */
    record Use(long id, String amount, Optional<Integer> number) implements Said {}

    /** 撤回. */
    record Withdraw(long id) implements Said {}

    /** A verb without a release. */
    record Which() implements Said {}

    /** Anything else asks for a release. */
    record Request(String words) implements Said {}

    /** Reads it. */
    static Said read(String words) {
        return SaidWords.read(words);
    }
}
