package programmheft.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static programmheft.model.Format.BREAK;
import static programmheft.model.Format.CLOSING;
import static programmheft.model.Format.DISCUSSION;
import static programmheft.model.Format.END_MARKER;
import static programmheft.model.Format.GREETING;
import static programmheft.model.Format.KEYNOTE;
import static programmheft.model.Format.MEAL;
import static programmheft.model.Format.REGISTRATION;
import static programmheft.model.Format.SESSION;
import static programmheft.model.Format.SOCIAL;
import static programmheft.model.Format.THEMED_ROOM;
import static programmheft.model.Format.TOUR;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import programmheft.agenda.Agenda;
import programmheft.agenda.Figures;
import programmheft.agenda.PersonalProgramme;
import programmheft.agenda.Slot;
import programmheft.change.ChangeSentences;
import programmheft.check.Checks;
import programmheft.check.Finding;
import programmheft.check.Level;
import programmheft.check.Limits;
import programmheft.check.Programme;
import programmheft.documents.tidy.TidyReader;
import programmheft.model.Access;
import programmheft.model.Day;
import programmheft.model.Event;
import programmheft.model.Format;
import programmheft.model.Item;
import programmheft.model.Place;
import programmheft.model.Role;
import programmheft.model.Speaker;
import programmheft.model.ThemedRoom;
import programmheft.model.Timing;
import programmheft.port.Clash;
import programmheft.port.EventStore;
import programmheft.port.InMemoryEventStore;
import programmheft.port.NextEdition;
import programmheft.port.Point;
import programmheft.port.Provenance;
import programmheft.port.Reading;
import programmheft.port.Search;
import programmheft.port.Source;
import programmheft.port.StoreQuestions;

/** Runs what the guide shows, and holds the guide to it. */
class GuideTest {
    private static final Path GUIDE = Path.of("..", "docs", "guide.md");
    private static final Instant NOW = Instant.parse("2019-08-01T09:00:00Z");

    // begin programme
    static Event fachkonferenz() {
        Speaker grimm =
                Speaker.person("grimm", "Vera Grimm").withAcademicTitle("Dr.").withAffiliation("BMBF");
        Speaker siedentop = Speaker.person("siedentop", "Stefan Siedentop")
                .withAcademicTitle("Prof. Dr.-Ing.")
                .withAffiliation("Institut für Landes- und Stadtentwicklung Dortmund (ILS)");
        Speaker ministry = Speaker.institution("bmbf", "Bundesministerium für Bildung und Forschung");
        ThemedRoom together = ThemedRoom.of("miteinander", "Neues Miteinander").withNumber(1);
        ThemedRoom structures = ThemedRoom.of("strukturen", "Neue Strukturen").withNumber(2);
        ThemedRoom knowledge = ThemedRoom.of("wissen", "Neues Wissen").withNumber(3);
        return Event.builder("fachkonferenz-2019", "Neue Wege zu zukunftsfähigen Kommunen")
                .place(Place.at("Volkspark", "Schleifweg 8a, 06114 Halle (Saale)"))
                .access(Access.byInvitation().registerUntil(LocalDate.of(2019, 8, 30)))
                .speakers(List.of(grimm, siedentop, ministry))
                .themedRooms(List.of(together, structures, knowledge))
                .day(Day.on(
                        LocalDate.of(2019, 9, 11),
                        at("12:00", REGISTRATION, "Anmeldung und Mittagsimbiss").build(),
                        at("13:00", GREETING, "Begrüßung und Einführung")
                                .with(grimm, Role.GREETING)
                                .build(),
                        at("13:15", KEYNOTE, "Neue kommunale Wege zur Zukunftsfähigkeit")
                                .with(siedentop, Role.SPEAKER)
                                .build(),
                        at("13:45", DISCUSSION, "Diskussion mit dem Plenum").build(),
                        at("14:15", BREAK, "Kaffeepause und Vernetzung")
                                .part(Item.builder("touren", "Geführte Marktplatztouren")
                                        .format(TOUR)
                                        .build())
                                .build(),
                        at("15:45", SESSION, "Parallele Themenräume")
                                .part(meets(together, 1))
                                .part(meets(structures, 1))
                                .part(meets(knowledge, 1))
                                .build(),
                        at("18:45", END_MARKER, "Ende erster Veranstaltungstag")
                                .text("Ausklang mit Imbiss und Getränken")
                                .build(),
                        at("19:15", SOCIAL, "Optionales Abendprogramm")
                                .optional(true)
                                .build()))
                .day(Day.on(
                        LocalDate.of(2019, 9, 12),
                        at("09:00", SESSION, "Fortsetzung der parallelen Themenräume")
                                .part(meets(together, 2))
                                .part(meets(structures, 2))
                                .part(meets(knowledge, 2))
                                .build(),
                        at("11:45", BREAK, "Kaffeepause und Vernetzung").build(),
                        at("12:15", DISCUSSION, "Abschlussdiskussion").build(),
                        at("13:15", CLOSING, "Resümee und Ausblick")
                                .with(ministry, Role.HOST)
                                .build(),
                        at("13:30", MEAL, "Mittagsimbiss und Ausklang").build()))
                .build();
    }

    private static Item.Builder at(String start, Format format, String title) {
        return Item.builder(format + "-" + start, title).format(format).from(start);
    }

    /** A part that lasts as long as its whole; the same themed room on another day goes on there. */
    private static Item meets(ThemedRoom room, int day) {
        return Item.builder(room.id() + "-" + day, room.title())
                .format(THEMED_ROOM)
                .timing(Timing.withWhole())
                .themedRoom(room.id())
                .build();
    }
    // end programme

    @Test
    void builds_the_programme_that_the_sample_prints() throws IOException {
        String sample = Files.readString(Path.of("..", "samples", "fachkonferenz-2019.txt"));
        Event printed = new TidyReader().read(Source.ofText("sample", sample)).event();

        Event built = fachkonferenz();

        assertThat(starts(built)).isEqualTo(starts(printed)).hasSize(17);
        assertThat(Agenda.of(built).of(new ThemedRoom.Id("wissen"))).hasSize(2);
        assertGuideShows("programme");
    }

    private static List<String> starts(Event event) {
        return Agenda.of(event).slots().stream()
                .map(slot -> slot.start().toLocalDateTime() + " " + slot.end().at())
                .toList();
    }

    @Test
    void asks_the_agenda() {
        // begin agenda
        Agenda agenda = Agenda.of(fachkonferenz());
        List<Slot> firstDay = agenda.on(LocalDate.of(2019, 9, 11));
        List<Slot> instalments = agenda.of(new ThemedRoom.Id("wissen"));
        List<Slot> running = agenda.at(Instant.parse("2019-09-11T14:00:00Z")); // 16:00 in Halle: three themed rooms
        List<Slot> next = agenda.next(Instant.parse("2019-09-11T14:00:00Z"));
        String end = firstDay.get(0)
                .end()
                .fold(
                        at -> "until " + at.toLocalTime(),
                        (at, after) -> "until about " + at.toLocalTime(),
                        () -> "open end");
        int share = Figures.of(fachkonferenz()).discussionPercent();
        // end agenda

        assertThat(firstDay).hasSize(10);
        assertThat(instalments).hasSize(2);
        assertThat(running).hasSize(3);
        assertThat(next).hasSize(1);
        assertThat(end).isEqualTo("until about 13:00");
        assertThat(share).isBetween(1, 99);
        assertGuideShows("agenda");
    }

    @Test
    void runs_checks_of_ones_own() {
        // begin checks
        Limits limits = Limits.builder().titleLength(80).build();
        Checks checks = Checks.standard(limits).without("implied-end").withLevel("unknown-end", Level.WARNING);
        List<Finding> findings = checks.run(Programme.of(fachkonferenz()));
        // end checks

        assertThat(findings).extracting(Finding::code).contains("unknown-end").doesNotContain("implied-end");
        assertGuideShows("checks");
    }

    @Test
    void puts_together_what_one_attendee_chose() {
        // begin personal
        PersonalProgramme mine = PersonalProgramme.of(fachkonferenz())
                .with(new Item.Id("KEYNOTE-13:15"))
                .with(new ThemedRoom.Id("wissen"));
        boolean fits = mine.clashes().isEmpty();
        // publication.only(mine.selection("Mein Programm")) is a calendar of it
        // end personal

        assertThat(mine.slots()).hasSize(3);
        assertThat(fits).isTrue();
        assertGuideShows("personal");
    }

    @Test
    void tells_what_changed_and_keeps_the_ids() {
        // begin editions
        EventStore store = new InMemoryEventStore(); // or SqliteEventStore.open(path)
        Source first = Source.of("page.txt", "…".getBytes(StandardCharsets.UTF_8));
        Reading reading = new Reading(fachkonferenz(), Provenance.none(), List.of());
        NextEdition.of(reading, store).save(store, first, NOW, draft -> draft.by("me"));

        Event changed = fachkonferenz().toBuilder().motto("Kommunen innovativ").build();
        NextEdition next = NextEdition.of(new Reading(changed, Provenance.none(), List.of()), store);
        ChangeSentences sentences = ChangeSentences.in(Locale.ENGLISH);
        List<String> news =
                next.changes().all().stream().map(sentences::sentence).toList();
        // end editions

        assertThat(news)
                .containsExactly("Event \"Neue Wege zu zukunftsfähigen Kommunen\": motto: – → Kommunen innovativ");
        assertThat(next.vanished()).isEqualTo(Set.of());
        assertGuideShows("editions");
    }

    @Test
    void asks_all_events_at_once() {
        // begin questions
        EventStore store = new InMemoryEventStore(); // or SqliteEventStore.open(path)
        store.save(fachkonferenz(), Provenance.none(), "page.txt", "sha-256 of the page", NOW);

        StoreQuestions questions = store.questions();
        List<Point> found = questions.search(Search.of("siedentop"));
        List<Point> running = questions.at(Instant.parse("2019-09-11T11:20:00Z"));
        List<Point> next = questions.after(Instant.parse("2019-09-11T11:20:00Z"), 1);
        List<Clash> clashes = questions.clashes(); // a person or a room wanted by two events at once
        // end questions

        assertThat(found)
                .singleElement()
                .satisfies(point -> assertThat(point.people()).containsExactly("Stefan Siedentop"));
        assertThat(running).containsExactlyElementsOf(found);
        assertThat(next)
                .singleElement()
                .satisfies(point -> assertThat(point.title()).startsWith("Diskussion"));
        assertThat(clashes).isEqualTo(List.of());
        assertGuideShows("questions");
    }

    private static void assertGuideShows(String name) {
        try {
            assertThat(Files.readString(GUIDE)).contains("```java\n" + Snippet.of("GuideTest", name) + "\n```");
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
    }
}
