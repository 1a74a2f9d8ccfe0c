package endcap.customer;

import endcap.chat.Request;

/** The person's own message again, with something else where the customer's name was or should be. */
final class Sentences {
    private Sentences() {}

    /** With {@code instead} in place of the name. */
    static String with(Request request, Span name, String instead) {
        String words = name.said().text();
        String changed =
                bare(words.substring(0, name.start())) + ' ' + instead + ' ' + bare(words.substring(name.end()));
        return whole(request, words, changed);
    }

    /** With {@code instead} before the words. */
    static String before(Request request, String words, String instead) {
        return whole(request, words, instead + ' ' + bare(words));
    }

    /** The words may be a piece of the message only: what stands around them stays. */
    private static String whole(Request request, String words, String changed) {
        String all = request.words();
        int at = words.isBlank() ? -1 : all.indexOf(words);
        String before = at < 0 ? "" : bare(all.substring(0, at));
        String after = at < 0 ? "" : bare(all.substring(at + words.length()));
        return ("/" + request.intent() + ' ' + before + changed + after)
                .replaceAll(" {2,}", " ")
                .strip();
    }

    /** Braces mark the place of the answer; the person's own must not. */
    private static String bare(String words) {
        return words.replace("{}", "");
    }
}
