package programmheft.ical;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Exports in a JVM of its own, since ical4j has left its traces in this one. */
class QuietJvmTest {
    @Test
    void exporting_leaves_the_jvm_as_it_was() throws Exception {
        assertThat(run("-Duser.timezone=Europe/Berlin"))
                .contains("same zones true", "same default zone true", "same locale true", "same properties true");
    }

    @Test
    void exporting_loads_no_class_that_opens_a_connection_or_registers_zones() throws Exception {
        assertThat(run("-Xlog:class+load"))
                .anyMatch(line -> line.contains("programmheft.ical.OctetFolder "))
                .noneMatch(line -> line.matches(".*\\bjava\\.net\\.(Socket|InetAddress|HttpURLConnection) .*"))
                .noneMatch(line -> line.contains("sun.nio.ch.SocketChannelImpl "))
                .noneMatch(line -> line.contains("net.fortuna.ical4j.model.ZoneRulesProviderImpl "))
                .noneMatch(line -> line.contains("net.fortuna.ical4j.model.TimeZoneRegistryImpl "));
    }

    @Test
    void writes_the_same_text_in_a_jvm_of_another_country() throws Exception {
        int here = Objects.hash(
                Written.of(SampleEvents.quartiere()).text(),
                Written.of(ClockChanges.inAutumn()).text(),
                Written.of(OverviewTest.untimed()).text());

        assertThat(run(
                        "-Duser.timezone=Australia/Lord_Howe",
                        "-Duser.language=ar",
                        "-Duser.country=EG",
                        "-Dfile.encoding=ISO-8859-1"))
                .contains("hash " + here);
    }

    private static List<String> run(String... options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(options));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), QuietExport.class.getName()));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output.lines().toList();
    }
}
