package endcap.customer;

/**
 * A name as a row of characters or letters, for counting slips.
 *
 * @param inUse a bit for each character that stands in it: enough to see that two words are far apart
 */
record Word(String text, long inUse) {
    static Word of(String text) {
        long inUse = 0;
        for (int i = 0; i < text.length(); i++) {
            inUse |= 1L << (text.charAt(i) * 0x9E3779B1 >>> 26);
        }
        return new Word(text, inUse);
    }

    int length() {
        return text.length();
    }

    /**
     * Missing, additional and wrong characters, and swaps of neighbours, that make this word of the other.
     *
     * @return the number of slips; {@code most + 1} for any number above {@code most}
     */
    int slipsTo(Word other, int most) {
        // A slip changes at most two of the characters in use.
        boolean farApart = Long.bitCount(inUse ^ other.inUse) > 2 * most;
        return farApart ? most + 1 : count(text, other.text, most);
    }

    private static int count(String one, String other, int most) {
        int[][] slips = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            int least = Integer.MAX_VALUE;
            for (int j = 0; j <= other.length(); j++) {
                slips[i][j] = i == 0 || j == 0 ? i + j : cheapest(slips, one, other, i, j);
                least = Math.min(least, slips[i][j]);
            }
            if (least > most) {
                return most + 1;
            }
        }
        return Math.min(slips[one.length()][other.length()], most + 1);
    }

    private static int cheapest(int[][] slips, String one, String other, int i, int j) {
        int replaced = slips[i - 1][j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        int best = Math.min(replaced, Math.min(slips[i - 1][j], slips[i][j - 1]) + 1);
        boolean swapped =
                i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return swapped ? Math.min(best, slips[i - 2][j - 2] + 1) : best;
    }
}
