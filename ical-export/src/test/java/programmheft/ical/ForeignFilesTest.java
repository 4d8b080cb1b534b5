package programmheft.ical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import programmheft.check.Finding;
import programmheft.model.Item;
import programmheft.model.Speaker;
import programmheft.port.Reading;
import programmheft.port.Source;

/** Calendars of three real conferences. They are not part of the project: without them these tests are skipped. */
class ForeignFilesTest {
    private static final Path FILES = Path.of("..", "..", "shared", "schedules", "ics");

    @Test
    void reads_a_file_with_broken_line_ends_a_cut_character_and_no_zone() {
        Reading reading = read("jres_2022");

        assertThat(reading.event().items()).hasSize(120);
        assertThat(reading.event().zone()).isEqualTo(ZoneId.of("Europe/Paris"));
        assertThat(reading.event().days()).hasSize(4);
        assertThat(reading.event().items().map(Item::title)).noneMatch(title -> title.contains("\\ufffd"));
        assertThat(reading.remarks())
                .extracting(Finding::code)
                .contains(
                        "ical-line-ends", "ical-cut-characters", "ical-zone-not-declared", "ical-end-not-after-start");
    }

    @Test
    void reads_german_text_and_who_speaks() {
        Reading reading = read("kielux_2020");

        assertThat(reading.event().items()).hasSize(24);
        assertThat(reading.event().title()).isEqualTo("18. Kieler Open Source und Linux Tage");
        assertThat(reading.event().speakers()).extracting(Speaker::name).contains("Jürgen Groß");
        assertThat(reading.remarks()).extracting(Finding::code).containsExactly("assumed-calendar-zone");
    }

    @Test
    void tells_each_of_83_uids_that_were_given_before() {
        Reading reading = read("moca2024");

        assertThat(reading.event().items()).hasSize(88).extracting(Item::id).doesNotHaveDuplicates();
        assertThat(reading.event().zone()).isEqualTo(ZoneId.of("Europe/Rome"));
        assertThat(reading.remarks())
                .filteredOn(remark -> remark.code().equals("ical-uid-twice"))
                .hasSize(83)
                .allMatch(remark -> remark.position().isPresent());
    }

    private static Reading read(String name) {
        assumeTrue(Files.isDirectory(FILES), "skipped: the calendars of real conferences are not there, " + FILES);
        try {
            return new IcalReader().read(Source.of(name, Files.readAllBytes(FILES.resolve(name + ".ics"))));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
