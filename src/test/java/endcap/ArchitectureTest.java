package endcap;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import endcap.chat.Feature;
import java.util.Set;

/** Which package may import which. Each rule says what to do instead. */
@AnalyzeClasses(packages = "endcap", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String[] FEATURES = {
        "endcap.credit..",
        "endcap.visit..",
        "endcap.promotion..",
        "endcap.knowledge..",
        "endcap.review..",
        "endcap.stock..",
        "endcap.worksheet..",
        "endcap.day.."
    };
    private static final String[] SHARED = {
        "endcap.chat..",
        "endcap.people..",
        "endcap.customer..",
        "endcap.product..",
        "endcap.language..",
        "endcap.intake..",
        "endcap.draft..",
        "endcap.upload..",
        "endcap.embedding..",
        "endcap.deck.."
    };
    private static final Set<String> SQL_RUNS_THROUGH = Set.of(
            "org.jdbi.v3.core.Handle", "java.sql.Connection", "java.sql.Statement", "java.sql.PreparedStatement");
    private static final String[] PLATFORM = {"java..", "org.slf4j..", "org.jspecify.."};

    @ArchTest
    void rules_see_the_whole_program(JavaClasses all) {
        assertThat(all.size())
                .as("classes found; fewer means the rules below check nothing")
                .isGreaterThan(60);
    }

    @ArchTest
    static final ArchRule chat_knows_nobody = classes()
            .that()
            .resideInAPackage("endcap.chat..")
            .should()
            .onlyDependOnClassesThat(resideInAPackage("endcap.chat..").or(resideInAnyPackage(PLATFORM)))
            .because(
                    "it is the language all other packages speak; a feature or channel type here would leak everywhere");

    @ArchTest
    static final ArchRule shared_nouns_know_no_feature = noClasses()
            .that()
            .resideInAnyPackage(
                    "endcap.people..",
                    "endcap.customer..",
                    "endcap.product..",
                    "endcap.language..",
                    "endcap.intake..",
                    "endcap.draft..",
                    "endcap.upload..")
            .should()
            .dependOnClassesThat(resideInAnyPackage(FEATURES)
                    .or(resideInAnyPackage(
                            "endcap.channel..", "endcap.config..", "endcap.storage..", "io.javalin..", "com.slack..")))
            .because("features come and go; what they share must not depend on one of them");

    @ArchTest
    static final ArchRule language_is_pure = noClasses()
            .that()
            .resideInAPackage("endcap.language..")
            .should()
            .dependOnClassesThat(resideInAPackage("endcap..")
                    .and(DescribedPredicate.not(
                            resideInAnyPackage("endcap.language..", "endcap.chat..", "endcap.embedding.."))))
            .because("what is in a sentence does not depend on whose sentence it is; hand in the data it needs");

    @ArchTest
    static final ArchRule embedding_knows_nobody = noClasses()
            .that()
            .resideInAPackage("endcap.embedding..")
            .should()
            .dependOnClassesThat(
                    resideInAPackage("endcap..").and(DescribedPredicate.not(resideInAPackage("endcap.embedding.."))))
            .because("it turns any text into numbers; hand in texts, and keep what they mean to you");

    @ArchTest
    static final ArchRule reminders_know_nobody = noClasses()
            .that()
            .resideInAPackage("endcap.reminder..")
            .should()
            .dependOnClassesThat(
                    resideInAPackage("endcap..").and(DescribedPredicate.not(resideInAPackage("endcap.reminder.."))))
            .because("it knows when, not what; App hands it the work");

    @ArchTest
    static final ArchRule only_search_and_understanding_embed = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "endcap", "endcap.embedding..", "endcap.knowledge..", "endcap.language..", "endcap.bench..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("endcap.embedding..")
            .because("a model takes a second and 130 MB to load; ask knowledge or language for what they found out");

    @ArchTest
    static final ArchRule models_run_in_embedding = only("ai.onnxruntime..", "endcap.embedding..");

    @ArchTest
    static final ArchRule features_do_not_know_each_other = slices().matching(
                    "endcap.(credit|visit|promotion|knowledge|review|stock|worksheet|day)..")
            .should()
            .notDependOnEachOther()
            .because("what one feature needs from another is a small interface of its own, filled in by App");

    @ArchTest
    static final ArchRule features_know_only_what_is_shared = classes()
            .that()
            .resideInAnyPackage(FEATURES)
            .should()
            .onlyDependOnClassesThat(
                    resideInAnyPackage(FEATURES).or(resideInAnyPackage(SHARED)).or(resideOutsideOfPackage("endcap..")))
            .because("a feature must work in every channel and with either database; App hands it what it needs");

    @ArchTest
    static final ArchRule features_use_no_channel_library = noClasses()
            .that()
            .resideInAnyPackage(FEATURES)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.slack..", "io.javalin..", "org.jline..", "picocli..")
            .because("a command returns a Reply; drawing it is the channel's work");

    @ArchTest
    static final ArchRule channels_know_only_chat = classes()
            .that()
            .resideInAPackage("endcap.channel..")
            .should()
            .onlyDependOnClassesThat(
                    resideInAnyPackage("endcap.chat..", "endcap.channel..").or(resideOutsideOfPackage("endcap..")))
            .because("a channel only turns its own events into Messages and Replies into its own widgets");

    @ArchTest
    static final ArchRule channels_do_not_know_each_other =
            slices().matching("endcap.channel.(*)..").should().notDependOnEachOther();

    @ArchTest
    static final ArchRule storage_and_config_know_nobody = noClasses()
            .that()
            .resideInAnyPackage("endcap.storage..", "endcap.config..")
            .should()
            .dependOnClassesThat(resideInAPackage("endcap..")
                    .and(DescribedPredicate.not(resideInAnyPackage("endcap.storage..", "endcap.config.."))))
            .because("they are platforms; App translates between them and the features");

    /** The bench has a bare one, as the baseline. */
    @ArchTest
    static final ArchRule javalin_stays_in_its_channel = only("io.javalin..", "endcap.channel.web..", "endcap.bench..");

    @ArchTest
    static final ArchRule slack_stays_in_its_channel = only("com.slack..", "endcap.channel.slack..");

    @ArchTest
    static final ArchRule jline_stays_in_its_channel = only("org.jline..", "endcap.channel.terminal..");

    @ArchTest
    static final ArchRule lucene_stays_in_knowledge =
            only("org.apache.lucene..", "endcap.knowledge..", "endcap.bench..");

    @ArchTest
    static final ArchRule only_the_launcher_measures = noClasses()
            .that()
            .resideOutsideOfPackages("endcap", "endcap.bench..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("endcap.bench..")
            .because("what is measured must not know how it is measured");

    @ArchTest
    static final ArchRule bench_asks_through_the_door = classes()
            .that()
            .resideInAPackage("endcap.bench..")
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                            "endcap.bench..", "endcap.knowledge..", "endcap.embedding..", "endcap.language..")
                    .or(resideOutsideOfPackage("endcap..")))
            .because("it measures the search as everybody gets it");

    @ArchTest
    static final ArchRule yaml_stays_with_its_readers =
            only("org.snakeyaml..", "endcap.config..", "endcap.knowledge..");

    @ArchTest
    static final ArchRule file_formats_stay_in_intake = noClasses()
            .that()
            .resideOutsideOfPackages("endcap.intake..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("de.siegmar..", "org.dhatim..")
            .because("a feature says what a row means, not how a file is read");

    @ArchTest
    static final ArchRule decks_are_read_in_one_place = noClasses()
            .that()
            .resideOutsideOfPackage("endcap.deck..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.poi..", "org.apache.pdfbox..", "org.jsoup..", "org.commonmark.ext..")
            .because("a deck may be made to do harm, and only there is it read in a process that can be ended");

    @ArchTest
    static final ArchRule uploads_read_no_format = noClasses()
            .that()
            .resideInAPackage("endcap.upload..")
            .should()
            .dependOnClassesThat(resideInAPackage("endcap.deck..")
                    .or(DescribedPredicate.describe(
                            "bring tables in", type -> type.getFullName().equals("endcap.intake.Intake"))))
            .because(
                    "App fills in who imports tables and where decks lie; a file that was sent may be made to do harm");

    @ArchTest
    static final ArchRule decks_know_nobody = noClasses()
            .that()
            .resideInAPackage("endcap.deck..")
            .should()
            .dependOnClassesThat(
                    resideInAPackage("endcap..").and(DescribedPredicate.not(resideInAPackage("endcap.deck.."))))
            .because("its worker starts with as little as possible; hand in what it needs, write sentences elsewhere");

    @ArchTest
    static final ArchRule sql_stays_in_stores = noClasses()
            .that(DescribedPredicate.describe(
                    "are neither stores nor row meanings",
                    type -> !outermost(type).getSimpleName().endsWith("Store")
                            && !outermost(type).getSimpleName().endsWith("Rows")))
            .and()
            .resideOutsideOfPackages("endcap", "endcap.storage..", "endcap.intake..")
            .should()
            .dependOnClassesThat(
                    DescribedPredicate.describe("run SQL", type -> SQL_RUNS_THROUGH.contains(type.getFullName())))
            .because("all SQL of a feature is in its Store, where it can be read at once");

    @ArchTest
    static final ArchRule stores_are_private_to_their_feature = classes()
            .that()
            .haveSimpleNameEndingWith("Store")
            .should(beUsedOnlyInTheirOwnPackageAndByApp())
            .because("what a store keeps is its feature's business; ask the feature");

    @ArchTest
    static final ArchRule doors_are_features = classes()
            .that()
            .haveSimpleNameEndingWith("Feature")
            .and()
            .resideInAnyPackage(FEATURES)
            .should()
            .implement(Feature.class)
            .because("whoever reads App should have to know one class per feature");

    @ArchTest
    static final ArchRule nobody_imports_the_composition_root = noClasses()
            .that()
            .resideInAPackage("endcap.*..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("endcap")
            .because("parts are handed what they need; they do not fetch it");

    @ArchTest
    static final ArchRule no_cycles = slices().matching("endcap.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule time_is_handed_in = noClasses()
            .should()
            .accessTargetWhere(DescribedPredicate.describe(
                    "asks the machine for the time",
                    access -> access.getTargetOwner().getPackageName().equals("java.time")
                            && access.getTarget().getName().equals("now")
                            && access.getTarget() instanceof CodeUnitAccessTarget now
                            && now.getRawParameterTypes().isEmpty()))
            .because("tests choose today; take a Clock in the constructor");

    @ArchTest
    static final ArchRule output_goes_through_a_channel_or_the_log = noClasses()
            .that()
            .resideOutsideOfPackage("endcap")
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .because("results are a channel's to print, everything else is the log's");

    @ArchTest
    static final ArchRule one_logger = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("endcap.Main")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("java.util.logging..")
            .because("everything is logged through slf4j");

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(ArchitectureTest::outermost).orElse(type);
    }

    private static ArchRule only(String library, String... home) {
        return noClasses()
                .that()
                .resideOutsideOfPackages(home)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .because("we want to be able to replace it by rewriting one package");
    }

    private static ArchCondition<JavaClass> beUsedOnlyInTheirOwnPackageAndByApp() {
        return new ArchCondition<>("be used only in their own package and by App") {
            @Override
            public void check(JavaClass store, ConditionEvents events) {
                store.getDirectDependenciesToSelf().stream()
                        .filter(use -> !use.getOriginClass().getPackage().equals(store.getPackage()))
                        .filter(use -> !use.getOriginClass().getPackageName().equals("endcap"))
                        .forEach(use -> events.add(SimpleConditionEvent.violated(store, use.getDescription())));
            }
        };
    }
}
