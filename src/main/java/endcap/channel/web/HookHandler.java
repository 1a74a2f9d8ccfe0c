package endcap.channel.web;

import endcap.channel.Hook;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.io.IOException;
import java.io.InputStream;

/** Hands a request to the hook that is mounted here, byte by byte, and its answer back. */
record HookHandler(Hook hook) implements Handler {
    /** Bytes; more than any service we know of sends. */
    private static final int LIMIT = 1024 * 1024;

    /** Who is cut off while they still send never reads why; so much is read and thrown away. */
    private static final int READ_AND_DROP = 16 * 1024 * 1024;

    @Override
    public void handle(Context context) {
        byte[] body = bytes(context);
        Hook.Answer answer = body.length > LIMIT ? Hook.Answer.of(413) : hook.answer(body, context::header);
        context.status(answer.status());
        if (!answer.body().isEmpty()) {
            context.contentType(answer.contentType()).result(answer.body());
        }
    }

    private static byte[] bytes(Context context) {
        try (InputStream stream = context.bodyInputStream()) {
            byte[] bytes = stream.readNBytes(LIMIT + 1);
            if (bytes.length > LIMIT) {
                stream.skip(READ_AND_DROP);
            }
            return bytes;
        } catch (IOException cutOff) {
            throw new BadRequestResponse();
        }
    }
}
