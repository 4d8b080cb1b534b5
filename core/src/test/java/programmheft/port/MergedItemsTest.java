package programmheft.port;

import static org.assertj.core.api.Assertions.assertThat;
import static programmheft.sample.SampleEvents.MONDAY;
import static programmheft.sample.SampleEvents.oneDay;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import programmheft.model.Day;
import programmheft.model.DayDate;
import programmheft.model.Event;
import programmheft.model.Format;
import programmheft.model.Item;
import programmheft.model.Role;
import programmheft.model.Speaker;
import programmheft.model.Status;
import programmheft.model.ThemedRoom;
import programmheft.model.Timing;

/** Which points of two texts are one, what is said of it then, and where it stands. */
class MergedItemsTest {
    private static final Speaker ALMA = Speaker.person("alma", "Alma Rotbuche");
    private static final Speaker BERT = Speaker.person("bert", "Bert Erle");

    @Test
    void joins_an_agenda_that_has_the_clocks_with_one_that_has_the_details() {
        Event agenda = oneDay(
                Item.builder("1", "Begrüßung")
                        .format(Format.GREETING)
                        .from("09:00")
                        .build(),
                Item.builder("2", "Keynote: Das Dorf von morgen")
                        .format(Format.KEYNOTE)
                        .from("09:15")
                        .build(),
                Item.builder("3", "Mittagspause")
                        .format(Format.BREAK)
                        .between("12:00", "13:00")
                        .build());
        Event details = people(
                Item.builder("1", "Das Dorf von morgen")
                        .format(Format.KEYNOTE)
                        .subtitle("und wer es baut")
                        .text("Ein Dorf hat mehr als Häuser.")
                        .room("Saal 1")
                        .with(ALMA, Role.SPEAKER)
                        .build(),
                Item.builder("2", "Mittagspause").format(Format.BREAK).build());

        Event both = Told.together(agenda, details);

        assertThat(both.items())
                .containsExactly(
                        Item.builder("1", "Begrüßung")
                                .format(Format.GREETING)
                                .from("09:00")
                                .build(),
                        Item.builder("2", "Das Dorf von morgen")
                                .format(Format.KEYNOTE)
                                .from("09:15")
                                .subtitle("und wer es baut")
                                .text("Ein Dorf hat mehr als Häuser.")
                                .room("Saal 1")
                                .with(ALMA, Role.SPEAKER)
                                .build(),
                        Item.builder("3", "Mittagspause")
                                .format(Format.BREAK)
                                .between("12:00", "13:00")
                                .build());
        assertThat(Told.findings(agenda, details)).isEmpty();
        assertThat(titles(Told.together(details, agenda))).isEqualTo("Begrüßung; Das Dorf von morgen; Mittagspause");
    }

    @Test
    void takes_the_only_talk_of_somebody_for_the_same_whatever_its_title_and_says_so() {
        Event page = people(keynote("1", "Die erste Keynote", ALMA), keynote("2", "Wald und Wiese", BERT));
        Event press = people(keynote("1", "Wald und Wiese", BERT), keynote("2", "Dörfer im Wandel", ALMA));

        Reading both = Told.merged(page, press);

        assertThat(both.event().items())
                .containsExactly(
                        keynote("1", "Dörfer im Wandel", ALMA).toBuilder()
                                .formatWord("Die erste Keynote")
                                .build(),
                        keynote("2", "Wald und Wiese", BERT));
        assertThat(Told.sentences(both))
                .containsExactly(
                        "„Die erste Keynote“ (a.txt:21) und „Dörfer im Wandel“ (b.txt:22) gelten als ein Punkt");
        assertThat(both.remarks().get(0).items()).containsExactly(new Item.Id("1"));
    }

    @Test
    void finds_another_title_of_a_talk() {
        Event page = people(keynote("1", "Dörfer im Wandel", ALMA));
        Event press = people(keynote("1", "Wie Häuser wandern", ALMA));

        assertThat(Told.together(page, press)).isEqualTo(page);
        assertThat(Told.findings(page, press))
                .containsExactly("Titel: „Dörfer im Wandel“ (a.txt:21) gilt, nicht „Wie Häuser wandern“ (b.txt:21)");
    }

    @Test
    void leaves_two_keynotes_of_two_people_apart_though_both_are_only_called_so() {
        Event page = people(keynote("1", "Keynote", ALMA));
        Event press = people(keynote("1", "Keynote", BERT));

        assertThat(Told.together(page, press).items())
                .containsExactly(keynote("1", "Keynote", ALMA), keynote("2", "Keynote", BERT));
        assertThat(Told.findings(page, press)).isEmpty();
    }

    @Test
    void leaves_apart_who_speaks_twice_in_one_text() {
        Event page = people(keynote("1", "Wald", ALMA), keynote("2", "Wiese", ALMA));
        Event press = people(keynote("1", "Fluss und Meer", ALMA));

        assertThat(titles(Told.together(page, press))).isEqualTo("Wald; Wiese; Fluss und Meer");
    }

    @Test
    void leaves_apart_what_only_stands_at_the_same_place_of_the_list() {
        Event page = oneDay(
                Item.builder("1", "Ankommen und Umsehen").build(),
                Item.builder("2", "Wald im Wandel").build(),
                Item.builder("3", "Heimreise mit Musik").build());
        Event press = oneDay(
                Item.builder("1", "Ankommen und Umsehen").build(),
                Item.builder("2", "Verkostung").build(),
                Item.builder("3", "Heimreise mit Musik").build());

        assertThat(titles(Told.together(page, press)))
                .isEqualTo("Ankommen und Umsehen; Wald im Wandel; Heimreise mit Musik; Verkostung");
    }

    @Test
    void leaves_coffee_apart_that_is_at_another_time() {
        Event page = oneDay(Item.builder("1", "Kaffeepause")
                .format(Format.BREAK)
                .from("10:00")
                .build());
        Event press = oneDay(Item.builder("1", "Kaffeepause")
                .format(Format.BREAK)
                .from("15:00")
                .build());

        assertThat(Told.together(page, press).items()).hasSize(2);
        assertThat(Told.findings(page, press)).isEmpty();
    }

    @Test
    void takes_the_only_panel_of_both_for_one_if_one_text_gives_it_no_title() {
        Item panel = Item.builder("1", "Podiumsdiskussion").format(Format.PANEL).build();
        Item named =
                Item.builder("1", "Wem gehört das Dorf?").format(Format.PANEL).build();

        assertThat(Told.together(oneDay(panel), oneDay(named)).items())
                .containsExactly(
                        named.toBuilder().formatWord("Podiumsdiskussion").build());
        assertThat(Told.together(oneDay(named), oneDay(panel)).items())
                .containsExactly(
                        named.toBuilder().formatWord("Podiumsdiskussion").build());
    }

    @Test
    void finds_two_clocks_two_rooms_and_two_formats_of_one_talk() {
        Item here = Item.builder("1", "Dörfer im Wandel")
                .format(Format.KEYNOTE)
                .between("09:00", "10:00")
                .room("Saal 1")
                .build();
        Item there = Item.builder("1", "Dörfer im Wandel")
                .format(Format.WORKSHOP)
                .from("09:30")
                .room("Foyer")
                .build();

        assertThat(Told.together(oneDay(here), oneDay(there))).isEqualTo(oneDay(here));
        assertThat(Told.findings(oneDay(here), oneDay(there)))
                .containsExactly(
                        "Format von „Dörfer im Wandel“: „Keynote“ (a.txt:21) gilt, nicht „Workshop“ (b.txt:21)",
                        "Uhrzeit von „Dörfer im Wandel“: „09:00–10:00“ (a.txt:21) gilt, nicht „09:30“ (b.txt:21)",
                        "Raum von „Dörfer im Wandel“: „Saal 1“ (a.txt:21) gilt, nicht „Foyer“ (b.txt:21)");
    }

    @Test
    void keeps_all_small_facts_of_both() {
        Item page = Item.builder("1", "Wald im Wandel")
                .capacity(12)
                .text("Zeile eins\nZeile zwei")
                .build();
        Item press = Item.builder("1", "Wald im Wandel")
                .optional(true)
                .status(Status.FULLY_BOOKED)
                .text("Zeile zwei\nZeile drei")
                .build();

        assertThat(Told.together(oneDay(page), oneDay(press)).items())
                .containsExactly(Item.builder("1", "Wald im Wandel")
                        .capacity(12)
                        .optional(true)
                        .status(Status.FULLY_BOOKED)
                        .text("Zeile eins\nZeile zwei\nZeile drei")
                        .build());
        assertThat(Told.findings(oneDay(page), oneDay(press))).isEmpty();
    }

    @Test
    void puts_points_without_a_day_where_the_other_text_has_them_with_one() {
        Event page = Event.builder("e", "Fachtag")
                .dates(List.of(DayDate.of(MONDAY)))
                .undated(Item.builder("1", "Wald im Wandel").build())
                .undated(Item.builder("2", "Tanz im Mai")
                        .timing(Timing.after(new Item.Id("1")))
                        .build())
                .build();
        Event press = oneDay(Item.builder("7", "Wald im Wandel").build());

        Event both = Told.together(page, press);

        assertThat(both.days())
                .containsExactly(
                        Day.on(MONDAY, Item.builder("1", "Wald im Wandel").build()));
        assertThat(both.undated()).extracting(Item::title).containsExactly("Tanz im Mai");
    }

    @Test
    void finds_a_point_on_two_days() {
        Event page = Event.builder("e", "Fachtag")
                .day(Day.on(MONDAY, Item.builder("1", "Wald im Wandel").build()))
                .day(Day.on(MONDAY.plusDays(1)))
                .build();
        Event press = Event.builder("e", "Fachtag")
                .day(Day.on(MONDAY))
                .day(Day.on(
                        MONDAY.plusDays(1), Item.builder("1", "Wald im Wandel").build()))
                .build();

        assertThat(Told.together(page, press)).isEqualTo(page);
        assertThat(Told.findings(page, press))
                .containsExactly(
                        "Tag von „Wald im Wandel“: „5. Mai 2031“ (a.txt:21) gilt, nicht „6. Mai 2031“ (b.txt:21)");
    }

    @Test
    void sorts_new_points_in_by_their_start_and_puts_those_without_one_last() {
        Event page = oneDay(timed("1", "Wald", "09:00"), timed("2", "Wiese", "11:00"));
        Event press = oneDay(
                timed("1", "Feld", "10:00"), Item.builder("2", "Ausstellung").build(), timed("3", "Flur", "12:00"));

        assertThat(titles(Told.together(page, press))).isEqualTo("Wald; Feld; Wiese; Ausstellung; Flur");
    }

    @Test
    void puts_talks_into_the_block_with_a_clock_that_the_other_text_has_them_in() {
        Event details = people(
                Item.builder("1", "Wald im Wandel").with(ALMA, Role.SPEAKER).build(),
                Item.builder("2", "Wiesen am Weg").with(BERT, Role.SPEAKER).build());
        Event agenda = oneDay(timed("1", "Zwei Blicke", "10:00").toBuilder()
                .part(Item.builder("2", "Wald im Wandel").build())
                .part(Item.builder("3", "Wiesen am Weg").build())
                .build());

        Event both = Told.together(details, agenda);

        assertThat(both.items())
                .extracting(Item::title)
                .containsExactly("Zwei Blicke", "Wald im Wandel", "Wiesen am Weg");
        assertThat(both.days().get(0).items()).hasSize(1);
        assertThat(both.days().get(0).items().get(0).parts()).allMatch(part -> part.has(Role.SPEAKER));
    }

    @Test
    void adds_parts_to_the_block_that_both_have() {
        Event page = oneDay(timed("1", "Zwei Blicke", "10:00").toBuilder()
                .part(Item.builder("2", "Wald im Wandel").build())
                .build());
        Event press = oneDay(timed("1", "Zwei Blicke", "10:00").toBuilder()
                .part(Item.builder("2", "Wiesen am Weg").build())
                .part(Item.builder("3", "Wald im Wandel").build())
                .build());

        Event both = Told.together(page, press);

        assertThat(both.days().get(0).items()).hasSize(1);
        assertThat(both.items().map(item -> item.id() + " " + item.title()))
                .containsExactly("1 Zwei Blicke", "2 Wald im Wandel", "3 Wiesen am Weg");
    }

    @Test
    void keeps_references_between_points_that_get_other_ids() {
        Event page = oneDay(timed("1", "Wald im Wandel", "10:00"));
        Event press = oneDay(
                timed("1", "Tanz", "20:00"),
                Item.builder("2", "Heimreise")
                        .timing(Timing.after(new Item.Id("1")))
                        .build());

        Event both = Told.together(page, press);

        assertThat(both.item(new Item.Id("3")).map(Item::timing)).contains(Timing.after(new Item.Id("2")));
    }

    @Test
    void tells_a_strand_as_fully_as_it_can() {
        Event page = Event.builder("e", "Fachtag")
                .themedRoom(ThemedRoom.of("raum-1", "Stadt und Land").withNumber(1))
                .build();
        Event press = Event.builder("e", "Fachtag")
                .themedRoom(ThemedRoom.of("stadt", "Stadt und Land")
                        .withNumber(2)
                        .withGuidingQuestion("Wer fährt Bus?")
                        .withRoom("Saal 1"))
                .themedRoom(ThemedRoom.of("berg", "Berg und Tal"))
                .build();

        assertThat(Told.together(page, press).themedRooms())
                .containsExactly(
                        ThemedRoom.of("raum-1", "Stadt und Land")
                                .withNumber(1)
                                .withGuidingQuestion("Wer fährt Bus?")
                                .withRoom("Saal 1"),
                        ThemedRoom.of("berg", "Berg und Tal"));
        assertThat(Told.findings(page, press))
                .containsExactly("Nummer von „Stadt und Land“: „1“ (a.txt) gilt, nicht „2“ (b.txt)");
    }

    private static Event people(Item... items) {
        return Told.oneDay(List.of(ALMA, BERT), items);
    }

    private static Item keynote(String id, String title, Speaker speaker) {
        return Item.builder(id, title)
                .format(Format.KEYNOTE)
                .with(speaker, Role.SPEAKER)
                .build();
    }

    private static Item timed(String id, String title, String start) {
        return Item.builder(id, title).from(start).build();
    }

    private static String titles(Event event) {
        return event.items().map(Item::title).collect(Collectors.joining("; "));
    }
}
