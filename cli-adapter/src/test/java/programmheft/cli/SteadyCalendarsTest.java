package programmheft.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import programmheft.cli.Run.Desk;

/** One programme, published again and again: what its calendar keeps to the byte, and what it tells of changes. */
class SteadyCalendarsTest {
    private static final String FIRST = """
            Tag der Mühlen
            Kennung: muehlen
            Ort: Alte Mühle, Am Wehr 1, 00001 Quellenrode
            Zeitzone: Europe/Berlin
            Sprache: de

            Mittwoch, 14. Mai 2031

            09:00 Uhr  Begrüßung
            09:30–10:15 Uhr  Mahlen wie früher
                Vortrag: Alma Buchholz, Mühlenverein Quellenrode
                Raum: Mahlboden
            10:30–11:15 Uhr  Wasser und Recht
                Vortrag: Jost Eberesche
                Raum: Stube
            11:30–12:00 Uhr  Rundgang
            13:00–14:00 Uhr  Gespräch am Wehr
                Moderation: Birte Sandholm
            """;

    @TempDir
    private Path folder;

    private Desk desk;
    private String text = FIRST;
    private Instant now = Run.NOW;

    @BeforeEach
    void prepare() {
        desk = new Desk(folder);
        publish();
    }

    @Test
    void keep_every_byte_of_the_others_when_a_title_changes_and_do_not_count_it() {
        CalendarStep step = edited("Wasser und Recht", "Wasserrechte");

        assertThat(step.changed()).containsExactly("3@muehlen");
        assertThat(step.moved()).isEmpty();
        assertThat(step.same()).containsExactly("1@muehlen", "2@muehlen", "4@muehlen", "5@muehlen");
    }

    @Test
    void count_another_room() {
        CalendarStep step = edited("Raum: Stube", "Raum: Scheune");

        assertThat(step.changed()).containsExactly("3@muehlen");
        assertThat(step.moved()).containsExactly("3@muehlen");
        assertThat(step.same()).hasSize(4);
    }

    @Test
    void count_another_start_also_for_what_ends_with_it() {
        CalendarStep step = edited("09:30–10:15", "09:45–10:15");

        assertThat(step.moved()).containsExactly("1@muehlen", "2@muehlen");
        assertThat(step.changed()).isEqualTo(step.moved());
        assertThat(step.same()).hasSize(3);
    }

    @Test
    void tell_another_house_of_a_speaker_in_her_entry_only() {
        CalendarStep step = edited("Mühlenverein Quellenrode", "Museum Obermoor");

        assertThat(step.changed()).containsExactly("2@muehlen");
        assertThat(step.moved()).isEmpty();
    }

    @Test
    void keep_every_byte_of_what_is_numbered_anew() {
        CalendarStep step = edited("10:30–11:15", "10:15–10:30 Uhr  Pause\n10:30–11:15");

        assertThat(step.changed()).isEmpty();
        assertThat(step.same()).hasSize(5);
        assertThat(step.fresh()).containsExactly("6@muehlen");
    }

    @Test
    void keep_every_byte_of_what_vanished_until_it_is_cancelled_and_of_what_was_until_it_is_back() {
        CalendarStep vanished = edited("11:30–12:00 Uhr  Rundgang\n", "");
        CalendarStep another = edited("Mahlen wie früher", "Mahlen wie einst");
        CalendarStep cancelled = edited("Am Wehr 1", "Am Wehr 1");
        CalendarStep third = edited("Mahlen wie einst", "Mahlen wie damals");
        CalendarStep back = edited("13:00–14:00", "11:30–12:00 Uhr  Rundgang\n13:00–14:00");

        assertThat(vanished.changed()).isEmpty();
        assertThat(another.changed()).containsExactly("2@muehlen");
        assertThat(cancelled.changed()).isEmpty();
        assertThat(third.changed()).containsExactly("2@muehlen", "4@muehlen");
        assertThat(third.moved()).containsExactly("4@muehlen");
        assertThat(back.changed()).containsExactly("4@muehlen");
        assertThat(back.moved()).containsExactly("4@muehlen");
        assertThat(calendar().line("4@muehlen", "SEQUENCE")).isEqualTo(":2");
    }

    @Test
    void move_the_stamp_of_a_change_on_though_the_clock_went_back() {
        now = now.minusSeconds(86_400);

        assertThat(edited("Stube", "Scheune").moved()).containsExactly("3@muehlen");
        assertThat(edited("Scheune", "Stube").moved()).containsExactly("3@muehlen");
    }

    @Test
    void write_no_byte_of_any_file_when_the_same_edition_is_published_again() throws IOException {
        edited("Stube", "Scheune");
        Map<String, String> before = FileDigests.of(folder);
        List<Path> untouched = touched();

        publish();

        assertThat(FileDigests.of(folder))
                .isEqualTo(before)
                .containsKeys("p.db", "out/muehlen.ics", "out/muehlen/day-2031-05-14.ics");
        assertThat(untouched)
                .hasSizeGreaterThan(5)
                .allSatisfy(
                        file -> assertThat(Files.getLastModifiedTime(file)).isEqualTo(FileTime.from(Instant.EPOCH)));
    }

    private CalendarStep edited(String before, String after) {
        assertThat(text).contains(before);
        CalendarEntries calendar = calendar();
        text = text.replace(before, after);
        publish();
        return CalendarStep.between(calendar, calendar());
    }

    private void publish() {
        now = now.plusSeconds(3_600);
        Run run = desk.at(now).file("m.txt", text).run("publish", "--db", "p.db", "-o", "out", "m.txt");
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).doesNotContain("refused");
    }

    private CalendarEntries calendar() {
        return CalendarEntries.of(desk.text("out/muehlen.ics").getBytes(StandardCharsets.UTF_8));
    }

    /** Returns all that was published, each as if it was written long ago. */
    private List<Path> touched() throws IOException {
        try (Stream<Path> all = Files.walk(folder.resolve("out"))) {
            List<Path> files = all.filter(Files::isRegularFile).toList();
            for (Path file : files) {
                Files.setLastModifiedTime(file, FileTime.from(Instant.EPOCH));
            }
            return files;
        }
    }
}
