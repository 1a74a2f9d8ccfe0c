package endcap.bench;

/**
 * One round, in which all sides took turns.
 *
 * @param bareAck acknowledgements of a bare Javalin to one client
 * @param slackAck those of slash commands, each answered before the next is posted
 * @param bare many clients at a bare Javalin
 * @param held many clients' slash commands while Slack takes no answers: what acknowledging costs by itself
 * @param answering many clients' slash commands while answers are worked out as fast as they can be
 * @param webAnswer from a POST /api/messages to its answer
 * @param slackAnswer from a slash command to its answer at the response address
 */
record SlackRound(
        Timing bareAck,
        Timing slackAck,
        Crowd bare,
        Crowd held,
        Crowd answering,
        Timing webAnswer,
        Timing slackAnswer) {}
