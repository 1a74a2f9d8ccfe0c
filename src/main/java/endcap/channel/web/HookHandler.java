package endcap.channel.web;

import endcap.channel.Hook;
import io.javalin.http.Context;
import io.javalin.http.Handler;

/** Hands a request to the hook that is mounted here, byte by byte, and its answer back. */
record HookHandler(Hook hook) implements Handler {
    @Override
    public void handle(Context context) {
        Hook.Answer answer = hook.answer(context.bodyAsBytes(), context::header);
        context.status(answer.status());
        if (!answer.body().isEmpty()) {
            context.contentType(answer.contentType()).result(answer.body());
        }
    }
}
