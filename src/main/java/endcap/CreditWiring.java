package endcap;

import endcap.chat.Feature;
import endcap.chat.Notices;
import endcap.config.BotConfig;
import endcap.credit.AccountRights;
import endcap.credit.BesideVerdict;
import endcap.credit.CreditDesk;
import endcap.credit.CreditFeature;
import endcap.credit.CreditPart;
import endcap.credit.collection.CollectionFeature;
import endcap.credit.collection.Techniques;
import endcap.credit.dispute.DisputeFeature;
import endcap.credit.limit.LimitFeature;
import endcap.credit.promise.PromiseFeature;
import endcap.credit.release.ReleaseFeature;
import endcap.credit.watch.WatchFeature;
import endcap.customer.CustomerDirectory;
import endcap.draft.DraftKind;
import endcap.draft.Drafts;
import endcap.language.DateReader;
import endcap.people.Access;
import endcap.people.AuditLog;
import endcap.people.People;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;

/** The parts of credit, put together: each is made here and says its word beside the verdict. */
final class CreditWiring {
    /** The kinds of rows a verdict rests on. */
    private static final Set<String> MOVE_VERDICTS = Set.of("customers", "invoices", "orders", "payments-promised");

    private final List<DraftKind> kinds = new ArrayList<>();
    private final List<CreditPart> parts = new ArrayList<>();
    private final List<BesideVerdict> beside = new ArrayList<>();
    private final List<Feature> features = new ArrayList<>();
    private final CollectionFeature collection;
    private final LimitFeature limits;
    private final WatchFeature watch;
    private final Clock clock;
    private final CreditFeature feature;
    private final PromiseFeature promises;
    private final DisputeFeature disputes;
    private final CreditDesk desk;
    private final Drafts drafts;
    private final ReleaseFeature release;

    CreditWiring(
            Jdbi jdbi,
            BotConfig config,
            CustomerDirectory customers,
            Access access,
            People people,
            AuditLog audit,
            Notices notices,
            DateReader dates,
            Techniques techniques,
            Clock clock) {
        desk = CreditFeature.desk(jdbi, CreditRules.of(config), audit);
        drafts = new Drafts(jdbi, () -> kinds, clock);
        this.clock = clock;
        AccountRights rights = new AccountRights(people, access, customers::owners);

        promises = new PromiseFeature(jdbi, desk, customers, rights, drafts, dates, notices, audit, clock);
        kinds.addAll(promises.draftKinds());
        beside.add(promises.beside());
        features.add(promises);

        int remindAfterDays = config.credit().dispute().remindAfterDays();
        disputes = new DisputeFeature(
                jdbi, desk, customers, rights, drafts, dates, notices, audit, clock, remindAfterDays);
        kinds.addAll(disputes.draftKinds());
        beside.add(disputes.beside());
        features.add(disputes);

        collection = new CollectionFeature(
                new CollectionFeature.Tools(
                        jdbi, desk, customers, rights, audit, notices, drafts, dates, techniques, clock),
                CollectionRules.of(config));
        parts.addAll(collection.parts());
        kinds.addAll(collection.kinds());
        beside.add(collection.beside());

        limits = new LimitFeature(
                jdbi,
                desk,
                customers,
                customers::owners,
                people,
                access,
                audit,
                notices,
                drafts,
                dates,
                LimitRules.suggestion(config.credit().suggestion()),
                clock);
        parts.addAll(limits.parts());
        beside.add(limits.beside());
        release = new ReleaseFeature(
                jdbi,
                desk,
                customers,
                people,
                access,
                audit,
                notices,
                drafts,
                dates,
                CreditRules.releases(config),
                clock);
        kinds.add(release.draftKind());
        kinds.add(new ThenLookAgain(limits.draftKind(), release::lookAgain));
        parts.add(release.part());
        beside.add(release.beside());
        features.add(release);

        watch = new WatchFeature(
                jdbi,
                desk,
                CreditFeature.allAccounts(jdbi, desk),
                LimitRules.watch(config.credit().watch()),
                people,
                access,
                audit,
                notices,
                clock);
        parts.add(watch.part());

        feature = new CreditFeature(desk, customers, parts, beside);
        features.addFirst(feature);
        features.add(drafts);
    }

    /** The verdict and what other features may know of it. */
    CreditFeature feature() {
        return feature;
    }

    /** Everything of credit that answers, the verdict first. */
    List<Feature> features() {
        return List.copyOf(features);
    }

    /** Where verdicts are made. */
    CreditDesk desk() {
        return desk;
    }

    /** The drafts, for features that are no part of credit too. */
    Drafts drafts() {
        return drafts;
    }

    /** Letting held orders go. */
    ReleaseFeature release() {
        return release;
    }

    /** What customers do not accept. */
    DisputeFeature disputes() {
        return disputes;
    }

    /** What customers promised to pay. */
    PromiseFeature promises() {
        return promises;
    }

    /** How money that is late is collected. */
    CollectionFeature collection() {
        return collection;
    }

    /** What accounts have to pay. */
    WatchFeature watch() {
        return watch;
    }

    /** Makes drafts of one more kind known. */
    void knows(DraftKind kind) {
        kinds.add(kind);
    }

    /** Looks again at what waits for money, now that rows of these kinds have come in. */
    void newFigures(Set<String> kinds) {
        limits.newFigures(kinds);
        // What became of a promise is part of the verdict that a release is looked at again by.
        promises.newFigures(kinds);
        disputes.newFigures(kinds);
        if (kinds.stream().anyMatch(MOVE_VERDICTS::contains)) {
            release.lookAgain();
        }
        watch.newFigures(kinds);
    }

    /** Reminds of what is due and ends what has expired. */
    void sweep() {
        release.sweep();
        collection.sweep();
        watch.weekly(clock.instant());
        promises.sweep();
        disputes.sweep();
    }
}
