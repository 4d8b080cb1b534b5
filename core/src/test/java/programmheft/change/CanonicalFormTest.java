package programmheft.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static programmheft.sample.SampleEvents.MONDAY;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import programmheft.model.Day;
import programmheft.model.Event;
import programmheft.model.Format;
import programmheft.model.Item;
import programmheft.sample.RandomProgrammes;
import programmheft.sample.SampleEvents;

class CanonicalFormTest {
    private static final Event SMALL = Event.builder("fachtag-2031", "Der \"große\" Tag")
            .day(Day.on(
                    MONDAY,
                    Item.builder("kaffee", "Kaffee")
                            .format(Format.BREAK)
                            .text("mit\tKuchen\nund \\ Tee")
                            .between("10:00", "10:30")
                            .build()))
            .build();

    @Test
    void is_a_text_that_anybody_can_make() {
        assertThat(CanonicalForm.of(SMALL)).isEqualTo("""
                        programmheft canonical form 1
                        Event(id=Id(value="fachtag-2031") title="Der \\"große\\" Tag" dates=[On(day="2031-05-05")] \
                        zone="Europe/Berlin" days=[Day(when=On(day="2031-05-05") items=[Item(id=Id(value="kaffee") \
                        title="Kaffee" text="mit\\tKuchen\\nund \\\\ Tee" format=BREAK \
                        timing=Between(from=ClockTime(time="10:00" daysLater="0") \
                        until=ClockTime(time="10:30" daysLater="0") precision=EXACT) status=PLANNED)])] status=PLANNED)
                        """);
    }

    @Test
    void has_a_digest_that_must_never_change() {
        assertThat(CanonicalForm.digest(SMALL))
                .isEqualTo("d6315a463fde52c26fc3384372710a81356c927bb82912a71a8fd364096364e2");
        assertThat(CanonicalForm.digest(SampleEvents.everything()))
                .isEqualTo("2aacb7df50905e05398ea43ce6076ab9c4c53f1f37d1e4013c2b93e794abb232");
    }

    @Test
    void is_the_same_for_events_that_say_the_same() {
        assertThat(CanonicalForm.of(SampleEvents.everything()))
                .isEqualTo(
                        CanonicalForm.of(SampleEvents.everything().toBuilder().build()));
        assertThat(CanonicalForm.digest(RandomProgrammes.event(7)))
                .isEqualTo(CanonicalForm.digest(RandomProgrammes.event(7)));
    }

    @Test
    void has_another_digest_for_every_single_change() {
        Event event = SampleEvents.everything();
        Map<String, Event> byDigest = new HashMap<>(Map.of(CanonicalForm.digest(event), event));

        List<Variations.Variation> variations = Variations.of(event);

        assertThat(variations).allSatisfy(variation -> {
            Event changed = (Event) variation.value();
            assertThat(changed).as(variation.path()).isNotEqualTo(event);
            assertThat(byDigest.merge(CanonicalForm.digest(changed), changed, (one, other) -> one))
                    .as(variation.path())
                    .isEqualTo(changed);
        });
    }

    @Test
    void is_tried_with_a_change_of_every_component() {
        Set<String> changed = new HashSet<>();
        Variations.of(SampleEvents.everything()).forEach(variation -> changed.add(variation.component()));

        assertThat(changed).containsAll(Variations.componentsOf(SampleEvents.everything()));
    }

    @Test
    void refuses_what_no_model_holds() {
        assertThatThrownBy(() -> CanonicalForm.ofPart(new Object()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the model holds a class java.lang.Object, which has no canonical form");
    }
}
