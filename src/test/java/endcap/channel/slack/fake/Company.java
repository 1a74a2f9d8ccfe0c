package endcap.channel.slack.fake;

import java.util.List;
import java.util.Set;

/** Who and what there is in the fake Slack from the start; the people are those of the example people.yaml, and some more. */
final class Company {
    private Company() {}

    static void moveInto(Workspace workspace) {
        for (SlackUser user : people()) {
            workspace.put(user);
            if (!user.bot() && user.team().equals(FakeSlack.TEAM)) {
                workspace.direct(user.id());
            }
        }
        rooms().forEach(workspace::put);
    }

    private static List<SlackUser> people() {
        return List.of(
                SlackUser.of("U1LINA", "李娜"),
                SlackUser.of("U2WANG", "王磊"),
                SlackUser.of("U3MIN", "Zhang Min").speaking("en-US").livingIn("Asia/Shanghai"),
                SlackUser.of("U4CHEN", "陈昊"),
                SlackUser.of("U5ZHOU", "周妍"),
                SlackUser.of("U6ADMIN", "管理员"),
                SlackUser.of("U7STRANGER", "New Colleague").speaking("en-GB").livingIn("Europe/London"),
                SlackUser.of("U8GUEST", "促销员").asGuest(),
                SlackUser.of("U9ELSE", "Buyer").ofTeam(FakeSlack.OTHER_TEAM).speaking("en-US"),
                SlackUser.of("U10QUIET", "No Locale").speaking(""),
                SlackUser.of("U11ROBOT", "build-bot").asBot(),
                SlackUser.of(FakeSlack.BOT_USER, "Endcap").asBot());
    }

    private static List<Room> rooms() {
        String bot = FakeSlack.BOT_USER;
        return List.of(
                new Room("C1SALES", "sales", Room.Kind.PUBLIC, Set.of(bot, "U1LINA", "U2WANG", "U3MIN", "U8GUEST")),
                new Room("C2KEY", "key-accounts", Room.Kind.PRIVATE, Set.of(bot, "U1LINA", "U4CHEN", "U5ZHOU")),
                new Room("C3SHARED", "with-xwj", Room.Kind.SHARED, Set.of(bot, "U1LINA", "U9ELSE")),
                new Room("C4AWAY", "lunch", Room.Kind.PUBLIC, Set.of("U1LINA", "U2WANG")),
                new Room("C5SECRET", "board", Room.Kind.PRIVATE, Set.of("U1LINA", "U4CHEN")),
                new Room("D9TWO", "D9TWO", Room.Kind.DIRECT, Set.of("U1LINA", "U2WANG")));
    }
}
