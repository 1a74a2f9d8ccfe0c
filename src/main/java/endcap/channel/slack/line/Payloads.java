package endcap.channel.slack.line;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.interactive_components.payload.BlockSuggestionPayload;
import com.slack.api.app_backend.interactive_components.payload.GlobalShortcutPayload;
import com.slack.api.app_backend.interactive_components.payload.MessageShortcutPayload;
import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import com.slack.api.model.view.ViewState;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** From the SDK's payloads of what people type, tap and fill in to what was heard. Anything may be missing in them. */
final class Payloads {
    private Payloads() {}

    static Heard typed(SlashCommandPayload payload, UnaryOperator<String> plain) {
        Origin origin = new Origin(
                "trigger:" + payload.getTriggerId(),
                text(payload.getUserId()),
                text(payload.getTeamId()),
                given(payload.getChannelId()),
                Optional.empty(),
                false,
                given(payload.getTriggerId()),
                given(payload.getResponseUrl()));
        return new Heard.Typed(origin, text(payload.getCommand()), plain.apply(text(payload.getText())));
    }

    /** A tap; the same button tapped twice in a moment has one key. */
    static Heard tapped(BlockActionPayload payload) {
        BlockActionPayload.Action action = payload.getActions().get(0);
        BlockActionPayload.Container container = payload.getContainer();
        String where = container == null
                ? ""
                : text(container.getChannelId()) + ":" + text(container.getMessageTs()) + text(container.getViewId());
        Origin origin = new Origin(
                "tap:" + payload.getUser().getId() + ":" + where + ":" + text(action.getBlockId()) + ":"
                        + text(action.getActionId()),
                payload.getUser().getId(),
                team(
                        payload.getUser().getTeamId(),
                        payload.getTeam() == null ? null : payload.getTeam().getId()),
                payload.getChannel() == null
                        ? Optional.empty()
                        : given(payload.getChannel().getId()),
                container == null ? Optional.empty() : given(container.getThreadTs()),
                false,
                given(payload.getTriggerId()),
                given(payload.getResponseUrl()));
        return new Heard.Tapped(origin, text(action.getActionId()), text(action.getValue()));
    }

    static Heard shortcut(GlobalShortcutPayload payload) {
        Origin origin = new Origin(
                "trigger:" + payload.getTriggerId(),
                payload.getUser().getId(),
                payload.getTeam() == null ? "" : text(payload.getTeam().getId()),
                Optional.empty(),
                Optional.empty(),
                false,
                given(payload.getTriggerId()),
                Optional.empty());
        return new Heard.Shortcut(origin, text(payload.getCallbackId()), "");
    }

    static Heard shortcut(MessageShortcutPayload payload, UnaryOperator<String> plain) {
        Origin origin = new Origin(
                "trigger:" + payload.getTriggerId(),
                payload.getUser().getId(),
                payload.getTeam() == null ? "" : text(payload.getTeam().getId()),
                payload.getChannel() == null
                        ? Optional.empty()
                        : given(payload.getChannel().getId()),
                Optional.empty(),
                false,
                given(payload.getTriggerId()),
                given(payload.getResponseUrl()));
        String text = payload.getMessage() == null
                ? ""
                : plain.apply(text(payload.getMessage().getText()));
        return new Heard.Shortcut(origin, text(payload.getCallbackId()), text);
    }

    static Heard.Filled filled(ViewSubmissionPayload payload) {
        var view = payload.getView();
        Origin origin = new Origin(
                "view:" + view.getId(),
                payload.getUser().getId(),
                team(
                        payload.getUser().getTeamId(),
                        payload.getTeam() == null ? null : payload.getTeam().getId()),
                Optional.empty(),
                Optional.empty(),
                false,
                given(payload.getTriggerId()),
                Optional.empty());
        ViewState state = view.getState() == null ? new ViewState() : view.getState();
        return new Heard.Filled(origin, text(view.getCallbackId()), text(view.getPrivateMetadata()), state);
    }

    static Origin origin(BlockSuggestionPayload payload) {
        return new Origin(
                "",
                payload.getUser().getId(),
                team(
                        payload.getUser().getTeamId(),
                        payload.getTeam() == null ? null : payload.getTeam().getId()),
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty(),
                Optional.empty());
    }

    static String team(@Nullable String own, @Nullable String workspace) {
        return own == null || own.isBlank() ? text(workspace) : own;
    }

    static Optional<String> given(@Nullable String value) {
        return Optional.ofNullable(value).filter(some -> !some.isBlank());
    }

    static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
