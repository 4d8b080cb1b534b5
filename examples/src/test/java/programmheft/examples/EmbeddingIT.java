package programmheft.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a project of somebody else gets from the built jars, on the class path and on the module path. */
class EmbeddingIT {
    private final Jvm coreAlone = Jvm.of("core-alone");
    private final Jvm textToCalendar = Jvm.of("text-to-calendar");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void core_alone_gives_agenda_and_findings(Jvm.Road road) throws Exception {
        Jvm.Run run = coreAlone.run(road);

        assertThat(run).isEqualTo(new Jvm.Run(0, """
                2025-05-14T10:00+02:00[Europe/Berlin] The village of tomorrow
                2025-05-14T11:00+02:00[Europe/Berlin] Who pays for it?
                implied-end: 14 May 2025: ends not stated: 1; each is taken to be the next start, at the latest
                keynote-without-speaker: the keynote "The village of tomorrow" names nobody who speaks
                panel-without-moderator: the panel "Who pays for it?" names nobody who moderates it
                talk-without-speaker: "Who pays for it?" names nobody who speaks
                """, ""));
    }

    @ParameterizedTest
    @EnumSource
    void a_published_text_gives_findings_and_a_calendar(Jvm.Road road) throws Exception {
        Path calendar = folder.resolve("programme.ics");

        Jvm.Run run = textToCalendar.run(road, "programme.txt", calendar.toString());

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("weekday-mismatch: 14 May 2025 is a Wednesday, but the text says \"Donnerstag\"\n");
        assertThat(Files.readAllLines(calendar))
                .startsWith("BEGIN:VCALENDAR")
                .contains("SUMMARY:Begrüßung")
                .filteredOn("BEGIN:VEVENT"::equals)
                .hasSize(5);
    }

    @Test
    void core_brings_guava_and_annotations_and_nothing_else() throws Exception {
        assertThat(coreAlone.libraries())
                .allMatch(jar -> jar.matches("(programmheft-core|guava|failureaccess|listenablefuture"
                        + "|jspecify|error_prone_annotations|j2objc-annotations)-[0-9].*"))
                .hasSize(7);
    }
}
