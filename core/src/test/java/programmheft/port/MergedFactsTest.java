package programmheft.port;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import programmheft.model.Access;
import programmheft.model.Attendance;
import programmheft.model.ClockTime;
import programmheft.model.Contact;
import programmheft.model.Event;
import programmheft.model.Link;
import programmheft.model.Organiser;
import programmheft.model.Place;
import programmheft.model.Series;
import programmheft.model.Status;

class MergedFactsTest {
    @Test
    void adds_what_only_one_of_them_says() {
        Event page = event(all -> all.motto("Land in Sicht").place(Place.onTheNet()));
        Event press = event(all -> all.begins(ClockTime.of(13, 0))
                .series(Series.of("Fachtag", 2))
                .attendance(new Attendance(Attendance.Qualifier.MORE_THAN, 125))
                .contact(Contact.of("Presse", "presse@example.org"))
                .status(Status.FULLY_BOOKED));

        assertThat(Told.together(page, press))
                .isEqualTo(event(all -> all.motto("Land in Sicht")
                        .place(Place.onTheNet())
                        .begins(ClockTime.of(13, 0))
                        .series(Series.of("Fachtag", 2))
                        .attendance(new Attendance(Attendance.Qualifier.MORE_THAN, 125))
                        .contact(Contact.of("Presse", "presse@example.org"))
                        .status(Status.FULLY_BOOKED)));
        assertThat(Told.findings(page, press)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Fachtag am Fluss | Fachtag am Fluss: Land in Sicht | Fachtag am Fluss: Land in Sicht",
                "FACHTAG AM FLUSS | Fachtag am Fluß | FACHTAG AM FLUSS",
                "Zweiter Fachtag: Land in Sicht | Land in Sicht | Zweiter Fachtag: Land in Sicht"
            })
    void takes_the_fuller_title(String mine, String theirs, String taken) {
        Event page = Event.builder("e", mine).build();
        Event press = Event.builder("e", theirs).build();

        assertThat(Told.together(page, press).title()).isEqualTo(taken);
        assertThat(Told.findings(page, press)).isEmpty();
    }

    @Test
    void takes_a_title_with_its_subtitle_for_the_one_that_prints_both_in_a_line() {
        Event page =
                Event.builder("e", "Land in Sicht").subtitle("Fachtag am Fluss").build();
        Event press = Event.builder("e", "Land in Sicht – Fachtag am Fluss").build();

        assertThat(Told.together(page, press)).isEqualTo(page);
        assertThat(Told.together(press, page)).isEqualTo(press);
        assertThat(Told.findings(page, press)).isEmpty();
    }

    @Test
    void calls_an_event_by_its_motto_only_where_nobody_gives_it_a_title() {
        Event lookBack =
                Event.builder("e", "Land in Sicht").motto("Land in Sicht").build();
        Event page = Event.builder("e", "Fachtag am Fluss").build();

        assertThat(Told.together(lookBack, page).title()).isEqualTo("Fachtag am Fluss");
        assertThat(Told.together(page, lookBack).title()).isEqualTo("Fachtag am Fluss");
        assertThat(Told.together(page, lookBack).motto()).contains("Land in Sicht");
        assertThat(Told.findings(page, lookBack)).isEmpty();
    }

    @Test
    void finds_each_fact_that_they_say_differently_and_takes_the_first_ones_word() {
        Event page = event(all -> all.motto("Land in Sicht")
                .begins(ClockTime.of(13, 0))
                .ends(ClockTime.of(17, 0))
                .series(Series.of("Fachtag", 2))
                .attendance(new Attendance(Attendance.Qualifier.MORE_THAN, 125))
                .status(Status.CANCELLED));
        Event press = event(all -> all.motto("Stadt in Sicht")
                .begins(ClockTime.of(14, 0))
                .ends(ClockTime.of(18, 0))
                .series(Series.of("Fachtag", 3))
                .attendance(new Attendance(Attendance.Qualifier.EXACTLY, 90))
                .status(Status.POSTPONED));

        assertThat(Told.together(page, press)).isEqualTo(page);
        assertThat(Told.findings(page, press))
                .containsExactlyInAnyOrder(
                        "Motto: „Land in Sicht“ (a.txt:2) gilt, nicht „Stadt in Sicht“ (b.txt:2)",
                        "Nummer: „2“ (a.txt:3) gilt, nicht „3“ (b.txt:3)",
                        "Beginn: „13:00“ (a.txt:5) gilt, nicht „14:00“ (b.txt:5)",
                        "Ende: „17:00“ (a.txt:6) gilt, nicht „18:00“ (b.txt:6)",
                        "Teilnehmende: „mehr als 125“ (a.txt:12) gilt, nicht „90“ (b.txt:12)",
                        "Stand: „abgesagt“ (a.txt:14) gilt, nicht „verschoben“ (b.txt:14)");
    }

    @Test
    void counts_the_events_of_one_series_whose_name_one_of_them_shortens() {
        Event page = event(all -> all.series(new Series("ABC-Fachtag", Optional.empty())));
        Event press = event(all -> all.series(Series.of("Fachtag", 2)));

        assertThat(Told.together(page, press).series()).contains(Series.of("ABC-Fachtag", 2));
        assertThat(Told.findings(page, press)).isEmpty();
    }

    @Test
    void keeps_the_number_of_the_series_that_it_belongs_to() {
        Event page = event(all -> all.series(new Series("Fachtag", Optional.empty())));
        Event press = event(all -> all.series(Series.of("Sommerfest", 7)));

        assertThat(Told.together(page, press)).isEqualTo(page);
        assertThat(Told.findings(page, press))
                .containsExactly("Reihe: „Fachtag“ (a.txt:3) gilt, nicht „Sommerfest“ (b.txt:3)");
    }

    @Test
    void tells_a_place_as_fully_as_it_can() {
        Event page = event(all -> all.place(Place.at("Alter Speicher")));
        Event press = event(all -> all.place(Place.at("Speicher", "Am Wehr 8, 00001 Au")));
        Event stream = event(all -> all.place(new Place.Hybrid(
                Optional.empty(), Optional.empty(), Optional.of(URI.create("https://example.org/live")))));

        assertThat(Told.together(page, press).place()).contains(Place.at("Alter Speicher", "Am Wehr 8, 00001 Au"));
        assertThat(Told.together(page, stream).place())
                .contains(new Place.Hybrid(
                        Optional.of("Alter Speicher"),
                        Optional.empty(),
                        Optional.of(URI.create("https://example.org/live"))));
        assertThat(Told.findings(page, press)).isEmpty();
        assertThat(Told.findings(page, stream)).isEmpty();
    }

    @Test
    void finds_an_event_in_two_houses_and_one_in_a_house_and_on_the_net() {
        Event here = event(all -> all.place(Place.at("Speicher", "Am Wehr 8")));
        Event there = event(all -> all.place(Place.at("Rathaus", "Markt 1")));
        Event online = event(all -> all.place(Place.onTheNet()));

        assertThat(Told.together(here, there)).isEqualTo(here);
        assertThat(Told.findings(here, there))
                .containsExactly("Ort: „Speicher, Am Wehr 8“ (a.txt:7) gilt, nicht „Rathaus, Markt 1“ (b.txt:7)");
        assertThat(Told.findings(online, here))
                .containsExactly("Ort: „online“ (a.txt:7) gilt, nicht „Speicher, Am Wehr 8“ (b.txt:7)");
    }

    @Test
    void lets_those_invited_register_but_not_an_open_event_be_closed() {
        Event invited = event(all -> all.access(Access.byInvitation()));
        Event register = event(all -> all.access(Access.withRegistration().registerAt("an@example.org")));
        Event open = event(all -> all.access(Access.toAll()));

        assertThat(Told.together(invited, register).access())
                .contains(Access.byInvitation().registerAt("an@example.org"));
        assertThat(Told.findings(invited, register)).isEmpty();
        assertThat(Told.together(open, invited)).isEqualTo(open);
        assertThat(Told.findings(open, invited))
                .containsExactly("Zugang: „offen“ (a.txt:8) gilt, nicht „auf Einladung“ (b.txt:8)");
    }

    @Test
    void finds_two_deadlines_and_still_takes_the_address() {
        Event page = event(all -> all.access(Access.withRegistration().registerUntil(LocalDate.of(2031, 4, 30))));
        Event press = event(all -> all.access(Access.withRegistration()
                .registerUntil(LocalDate.of(2031, 4, 28))
                .registerAt("an@example.org")));

        assertThat(Told.together(page, press).access())
                .contains(Access.withRegistration()
                        .registerUntil(LocalDate.of(2031, 4, 30))
                        .registerAt("an@example.org"));
        assertThat(Told.findings(page, press))
                .containsExactly("Anmeldeschluss: „30. April 2031“ (a.txt:8) gilt, nicht „28. April 2031“ (b.txt:8)");
    }

    @Test
    void lists_organisers_contacts_links_and_languages_of_both_each_once() {
        Event page = event(all -> all.languages(List.of(Locale.GERMAN))
                .organiser(new Organiser("Werkstatt Wandel - gut gemacht", Organiser.Kind.ORGANISER))
                .contact(Contact.of("Anfrage", "an@example.org"))
                .link(Link.known(Link.Kind.RECORDING, "Keynotes"))
                .link(Link.to(Link.Kind.PAGE, URI.create("https://example.org/fachtag"))));
        Event press = event(all -> all.languages(List.of(Locale.ENGLISH, Locale.GERMAN))
                .organiser(new Organiser("Werkstatt Wandel – Gut gemacht (WW)", Organiser.Kind.ORGANISER))
                .organiser(new Organiser("Ministerium für Morgen", Organiser.Kind.FUNDER))
                .contact(Contact.of("Anfrage", "AN@example.org"))
                .contact(Contact.of("Presse", "an@example.org"))
                .link(Link.known(Link.Kind.RECORDING, "Keynotes und Impulse").withSubtitles())
                .link(Link.to(Link.Kind.PROGRAMME, URI.create("http://www.example.org/fachtag/"))
                        .labelled("ausführlich")));

        Event both = Told.together(page, press);

        assertThat(both.languages()).containsExactly(Locale.GERMAN, Locale.ENGLISH);
        assertThat(both.organisers())
                .containsExactly(
                        new Organiser("Werkstatt Wandel – Gut gemacht (WW)", Organiser.Kind.ORGANISER),
                        new Organiser("Ministerium für Morgen", Organiser.Kind.FUNDER));
        assertThat(both.contacts())
                .containsExactly(Contact.of("Anfrage", "an@example.org"), Contact.of("Presse", "an@example.org"));
        assertThat(both.links())
                .containsExactly(
                        Link.known(Link.Kind.RECORDING, "Keynotes und Impulse").withSubtitles(),
                        Link.to(Link.Kind.PROGRAMME, URI.create("https://example.org/fachtag"))
                                .labelled("ausführlich"));
        assertThat(Told.findings(page, press)).isEmpty();
    }

    @Test
    void believes_what_somebody_says_more_than_what_a_reader_only_assumed() {
        Event page = event(all -> all);
        Event press = event(all -> all.zone(ZoneId.of("Europe/Lisbon")));
        Reading assumed = Told.in("a.txt", page);
        Reading stated = new Reading(press, new Provenance(Map.of(Fact.event("zone"), Told.at("b.txt", 9))), List.of());

        Reading one = MergedReading.of(List.of(assumed, stated)).reading();
        Reading other = MergedReading.of(List.of(stated, assumed)).reading();

        assertThat(one.event().zone()).isEqualTo(ZoneId.of("Europe/Lisbon"));
        assertThat(one.provenance().sources(Fact.event("zone"))).containsExactly(Told.at("b.txt", 9));
        assertThat(other.event().zone()).isEqualTo(ZoneId.of("Europe/Lisbon"));
        assertThat(one.remarks()).isEmpty();
        assertThat(other.remarks()).isEmpty();
    }

    @Test
    void takes_an_id_that_a_document_states_before_one_made_of_a_title() {
        Reading made = Told.in("a.txt", Event.builder("dorf-2031", "Dorf").build());
        Event named = Event.builder("fachtag", "Dorf").build();
        Reading stated = new Reading(named, new Provenance(Map.of(Fact.event("id"), Told.at("b.txt", 2))), List.of());
        Event other = Event.builder("tagung", "Dorf").build();
        Reading otherwise =
                new Reading(other, new Provenance(Map.of(Fact.event("id"), Told.at("c.txt", 2))), List.of());

        Reading all = MergedReading.of(List.of(made, stated, otherwise)).reading();

        assertThat(all.event().id()).isEqualTo(new Event.Id("fachtag"));
        assertThat(Told.sentences(all)).containsExactly("Kennung: „fachtag“ (b.txt:2) gilt, nicht „tagung“ (c.txt:2)");
    }

    private static Event event(UnaryOperator<Event.Builder> facts) {
        return facts.apply(Event.builder("fachtag-2031", "Fachtag am Fluss")).build();
    }
}
