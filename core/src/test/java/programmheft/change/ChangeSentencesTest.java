package programmheft.change;

import static org.assertj.core.api.Assertions.assertThat;
import static programmheft.change.Found.ALMA;
import static programmheft.change.Found.BIRTE;
import static programmheft.change.Found.day;
import static programmheft.change.Found.event;
import static programmheft.change.Found.in;
import static programmheft.change.Found.item;

import java.net.URI;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import programmheft.model.Access;
import programmheft.model.Day;
import programmheft.model.DayDate;
import programmheft.model.Event;
import programmheft.model.Item;
import programmheft.model.Link;
import programmheft.model.Place;
import programmheft.model.Status;
import programmheft.model.Timing;

class ChangeSentencesTest {
    private static final Item WEGE = in("Saal", item("wege", "Neue Wege", "09:00", ALMA)).toBuilder()
            .between("09:00", "10:00")
            .build();
    private static final Event FIRST = day(WEGE);

    @Test
    void say_who_when_and_where_it_is_about() {
        assertThat(german(day(), FIRST))
                .containsExactly("„Neue Wege“ (Alma Rotbuche; Mo 5. Mai 2031, 09:00–10:00; Saal): neu");
        assertThat(english(FIRST, day()))
                .containsExactly(
                        "\"Neue Wege\" (Alma Rotbuche; Mon 5 May 2031, 09:00–10:00; Saal): not there any more");
    }

    @Test
    void say_when_it_was_and_when_it_is() {
        Event moved = day(WEGE.toBuilder().between("14:00", "15:00").build());

        assertThat(german(FIRST, moved))
                .containsExactly("„Neue Wege“ (Alma Rotbuche; Saal): verlegt:"
                        + " Mo 5. Mai 2031, 09:00–10:00 → Mo 5. Mai 2031, 14:00–15:00");
        assertThat(english(FIRST, moved))
                .containsExactly("\"Neue Wege\" (Alma Rotbuche; Saal): moved:"
                        + " Mon 5 May 2031, 09:00–10:00 → Mon 5 May 2031, 14:00–15:00");
    }

    @Test
    void say_where_it_was_and_where_it_is() {
        assertThat(german(FIRST, day(in("Hof", WEGE))))
                .containsExactly("„Neue Wege“ (Alma Rotbuche; Mo 5. Mai 2031, 09:00–10:00): Raum: Saal → Hof");
    }

    @Test
    void say_what_it_was_called() {
        assertThat(english(FIRST, day(WEGE.toBuilder().title("Other Ways").build())))
                .containsExactly("\"Other Ways\" (Alma Rotbuche; Mon 5 May 2031, 09:00–10:00; Saal):"
                        + " renamed, was \"Neue Wege\"");
    }

    @Test
    void say_who_joined_and_who_left() {
        Item other = in("Saal", item("wege", "Neue Wege", "09:00", BIRTE)).toBuilder()
                .between("09:00", "10:00")
                .build();

        assertThat(german(FIRST, day(other)))
                .containsExactly("„Neue Wege“ (Birte Sandholm; Mo 5. Mai 2031, 09:00–10:00; Saal):"
                        + " neu dabei: Birte Sandholm (Vortrag); nicht mehr dabei: Alma Rotbuche (Vortrag)");
    }

    @Test
    void say_that_it_is_cancelled() {
        assertThat(german(FIRST, day(WEGE.toBuilder().status(Status.CANCELLED).build())))
                .containsExactly("„Neue Wege“ (Alma Rotbuche; Mo 5. Mai 2031, 09:00–10:00; Saal): abgesagt");
    }

    @Test
    void say_what_has_no_time_in_words() {
        Item untimed = item("x", "Empfang", "09:00").toBuilder()
                .timing(Timing.unstated())
                .build();
        Item after = untimed.toBuilder().timing(Timing.after(WEGE.id())).build();

        assertThat(german(day(WEGE, untimed), day(WEGE, after)))
                .containsExactly("„Empfang“: verlegt: Mo 5. Mai 2031, ohne Uhrzeit → Mo 5. Mai 2031, nach Neue Wege");
        assertThat(english(
                        day(WEGE, untimed),
                        day(WEGE, untimed.toBuilder().timing(Timing.allDay()).build())))
                .containsExactly("\"Empfang\": moved: Mon 5 May 2031, without a time → Mon 5 May 2031, all day");
    }

    @Test
    void name_days_without_a_date() {
        Day open = new Day(new DayDate.YearOpen(MonthDay.of(9, 12)), Optional.empty(), Optional.empty(), List.of());

        assertThat(german(event(Day.numbered(2)), event(open)))
                .containsExactly(
                        "Veranstaltung „Ein Tag“: Datum: Tag 2 → 12. September",
                        "Programmtag 12. September: neu",
                        "Programmtag 2: nicht mehr da");
    }

    @Test
    void say_how_one_gets_there_and_in() {
        Event before =
                FIRST.toBuilder().place(Place.at("Hain")).access(Access.toAll()).build();
        Event after = FIRST.toBuilder()
                .place(new Place.Hybrid(Optional.of("Hain"), Optional.empty(), Optional.empty()))
                .access(Access.withRegistration().registerUntil(LocalDate.of(2031, 5, 1)))
                .build();

        assertThat(german(before, after))
                .containsExactly(
                        "Veranstaltung „Ein Tag“: Ort: Hain → Hain, online",
                        "Veranstaltung „Ein Tag“: Zugang: offen für alle → mit Anmeldung, bis Do 1. Mai 2031");
    }

    @Test
    void say_what_links_there_are() {
        Link recording = Link.to(Link.Kind.RECORDING, URI.create("https://example.org/film"))
                .withSubtitles();

        assertThat(english(FIRST, FIRST.toBuilder().link(recording).build()))
                .containsExactly("Event \"Ein Tag\": links: – → recording, https://example.org/film, with subtitles");
    }

    @Test
    void are_english_for_whoever_does_not_read_german() {
        Change change = Changes.between(FIRST, day()).all().get(0);

        assertThat(ChangeSentences.in(Locale.forLanguageTag("de-AT")).what(change))
                .isEqualTo("nicht mehr da");
        assertThat(ChangeSentences.in(Locale.FRENCH).what(change)).isEqualTo("not there any more");
    }

    private static List<String> german(Event before, Event after) {
        return sentences(before, after, Locale.GERMAN);
    }

    private static List<String> english(Event before, Event after) {
        return sentences(before, after, Locale.ENGLISH);
    }

    private static List<String> sentences(Event before, Event after, Locale reader) {
        ChangeSentences sentences = ChangeSentences.in(reader);
        return Changes.between(before, after).all().stream()
                .map(sentences::sentence)
                .toList();
    }
}
