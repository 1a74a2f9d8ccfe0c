package endcap.customer;

import endcap.chat.Message;
import endcap.chat.Request;
import endcap.chat.Texts;
import endcap.chat.User;
import endcap.storage.Database;
import endcap.storage.TestDatabases;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** An invented company's customers: Li and Wang own some each, their supervisor sees both, finance everything. */
final class Field implements AutoCloseable {
    static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    static final LocalDateTime NOW = LocalDateTime.parse("2026-11-21T09:00");
    static final User LI = user("li");
    static final User WANG = user("wang");
    static final User SUPERVISOR = user("chen");
    static final User FINANCE = user("zhao");

    private static final Map<String, LocalDate> VISITS =
            Map.of("LGJ-2", LocalDate.of(2026, 11, 12), "LGJ-3", LocalDate.of(2026, 11, 19));

    final Database database;
    final CustomerNames names;
    final CustomerDirectory directory;

    Field() {
        this(TestDatabases.sqlite(), 10_000);
    }

    Field(Database database, int largestIndex) {
        this.database = database;
        database.jdbi().useTransaction(Field::addCustomers);
        CustomerStore store = new CustomerStore(database.jdbi());
        names = new CustomerNames(store, largestIndex);
        names.refresh();
        directory = new CustomerDirectory(
                store,
                names,
                Field::reach,
                code -> Optional.ofNullable(VISITS.get(code)),
                user -> user.equals(LI) ? List.of("LGJ-3", "JHJ", "LGJ-2") : List.of(),
                Clock.fixed(NOW.atZone(SHANGHAI).toInstant(), SHANGHAI));
    }

    static User user(String id) {
        return new User(id, id, Locale.SIMPLIFIED_CHINESE);
    }

    private static Reach reach(User user) {
        return switch (user.id()) {
            case "zhao" -> Reach.ofEverything();
            case "chen" -> Reach.ofAccountsOf(Set.of("li", "wang", "chen"));
            default -> Reach.ofAccountsOf(Set.of(user.id()));
        };
    }

    private static void addCustomers(Handle handle) {
        TestCustomers.add(handle, "XWJ", "新万家", null, "City Star;新万", null, "上海", "li");
        TestCustomers.add(handle, "XWJ-1", "新万家徐汇店", null, "", "XWJ", "上海", null);
        TestCustomers.add(handle, "XWJ-2", "新万家静安店", null, "", "XWJ", "上海", null);
        TestCustomers.add(handle, "XWJ-3", "新万家浦东金桥店", null, "", "XWJ", "上海", null);
        TestCustomers.add(handle, "LGJ", "上海乐购佳超市有限公司", "乐购佳", "", null, "上海", "li");
        TestCustomers.add(handle, "LGJ-2", "乐购佳长宁店", null, "长宁店", "LGJ", "上海", null);
        TestCustomers.add(handle, "LGJ-3", "乐购佳徐汇店", null, "", "LGJ", "上海", null);
        TestCustomers.add(handle, "KA0203", "重百汇商贸有限公司", "重百汇", "CBH", null, "重庆", "li");
        TestCustomers.add(handle, "XX01", "厦心超市（中山路店）", null, "", null, "厦门", "li");
        TestCustomers.add(handle, "CL", "长隆便利", null, "", null, "长沙", "li");
        TestCustomers.add(handle, "CL-1", "五一广场店", null, "", "CL", "长沙", null);
        TestCustomers.add(handle, "CF", "City Fresh", null, "城市鲜", null, "上海", "li");
        TestCustomers.add(handle, "CF-1", "City Fresh Xuhui", null, "", "CF", "上海", null);
        TestCustomers.add(handle, "CF-2", "城市鲜静安店", null, "", "CF", "上海", null);
        TestCustomers.add(handle, "YS1", "永盛商贸有限公司", null, "", null, "苏州", "li");
        TestCustomers.add(handle, "YS2", "永盛食品有限公司", null, "", null, "杭州", "li");
        TestCustomers.add(handle, "1001", "大统华", null, "", null, "南京", "li");
        TestCustomers.add(handle, "DTH-1", "大统华生活超市鼓楼金桥店", null, "", "1001", "南京", null);
        TestCustomers.add(handle, "JHJ", "家和佳", null, "", null, "上海", "wang");
        TestCustomers.add(handle, "JHJ-1", "家和佳徐汇店", null, "", "JHJ", "上海", null);
        TestCustomers.add(handle, "W-9", "新万嘉", null, "", null, "无锡", "wang");
        TestCustomers.add(handle, "N-1", "无主商行", null, "", null, "上海", null);
    }

    void add(
            String code,
            String name,
            @Nullable String shortName,
            String aliases,
            @Nullable String parent,
            @Nullable String city,
            @Nullable String owner) {
        TestCustomers.add(database.jdbi(), code, name, shortName, aliases, parent, city, owner);
    }

    /** {@code /credit words} of that person. */
    static Request request(User user, String words) {
        Message message = Message.from(user, "/credit " + words, "room");
        return new Request(message, "credit", words, Texts.of(Locale.SIMPLIFIED_CHINESE), NOW, true);
    }

    /** The code of the one customer those words are about. */
    String one(User user, String words) {
        return directory.mention(request(user, words), words).customer().code();
    }

    Instant now() {
        return NOW.atZone(SHANGHAI).toInstant();
    }

    @Override
    public void close() {
        database.close();
    }
}
