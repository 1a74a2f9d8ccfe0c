package endcap.bench;

/**
 * One round, in which all sides took turns.
 *
 * @param bare the acknowledgements of a bare Javalin
 * @param slack those of signed slash commands
 * @param webAnswer from a POST /api/messages to its answer
 * @param slackAnswer from a slash command to its answer at the response address
 */
record SlackRound(Acks bare, Acks slack, Timing webAnswer, Timing slackAnswer) {}
