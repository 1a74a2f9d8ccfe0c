package endcap.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The rights of random people on random accounts, against the contract's table read another way. */
class AccessTest {
    /** Acts, then what a rep, a supervisor, finance and an administrator may do them on. */
    private static final String TABLE = """
            SEE_ACCOUNT        own  team all  all
            LOG                own  team none none
            SEE_VISITS         own  team none all
            SEE_CREDIT         own  team all  all
            RECORD_PAYMENT     own  team all  none
            SEE_PROMOTION_COST own  team all  all
            REQUEST_RELEASE    own  team none none
            RELEASE            none team all  none
            SET_LIMIT          none none all  none
            DECIDE_DISPUTE     none none all  none
            SEE_TEAM_DIGEST    none team none all
            IMPORT             none none all  all
            CONFIGURE          none none none all
            MANAGE_PEOPLE      none none none all
            SEE_GAPS           own  team own  all
            MANAGE_KNOWLEDGE   none none none all
            SEE_AUDIT          none none none all
            """;

    /**
     * A company.
     *
     * @param accounts by code: the owner's id, or "" for none
     * @param parents by code: the parent's code, or none
     */
    record Company(List<Person> people, Map<Integer, String> accounts, Map<Integer, Integer> parents) {
        Set<String> owners(int account) {
            Set<String> owners = new HashSet<>();
            for (Integer at = account; at != null; at = parents.get(at)) {
                owners.add(accounts.get(at));
            }
            owners.remove("");
            return owners;
        }
    }

    @Provide
    Arbitrary<Company> companies() {
        Arbitrary<Role> roles = Arbitraries.of(Role.class);
        Arbitrary<String> teams = Arbitraries.of("", "east", "west");
        Arbitrary<List<Person>> people = Combinators.combine(roles, teams)
                .as((role, team) -> person("", role, team))
                .list()
                .ofMinSize(1)
                .ofMaxSize(8)
                .map(list -> IntStream.range(0, list.size())
                        .mapToObj(i ->
                                person("p" + i, list.get(i).role(), list.get(i).team()))
                        .toList());
        // p8 and p9 own accounts and are in no people.yaml any more.
        Arbitrary<List<Integer>> owners =
                Arbitraries.integers().between(-1, 9).list().ofMinSize(1).ofMaxSize(10);
        Arbitrary<List<Integer>> parents =
                Arbitraries.integers().between(0, 12).list().ofSize(10);
        return Combinators.combine(people, owners, parents).as(AccessTest::company);
    }

    private static Person person(String id, Role role, String team) {
        return new Person(id, id, role, team, Locale.ENGLISH, Optional.empty(), Optional.empty());
    }

    private static Company company(List<Person> people, List<Integer> owners, List<Integer> parents) {
        Map<Integer, String> accounts = new HashMap<>();
        Map<Integer, Integer> above = new HashMap<>();
        for (int i = 0; i < owners.size(); i++) {
            accounts.put(i, owners.get(i) < 0 ? "" : "p" + owners.get(i));
            // Only earlier accounts can be parents, so there are no circles.
            if (parents.get(i) < i) {
                above.put(i, parents.get(i));
            }
        }
        return new Company(people, accounts, above);
    }

    private static boolean expected(Company company, Person person, Act act, int account) {
        String scope = TABLE.lines()
                .map(line -> line.split("\\s+"))
                .filter(row -> row[0].equals(act.name()))
                .findFirst()
                .orElseThrow()[
                1
                        + List.of("REP", "SUPERVISOR", "FINANCE", "ADMIN")
                                .indexOf(person.role().name())];
        Set<String> reachable = new HashSet<>();
        for (Person other : company.people()) {
            boolean self = other == person;
            boolean mate = !person.team().isEmpty() && other.team().equals(person.team());
            if (scope.equals("own") && self || scope.equals("team") && (self || mate)) {
                reachable.add(other.id());
            }
        }
        reachable.retainAll(company.owners(account));
        return scope.equals("all") || !reachable.isEmpty();
    }

    @Property(tries = 300)
    void the_rule_is_the_table(@ForAll("companies") Company company) {
        Access access = new Access(new People(company.people()));
        for (Person person : company.people()) {
            for (Act act : Act.values()) {
                for (int account : company.accounts().keySet()) {
                    boolean may = access.may(person, act, company.owners(account));
                    assertThat(may)
                            .as("%s %s account %s of %s", person, act, account, company)
                            .isEqualTo(expected(company, person, act, account));
                    assertThat(access.ownersInReach(person, act)
                                    .map(owners -> owners.stream().anyMatch(company.owners(account)::contains))
                                    .orElse(true))
                            .as("%s reaches account %s of %s to %s", person, account, company, act)
                            .isEqualTo(may);
                }
            }
        }
    }

    @Property(tries = 300)
    void a_release_needs_the_right_the_amount_and_another_who_asked(
            @ForAll("companies") Company company, @ForAll int amount, @ForAll int limit) {
        Access access = new Access(new People(company.people()));
        BigDecimal fen = BigDecimal.valueOf(amount, 2);
        BigDecimal upTo = BigDecimal.valueOf(limit, 2);
        for (Person person : company.people()) {
            for (Person asked : company.people()) {
                boolean inReach = expected(company, person, Act.RELEASE, 0);
                boolean amountAllowed = person.role() == Role.FINANCE || amount <= limit;
                assertThat(access.mayRelease(person, company.owners(0), asked.id(), fen, upTo))
                        .isEqualTo(inReach && amountAllowed && person != asked);
            }
        }
    }

    @Property(tries = 100)
    void where_no_account_is_concerned_only_those_who_may_on_all_may(@ForAll("companies") Company company) {
        Access access = new Access(new People(company.people()));
        for (Person person : company.people()) {
            for (Act act : Act.values()) {
                // Nobody owns it: only a right to all accounts reaches it.
                assertThat(access.may(person, act)).isEqualTo(access.may(person, act, Set.of()));
            }
        }
    }

    @Example
    void a_supervisor_releases_up_to_the_amount_itself() {
        Person supervisor = person("chen", Role.SUPERVISOR, "east");
        Access access = new Access(new People(List.of(supervisor, person("li", Role.REP, "east"))));
        BigDecimal upTo = new BigDecimal("100000.00");
        assertThat(access.mayRelease(supervisor, Set.of("li"), "li", new BigDecimal("100000"), upTo))
                .isTrue();
        assertThat(access.mayRelease(supervisor, Set.of("li"), "li", new BigDecimal("100000.01"), upTo))
                .isFalse();
    }
}
