package programmheft.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import programmheft.agenda.When;
import programmheft.model.ClockTime;
import programmheft.model.Event;
import programmheft.port.contract.RandomEvents;
import programmheft.port.contract.RichEvents;
import programmheft.sample.SampleEvents;

/** Whatever can change in an event is told, in both languages, and what did not change is not. */
class EveryChangeTest {
    private static final List<ChangeSentences> LANGUAGES =
            List.of(ChangeSentences.in(Locale.GERMAN), ChangeSentences.in(Locale.ENGLISH));
    private static final Pattern RAW = Pattern.compile(
            "\\{[0-9]}|\\b(fact|of|Word|Precision|Status|Role|Kind|Qualifier|weekday|Format)\\.[A-Za-z0-9_]+");

    /** Parts, one of each format; every change of every one would take long and tell nothing more. */
    private static final String EACH_FORMAT = "Event.undated/1:Item.parts/";

    static Stream<Event> events() {
        return Stream.concat(Stream.of(SampleEvents.everything(), SampleEvents.untimed()), RichEvents.each());
    }

    @ParameterizedTest
    @MethodSource("events")
    void is_told_for_a_change_of_any_one_thing(Event event) {
        Set<Event> others = new LinkedHashSet<>();
        Variations.of(event).stream()
                .filter(variation -> !variation.path().startsWith(EACH_FORMAT))
                .forEach(variation -> others.add((Event) variation.value()));

        for (Event other : others) {
            assertTold(event, other);
            assertTold(other, event);
        }
    }

    @Test
    void is_told_for_edits_by_chance() {
        for (long seed = 1; seed <= 60; seed++) {
            RandomEvents random = new RandomEvents(seed);
            Event first = random.event("zufall");
            Event second = random.edited(first);

            assertTold(first, second);
            assertTold(second, random.edited(second));
        }
    }

    @Test
    void is_nothing_where_nothing_changed() {
        assertThat(Stream.concat(events(), RichEvents.each()))
                .allSatisfy(event -> assertThat(
                                Changes.between(event, event.toBuilder().build())
                                        .isEmpty())
                        .isTrue());
    }

    private static void assertTold(Event before, Event after) {
        List<Change> changes = Changes.between(before, after).all();

        assertThat(changes.isEmpty()).isEqualTo(before.equals(after));
        for (Change change : changes) {
            assertThat((change.before().isEmpty() && change.after().isEmpty())
                            || !change.before().equals(change.after()))
                    .as("%s", change)
                    .isTrue();
            values(change).forEach(EveryChangeTest::assertSimple);
            LANGUAGES.forEach(language -> assertThat(language.sentence(change))
                    .doesNotContainPattern(RAW)
                    .doesNotContain("[", " ,", "()"));
        }
    }

    private static void assertSimple(Object value) {
        assertThat(value)
                .isInstanceOfAny(
                        String.class,
                        Integer.class,
                        Boolean.class,
                        LocalDate.class,
                        MonthDay.class,
                        ClockTime.class,
                        When.class,
                        Change.Person.class,
                        Enum.class);
    }

    private static List<Object> values(Change change) {
        List<Object> all = new ArrayList<>(change.before());
        all.addAll(change.after());
        return all;
    }
}
