package programmheft.change;

import static org.assertj.core.api.Assertions.assertThat;
import static programmheft.change.Found.item;
import static programmheft.sample.SampleEvents.MONDAY;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import programmheft.model.Appearance;
import programmheft.model.Day;
import programmheft.model.Event;
import programmheft.model.Item;
import programmheft.model.Role;
import programmheft.model.Speaker;

class SpeakerMatchingTest {
    private static final Speaker ANNA = Speaker.person("a", "Anna Meier");
    private static final Speaker BEN = Speaker.person("b", "Ben Meier");

    @Test
    void finds_somebody_by_name_whatever_the_id_title_and_affiliation() {
        assertThat(found(
                        event(ANNA, BEN),
                        event(
                                Speaker.person("b", "ANNA  MEIER")
                                        .withAcademicTitle("Dr.")
                                        .withAffiliation("Hain"),
                                Speaker.person("a", "Ben Meier"))))
                .isEqualTo(Map.of("b", "a", "a", "b"));
    }

    @Test
    void finds_somebody_by_id_whose_name_is_spelt_otherwise() {
        assertThat(reasons(event(ANNA), event(Speaker.person("a", "Anna Meyer"))))
                .isEqualTo(Map.of("a", Reason.ID));
    }

    @Test
    void does_not_take_another_name_under_the_same_id_for_the_same_person() {
        assertThat(found(event(ANNA), event(Speaker.person("a", "Zora Zander"))))
                .isEmpty();
    }

    @Test
    void finds_somebody_under_a_new_name_by_an_item_in_the_same_role() {
        Speaker married = Speaker.person("1", "Anna Meier-Schulz");

        assertThat(reasons(event(ANNA, talk("x", ANNA)), event(married, talk("x", married))))
                .isEqualTo(Map.of("1", Reason.LIKENESS));
    }

    @Test
    void finds_the_moderator_of_the_event_under_a_new_name() {
        Speaker shorter = Speaker.person("1", "A. Meier");

        assertThat(found(moderated(ANNA), moderated(shorter))).isEqualTo(Map.of("1", "a"));
    }

    @Test
    void does_not_take_one_who_replaces_another_for_the_same_person() {
        assertThat(found(event(ANNA, talk("x", ANNA)), event(BEN, talk("x", BEN))))
                .isEmpty();
    }

    @Test
    void does_not_take_a_like_name_without_a_common_item_for_the_same_person() {
        Speaker other = Speaker.person("1", "Anna Meyer");

        assertThat(found(event(ANNA, talk("x", ANNA)), event(other, item("y", "Anderes", "16:00", other))))
                .isEmpty();
    }

    @Test
    void does_not_guess_between_two_of_the_same_name() {
        Speaker first = Speaker.person("a", "Anna Meier").withAffiliation("Hain");
        Speaker second = Speaker.person("a-2", "Anna Meier").withAffiliation("Moor");

        assertThat(found(event(first, second), event(Speaker.person("1", "Anna Meier"))))
                .isEmpty();
        assertThat(found(event(Speaker.person("1", "Anna Meier")), event(first, second)))
                .isEmpty();
        assertThat(found(event(first, second), event(first, second))).isEqualTo(Map.of("a", "a", "a-2", "a-2"));
    }

    @Test
    void does_not_take_a_choir_for_a_person() {
        assertThat(found(event(Speaker.institution("a", "Anna Meier")), event(Speaker.person("a", "Anna Meyer"))))
                .isEmpty();
    }

    @Test
    void is_the_same_in_whatever_order_they_are_listed() {
        Speaker anna = Speaker.person("b", "Anna Meier");
        Speaker ben = Speaker.person("a", "Ben Meier");

        assertThat(found(event(ANNA, BEN), event(anna, ben)))
                .isEqualTo(found(event(BEN, ANNA), event(ben, anna)))
                .isEqualTo(Map.of("b", "a", "a", "b"));
    }

    private static Item talk(String id, Speaker speaker) {
        return item(id, "Neue Wege", "09:00", speaker);
    }

    private static Event event(Speaker first, Speaker second) {
        return Event.builder("tag", "Tag").speakers(List.of(first, second)).build();
    }

    private static Event event(Speaker speaker, Item... items) {
        return Event.builder("tag", "Tag")
                .speaker(speaker)
                .day(Day.on(MONDAY, items))
                .build();
    }

    private static Event moderated(Speaker speaker) {
        return event(speaker).toBuilder()
                .with(Appearance.of(speaker, Role.MODERATOR))
                .build();
    }

    private static Map<String, String> found(Event before, Event after) {
        Map<String, String> found = new LinkedHashMap<>();
        Matching.of(before, List.of(), after, Set.of())
                .speakers()
                .forEach((later, pair) -> found.put(later.value(), pair.before().value()));
        return found;
    }

    private static Map<String, Reason> reasons(Event before, Event after) {
        Map<String, Reason> reasons = new LinkedHashMap<>();
        Matching.of(before, List.of(), after, Set.of())
                .speakers()
                .forEach((later, pair) -> reasons.put(later.value(), pair.reason()));
        return reasons;
    }
}
