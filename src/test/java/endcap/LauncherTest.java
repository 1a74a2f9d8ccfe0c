package endcap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher on machines that lack something. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LauncherTest {
    @TempDir
    private Path folder;

    private record Ended(int status, String out, String err) {}

    @Test
    void without_a_suitable_jdk_it_says_in_one_sentence_what_to_install() throws Exception {
        Ended ended = launch(Map.of("JAVA_HOME", jdk("17.0.15"), "ENDCAP_JDKS", jdk("11.0.2")), "say", "hi");
        assertThat(ended.status()).isEqualTo(1);
        assertThat(ended.out()).isEmpty();
        assertThat(ended.err().lines())
                .hasSize(1)
                .first()
                .asString()
                .contains("JDK 21")
                .contains("install");
    }

    @Test
    void the_newest_suitable_jdk_is_taken_wherever_it_is() throws Exception {
        String newest = jdk("25.0.1");
        Ended ended =
                launch(Map.of("JAVA_HOME", jdk("17.0.15"), "ENDCAP_JDKS", jdk("21.0.9") + " " + newest), "say", "hi");
        assertThat(ended.out()).contains("java of " + newest + " ran");
        assertThat(ended.out()).contains("-jar").contains("say hi");
    }

    /** A folder that looks like a JDK of that version; its java says that it ran, and with which arguments. */
    private String jdk(String version) throws IOException {
        Path jdk = Files.createDirectories(folder.resolve("jdk-" + version + "/bin"))
                .getParent();
        Files.writeString(jdk.resolve("release"), "IMPLEMENTOR=\"Test\"\nJAVA_VERSION=\"" + version + "\"\n");
        for (String program : new String[] {"java", "javac"}) {
            Path file = jdk.resolve("bin").resolve(program);
            Files.writeString(file, "#!/bin/sh\necho \"java of " + jdk + " ran $*\"\n");
            assertThat(file.toFile().setExecutable(true)).isTrue();
        }
        return jdk.toString();
    }

    /** Runs a copy of the launcher beside a program that counts as built. */
    private Ended launch(Map<String, String> environment, String... arguments)
            throws IOException, InterruptedException {
        Path home = Files.createDirectories(folder.resolve("home"));
        Files.copy(Path.of("endcap"), home.resolve("endcap"), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        for (String part : new String[] {"src/main", "bot-config", "target/lib"}) {
            Files.createDirectories(home.resolve(part));
        }
        Files.writeString(home.resolve("pom.xml"), "<project/>");
        Files.writeString(home.resolve("target/endcap.jar"), "");
        ProcessBuilder builder = new ProcessBuilder("sh", home.resolve("endcap").toString());
        builder.command().addAll(java.util.List.of(arguments));
        builder.environment().putAll(environment);
        builder.environment().put("PATH", "/usr/bin:/bin");
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        Process process =
                builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return new Ended(
                process.exitValue(),
                Files.readString(out, StandardCharsets.UTF_8),
                Files.readString(err, StandardCharsets.UTF_8));
    }
}
