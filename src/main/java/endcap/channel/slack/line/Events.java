package endcap.channel.slack.line;

import com.slack.api.app_backend.events.payload.EventsApiPayload;
import com.slack.api.model.File;
import com.slack.api.model.event.AppHomeOpenedEvent;
import com.slack.api.model.event.AppMentionEvent;
import com.slack.api.model.event.AssistantThreadStartedEvent;
import com.slack.api.model.event.Event;
import com.slack.api.model.event.MessageEvent;
import com.slack.api.model.event.MessageFileShareEvent;
import com.slack.api.model.event.TokensRevokedEvent;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * From the SDK's events to what was heard; empty when it is not for us. Anything in them may be missing, whatever the
 * documentation says.
 */
final class Events {
    private final Supplier<String> self;
    private final UnaryOperator<String> plain;

    /**
     * Reads events.
     *
     * @param self Slack's id of our own bot, whose messages are not for us
     * @param plain takes Slack's markup off a text
     */
    Events(Supplier<String> self, UnaryOperator<String> plain) {
        this.self = self;
        this.plain = plain;
    }

    /** A message in the bot's own direct messages; those elsewhere that name it come as mentions. */
    Optional<Heard> said(EventsApiPayload<MessageEvent> payload) {
        MessageEvent event = payload.getEvent();
        boolean ours = "im".equals(event.getChannelType())
                && event.getBotId() == null
                && event.getEdited() == null
                && !isSelf(event.getUser());
        return ours
                ? Optional.of(new Heard.Said(
                        origin(payload, event.getUser(), event.getTeam(), event.getChannel(), event.getThreadTs()),
                        plain.apply(Payloads.text(event.getText())),
                        Payloads.text(event.getTs()),
                        files(event.getFiles())))
                : Optional.empty();
    }

    Optional<Heard> shared(EventsApiPayload<MessageFileShareEvent> payload) {
        MessageFileShareEvent event = payload.getEvent();
        return "im".equals(event.getChannelType()) && !isSelf(event.getUser())
                ? Optional.of(new Heard.Said(
                        origin(payload, event.getUser(), null, event.getChannel(), event.getThreadTs()),
                        plain.apply(Payloads.text(event.getText())),
                        Payloads.text(event.getTs()),
                        files(event.getFiles())))
                : Optional.empty();
    }

    Optional<Heard> mentioned(EventsApiPayload<AppMentionEvent> payload) {
        AppMentionEvent event = payload.getEvent();
        boolean ours = event.getBotId() == null && event.getEdited() == null && !isSelf(event.getUser());
        // A mention starts or goes on in a thread: the room stays readable for those who do not care.
        String thread = event.getThreadTs() == null ? event.getTs() : event.getThreadTs();
        return ours
                ? Optional.of(new Heard.Said(
                        origin(payload, event.getUser(), event.getUserTeam(), event.getChannel(), thread),
                        plain.apply(Payloads.text(event.getText())),
                        Payloads.text(event.getTs()),
                        files(event.getFiles())))
                : Optional.empty();
    }

    Optional<Heard> opened(EventsApiPayload<AppHomeOpenedEvent> payload) {
        AppHomeOpenedEvent event = payload.getEvent();
        return Payloads.text(event.getUser()).isEmpty()
                ? Optional.empty()
                : Optional.of(new Heard.Opened(
                        origin(payload, event.getUser(), null, event.getChannel(), null),
                        Payloads.text(event.getTab())));
    }

    Optional<Heard> threadOpened(EventsApiPayload<AssistantThreadStartedEvent> payload) {
        var thread = payload.getEvent().getAssistantThread();
        return thread == null
                ? Optional.empty()
                : Optional.of(new Heard.ThreadOpened(
                        origin(payload, thread.getUserId(), null, thread.getChannelId(), thread.getThreadTs())));
    }

    /** Only the bot's own token is one we talk with; people's own are no concern of ours. */
    Optional<Heard> tokensRevoked(EventsApiPayload<TokensRevokedEvent> payload) {
        var tokens = payload.getEvent().getTokens();
        return tokens == null || tokens.getBot() == null || tokens.getBot().isEmpty()
                ? Optional.empty()
                : revoked(payload, "tokens_revoked");
    }

    <E extends Event> Optional<Heard> revoked(EventsApiPayload<E> payload, String why) {
        return Optional.of(new Heard.Revoked(origin(payload, null, null, null, null), why));
    }

    private static Origin origin(
            EventsApiPayload<?> payload,
            @Nullable String user,
            @Nullable String userTeam,
            @Nullable String room,
            @Nullable String thread) {
        return new Origin(
                "event:" + Objects.requireNonNullElseGet(payload.getEventId(), UUID::randomUUID),
                Payloads.text(user),
                Payloads.team(userTeam, payload.getTeamId()),
                Payloads.given(room),
                Payloads.given(thread),
                payload.isExtSharedChannel(),
                Optional.empty(),
                Optional.empty());
    }

    private static List<Heard.SharedFile> files(@Nullable List<File> files) {
        return files == null
                ? List.of()
                : files.stream()
                        .map(file -> new Heard.SharedFile(
                                Payloads.text(file.getId()),
                                Payloads.text(file.getName()),
                                Payloads.text(
                                        file.getUrlPrivateDownload() == null
                                                ? file.getUrlPrivate()
                                                : file.getUrlPrivateDownload()),
                                file.getSize() == null ? 0 : file.getSize()))
                        .toList();
    }

    private boolean isSelf(@Nullable String user) {
        return user == null || user.equals(self.get());
    }
}
