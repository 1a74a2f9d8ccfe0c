package endcap.people;

import static endcap.people.Act.Scope.ALL;
import static endcap.people.Act.Scope.NONE;
import static endcap.people.Act.Scope.OWN;
import static endcap.people.Act.Scope.TEAM;

/**
 * What a person may want to do, and on whose accounts each role may: the whole table of rights.
 *
 * <p>The four scopes of an act are those of the rep, the supervisor, finance and the administrator, in this order. An act
 * on no account (an import, the configuration) is {@code ALL} for who may do it.
 */
public enum Act {
    /** See that the account exists, its name, city and grade, and the promotions that run there. */
    SEE_ACCOUNT(OWN, TEAM, ALL, ALL),
    /** Write down a visit, a complaint, a measurement. */
    LOG(OWN, TEAM, NONE, NONE),
    /** Read visits, complaints and measurements. */
    SEE_VISITS(OWN, TEAM, NONE, ALL),
    /** See limit, exposure, documents and verdict. */
    SEE_CREDIT(OWN, TEAM, ALL, ALL),
    /** Write down a promise to pay or a dispute. */
    RECORD_PAYMENT(OWN, TEAM, ALL, NONE),
    /** Accept, reject or close a dispute. */
    DECIDE_DISPUTE(NONE, NONE, ALL, NONE),
    /** See costs and evaluations of promotions; their calendar is open to everyone. */
    SEE_PROMOTION_COST(OWN, TEAM, ALL, ALL),
    /** Ask that a held order be let go. */
    REQUEST_RELEASE(OWN, TEAM, NONE, NONE),
    /** Let a held order go: see {@link Access#mayRelease}, which also looks at the amount and at who asked. */
    RELEASE(NONE, TEAM, ALL, NONE),
    /** Change a credit limit. */
    SET_LIMIT(NONE, NONE, ALL, NONE),
    /** Get the digest of a team. */
    SEE_TEAM_DIGEST(NONE, TEAM, NONE, ALL),
    /** Bring in customers, documents, promotions. */
    IMPORT(NONE, NONE, ALL, ALL),
    /** Change the configuration. */
    CONFIGURE(NONE, NONE, NONE, ALL),
    /** Change who is who. */
    MANAGE_PEOPLE(NONE, NONE, NONE, ALL),
    /** See the questions that could not be answered; the scope is that of who asked them. */
    SEE_GAPS(OWN, TEAM, OWN, ALL),
    /** Change the knowledge base, say who fills a gap, and close it. */
    MANAGE_KNOWLEDGE(NONE, NONE, NONE, ALL),
    /** Read the audit log. */
    SEE_AUDIT(NONE, NONE, NONE, ALL);

    /** On whose accounts. */
    enum Scope {
        /** Nobody's: not allowed. */
        NONE,
        /** Those the person owns, with everything beneath them. */
        OWN,
        /** Those anybody of the person's team owns, the person's own included. */
        TEAM,
        /** Everybody's, those without an owner included. */
        ALL
    }

    private final Scope rep;
    private final Scope supervisor;
    private final Scope finance;
    private final Scope admin;

    Act(Scope rep, Scope supervisor, Scope finance, Scope admin) {
        this.rep = rep;
        this.supervisor = supervisor;
        this.finance = finance;
        this.admin = admin;
    }

    Scope scope(Role role) {
        return switch (role) {
            case REP -> rep;
            case SUPERVISOR -> supervisor;
            case FINANCE -> finance;
            case ADMIN -> admin;
        };
    }
}
