package endcap.credit.limit;

import endcap.credit.Figures;

/** Says a wish again as a command, for a button or a question. */
final class LimitSentence {
    private LimitSentence() {}

    /** The figures as they are typed after the customer; begins with a space unless there are none. */
    static String figures(LimitWish wish) {
        StringBuilder words = new StringBuilder();
        if (wish.act().hasAmount()) {
            words.append(' ')
                    .append(
                            wish.amountFen().isEmpty()
                                    ? "none"
                                    : Figures.typed(wish.amountFen().getAsLong()));
        }
        if (wish.act().hasDate()) {
            boolean takenAway = wish.act() == LimitAct.EXPIRY && wish.until().isEmpty();
            wish.until().ifPresent(day -> words.append(' ').append(day));
            words.append(takenAway ? " none" : "");
        }
        return words.toString();
    }
}
