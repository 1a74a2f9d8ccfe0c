package endcap.channel.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a browser may do with anything of ours: run and show what we serve ourselves, and nothing else. */
final class SecurityHeaders implements Handler {
    private static final String CONTENT_POLICY = String.join(
            "; ",
            "default-src 'none'",
            "script-src 'self'",
            "style-src 'self'",
            "img-src 'self' data:",
            "connect-src 'self'",
            "base-uri 'none'",
            "form-action 'self'",
            "frame-ancestors 'none'");

    private final Map<String, String> headers = new LinkedHashMap<>();

    SecurityHeaders(boolean encrypted) {
        headers.put("Content-Security-Policy", CONTENT_POLICY);
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("X-Frame-Options", "DENY");
        headers.put("Referrer-Policy", "no-referrer");
        headers.put("Cross-Origin-Opener-Policy", "same-origin");
        headers.put("Cross-Origin-Resource-Policy", "same-origin");
        headers.put("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
        // Answers are for the asker; the page files say otherwise for themselves.
        headers.put("Cache-Control", "no-store");
        if (encrypted) {
            headers.put("Strict-Transport-Security", "max-age=31536000");
        }
    }

    @Override
    public void handle(Context context) {
        headers.forEach(context::header);
    }
}
