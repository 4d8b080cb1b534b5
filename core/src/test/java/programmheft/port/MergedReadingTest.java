package programmheft.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static programmheft.sample.SampleEvents.oneDay;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import programmheft.check.Finding;
import programmheft.check.Position;
import programmheft.model.Event;
import programmheft.model.Item;
import programmheft.port.contract.RandomEvents;
import programmheft.sample.RandomProgrammes;
import programmheft.sample.SampleEvents;

class MergedReadingTest {
    private static final Event PAGE =
            oneDay(Item.builder("1", "Das Dorf von morgen").build());

    static List<Event> events() {
        return List.of(
                SampleEvents.conference(),
                SampleEvents.online(),
                SampleEvents.untimed(),
                SampleEvents.lookBack(),
                SampleEvents.everything());
    }

    @ParameterizedTest
    @MethodSource({"events", "programmheft.port.contract.RichEvents#each"})
    void leaves_one_event_as_it_is_and_remarks_nothing_when_both_say_the_same(Event event) {
        MergedReading numbered = MergedReading.of(List.of(Told.in("a.txt", event), Told.in("b.txt", event)));
        MergedReading stated = MergedReading.of(List.of(Told.withIds("a.txt", event), Told.withIds("b.txt", event)));

        assertThat(numbered.reading().event()).isEqualTo(event);
        assertThat(numbered.reading().remarks()).isEmpty();
        assertThat(stated.reading().event()).isEqualTo(event);
        assertThat(stated.reading().remarks()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void puts_any_two_events_together_without_losing_an_item(long seed) {
        RandomEvents random = new RandomEvents(seed);
        Event one = random.event("eins");
        Event edited = random.edited(one);
        Event other = RandomProgrammes.event(seed);

        assertThat(Told.together(one, one)).isEqualTo(one);
        assertThat(Told.together(other, other)).isEqualTo(other);
        assertThat(titles(Told.together(one, other))).containsAll(titles(one)).containsAll(titles(other));
        assertThat(Told.together(one, edited).items().count())
                .isGreaterThanOrEqualTo(
                        Math.max(one.items().count(), edited.items().count()));
    }

    @Test
    void takes_a_single_reading_as_it_is() {
        Reading only = Told.remarking(Told.in("a.txt", PAGE), Finding.at(new Position(3, 1), "no-year", "5. Mai"));

        MergedReading merged = MergedReading.of(List.of(only));

        assertThat(merged.reading().event()).isEqualTo(PAGE);
        assertThat(merged.reading().provenance()).isEqualTo(only.provenance());
        assertThat(merged.reading().remarks()).isEmpty();
        assertThat(merged.parts()).containsExactly(only);
    }

    @Test
    void keeps_the_readings_in_their_order_with_their_own_remarks() {
        Finding doubt = Finding.at(new Position(3, 1), "no-year", "5. Mai");
        Reading page = Told.in("a.txt", PAGE);
        Reading press = Told.remarking(Told.in("b.txt", PAGE), doubt);

        MergedReading merged = MergedReading.of(List.of(page, press), 1);

        assertThat(merged.parts()).containsExactly(page, press);
        assertThat(merged.parts().get(1).remarks()).containsExactly(doubt);
        assertThat(merged.reading().remarks()).isEmpty();
    }

    @Test
    void takes_the_word_of_the_first_one_unless_another_is_preferred() {
        List<Reading> all = List.of(
                Told.in("a.txt", titled("Dorf am Fluss")),
                Told.in("b.txt", titled("Stadt am Berg")),
                Told.in("c.txt", titled("Land am Meer")));

        Reading first = MergedReading.of(all).reading();
        Reading third = MergedReading.of(all, 2).reading();

        assertThat(first.event().title()).isEqualTo("Dorf am Fluss");
        assertThat(Told.sentences(first))
                .containsExactly(
                        "Titel: „Dorf am Fluss“ (a.txt:1) gilt, nicht „Stadt am Berg“ (b.txt:1)",
                        "Titel: „Dorf am Fluss“ (a.txt:1) gilt, nicht „Land am Meer“ (c.txt:1)");
        assertThat(third.event().title()).isEqualTo("Land am Meer");
        assertThat(Told.sentences(third))
                .containsExactly(
                        "Titel: „Land am Meer“ (c.txt:1) gilt, nicht „Dorf am Fluss“ (a.txt:1)",
                        "Titel: „Land am Meer“ (c.txt:1) gilt, nicht „Stadt am Berg“ (b.txt:1)");
    }

    @Test
    void lets_two_programmes_with_nothing_in_common_stand_beside_each_other() {
        Event morning = oneDay(
                Item.builder("1", "Wald und Wiese").from("09:00").build(),
                Item.builder("2", "Feld und Flur").from("10:00").build());
        Event evening = oneDay(Item.builder("1", "Tanz im Mai").from("20:00").build());

        Event both = Told.together(morning, evening);

        assertThat(both.items().map(item -> item.id() + " " + item.title()))
                .containsExactly("1 Wald und Wiese", "2 Feld und Flur", "3 Tanz im Mai");
        assertThat(Told.findings(morning, evening)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 1})
    void refuses_to_prefer_what_is_not_there(int preferred) {
        assertThatThrownBy(() -> MergedReading.of(List.of(Told.in("a.txt", PAGE)), preferred))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("there is no reading " + preferred + " among 1, counted from 0");
    }

    @Test
    void refuses_no_readings() {
        assertThatThrownBy(() -> MergedReading.of(List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("there is no reading 0 among 0, counted from 0");
    }

    private static Event titled(String title) {
        return Event.builder("e", title).build();
    }

    private static List<String> titles(Event event) {
        return event.items().map(Item::title).toList();
    }
}
