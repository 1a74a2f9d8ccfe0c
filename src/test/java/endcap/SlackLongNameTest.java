package endcap;

import static org.assertj.core.api.Assertions.assertThat;

import endcap.channel.slack.fake.OpenView;
import endcap.channel.slack.fake.Person;
import endcap.intake.ImportOptions;
import endcap.intake.Progress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Slack refuses a whole list for one line that is too long. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SlackLongNameTest {
    @Test
    void a_customer_with_a_very_long_name_is_offered_shortened(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("customers.csv");
        Files.writeString(file, "customer_code,name,owner\nLONG-1,长名" + "很长的名字".repeat(18) + ",li.na\n");
        try (SlackTown town = SlackTown.open(SlackTown.By.HTTP)) {
            town.app()
                    .incoming()
                    .run(
                            town.app().people().byId("zhou.yan").orElseThrow(),
                            List.of(file),
                            new ImportOptions(LocalDate.now(town.app().clock()), false),
                            Progress.SILENT);
            Person liNa = town.person("li.na");
            liNa.uses("visit_form");
            OpenView form = town.slack().awaitModal(liNa);
            assertThat(liNa.searches("customer", "长名", form))
                    .singleElement()
                    .satisfies(label -> assertThat(label).startsWith("长名").hasSizeLessThanOrEqualTo(75));
            town.slack().assertNothingWasRefused();
        }
    }
}
