package programmheft.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import programmheft.change.CalendarHistory;
import programmheft.check.Checks;
import programmheft.check.Finding;
import programmheft.check.Programme;
import programmheft.documents.text.PublishedTextReader;
import programmheft.documents.tidy.TidyReader;
import programmheft.ical.IcalWriter;
import programmheft.port.Publication;
import programmheft.port.Reading;
import programmheft.port.Source;

/** Runs what the README shows, and holds the README to it. */
class ReadmeTest {
    private static final Path README = Path.of("..", "README.md");

    @TempDir
    private Path folder;

    @Test
    void shows_code_that_makes_a_calendar_of_a_published_text() throws IOException {
        Path text = folder.resolve("programm.txt");
        Path calendar = folder.resolve("programm.ics");
        Files.writeString(text, "Tag der Dörfer\n\nMittwoch, 14. Mai 2025\n\n10:00 Uhr Begrüßung\n11:00 Uhr Ende\n");

        List<Finding> findings = readToCalendar(text, calendar);

        assertThat(findings).extracting(Finding::code).contains("implied-end");
        assertThat(Files.readString(calendar)).contains("SUMMARY:Begrüßung").contains("T100000");
        assertThat(Files.readString(README)).contains(Snippet.of("ReadmeTest", "read-to-calendar"));
    }

    @Test
    void shows_a_programme_that_the_tidy_notation_reads() throws IOException {
        String readme = Files.readString(README);
        String example = readme.substring(readme.indexOf("```\nWege in die Zukunft") + 4);

        Reading reading =
                new TidyReader().read(Source.ofText("README.md", example.substring(0, example.indexOf("```"))));

        assertThat(reading.event().items()).hasSize(3);
        assertThat(Checks.standard().run(Programme.of(reading.event()))).isNotEmpty();
    }

    // begin read-to-calendar
    static List<Finding> readToCalendar(Path text, Path calendar) throws IOException {
        Source source = Source.of(text.toString(), Files.readAllBytes(text));
        Reading reading = new PublishedTextReader().read(source);
        Instant stamp = Instant.parse("2025-01-15T09:00:00Z"); // a store knows when each item last changed
        Publication publication =
                new Publication(reading.event(), CalendarHistory.unstored(stamp), reading.provenance(), Locale.GERMAN);
        try (OutputStream out = Files.newOutputStream(calendar)) {
            new IcalWriter().write(publication, out);
        }
        return Checks.standard().run(Programme.of(reading.event(), reading.remarks()));
    }
    // end read-to-calendar
}
