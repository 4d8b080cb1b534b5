package programmheft.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static programmheft.sample.SampleEvents.MONDAY;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import programmheft.change.Change;
import programmheft.check.Finding;
import programmheft.model.Day;
import programmheft.model.Event;
import programmheft.model.Item;
import programmheft.model.Status;

class NextEditionTest {
    private static final Instant NOON = Instant.parse("2031-04-01T12:00:00Z");
    private static final Source SOURCE = Source.of("tag.txt", "Tag".getBytes(StandardCharsets.UTF_8));

    private final EventStore store = new InMemoryEventStore();

    @Test
    void begins_an_event_as_it_was_read() {
        NextEdition first = next(numbered("Anmeldung", "Vortrag"));

        assertThat(first.last()).isEmpty();
        assertThat(first.reading().event()).isEqualTo(numbered("Anmeldung", "Vortrag"));
        assertThat(first.changes().isEmpty()).isTrue();
        assertThat(first.isNew()).isTrue();
        assertThat(first.reading().provenance().of(ItemIds.NUMBERED)).isEmpty();
    }

    @Test
    void keeps_the_ids_of_a_text_when_something_is_put_in() {
        publish(numbered("Anmeldung", "Vortrag", "Ende"));

        NextEdition second = next(numbered("Anmeldung", "Begrüßung", "Vortrag", "Ende"));

        assertThat(second.reading().event().items().map(item -> item.id() + " " + item.title()))
                .containsExactly("1 Anmeldung", "4 Begrüßung", "2 Vortrag", "3 Ende");
        assertThat(second.changes().all())
                .extracting(change -> change.kind() + " " + change.subject().title())
                .containsExactly("NEW Begrüßung", "MOVED Vortrag", "MOVED Ende");
    }

    @Test
    void renames_what_is_known_of_the_facts_and_the_remarks_about_items() {
        publish(numbered("Anmeldung", "Vortrag"));
        Event longer = numbered("Begrüßung", "Anmeldung", "Vortrag");
        Map<Fact, Origin> origins = new LinkedHashMap<>(numbering().origins());
        SourceLines lines = new SourceLines("tag.txt", 7, 8);
        origins.put(Fact.item(new Item.Id("3")), Origin.stated(lines));
        origins.put(Fact.item(new Item.Id("3"), "title"), Origin.stated(lines));
        Finding remark = Finding.of("told-twice", List.of(new Item.Id("2"), new Item.Id("3")), "Vortrag");

        NextEdition second = NextEdition.of(new Reading(longer, new Provenance(origins), List.of(remark)), store);

        assertThat(second.reading().provenance().linesOf(new Item.Id("2"))).hasValue(lines);
        assertThat(second.reading().provenance().of(Fact.item(new Item.Id("2"), "title")))
                .hasValue(Origin.stated(lines));
        assertThat(second.reading().remarks().get(0).items()).containsExactly(new Item.Id("1"), new Item.Id("2"));
        assertThat(second.renamed(new Provenance(origins)).linesOf(new Item.Id("2")))
                .hasValue(lines);
    }

    @Test
    void believes_ids_that_the_document_states() {
        Event first = event(item("a", "Erster"), item("b", "Zweiter"));
        save(NextEdition.of(new Reading(first, Provenance.none(), List.of()), store));
        Event swapped = event(item("b", "Erster"), item("a", "Zweiter"));

        NextEdition second = NextEdition.of(new Reading(swapped, Provenance.none(), List.of()), store);

        assertThat(second.reading().event()).isEqualTo(swapped);
        assertThat(second.changes().all()).extracting(Change::kind).containsOnly(Change.Kind.RENAMED);
    }

    @Test
    void never_gives_a_new_item_the_id_of_one_that_vanished() {
        publish(numbered("Anmeldung", "Vortrag", "Podium"));
        publish(numbered("Anmeldung", "Vortrag"));

        NextEdition third = next(numbered("Anmeldung", "Vortrag", "Konzert im Hof"));

        assertThat(third.reading().event().items().map(item -> item.id().value()))
                .containsExactly("1", "2", "4");
    }

    @Test
    void finds_again_what_vanished_two_editions_ago() {
        publish(numbered("Anmeldung", "Vortrag", "Podium"));
        publish(numbered("Anmeldung", "Vortrag"));
        publish(numbered("Anmeldung", "Vortrag", "Tanz"));

        NextEdition fourth = next(numbered("Anmeldung", "Vortrag", "Podium", "Tanz"));

        assertThat(fourth.reading().event().items().map(item -> item.id() + " " + item.title()))
                .contains("3 Podium");
        assertThat(fourth.changes().all()).extracting(Change::kind).contains(Change.Kind.BACK);
    }

    @Test
    void tells_what_vanished_until_it_is_cancelled() {
        publish(numbered("Anmeldung", "Vortrag", "Podium"));
        publish(numbered("Anmeldung", "Podium"));

        NextEdition third = next(numbered("Anmeldung"));
        NextEdition confirmed = third.cancelling(third.vanished());

        assertThat(third.vanished()).containsExactly(new Item.Id("2"), new Item.Id("3"));
        assertThat(confirmed.vanished()).isEmpty();
        assertThat(confirmed.reading().event().items().map(item -> item.id() + " " + item.status()))
                .containsExactly("1 PLANNED", "2 CANCELLED", "3 CANCELLED");
        assertThat(confirmed.changes().all())
                .extracting(Change::kind)
                .containsExactly(Change.Kind.CANCELLED, Change.Kind.CANCELLED);
    }

    @Test
    void keeps_what_was_cancelled_though_the_document_does_not_name_it_any_more() {
        publish(numbered("Anmeldung", "Vortrag"));
        save(next(numbered("Anmeldung")).cancelling(Set.of(new Item.Id("2"))));

        NextEdition third = next(numbered("Anmeldung"));

        assertThat(third.isNew()).isFalse();
        assertThat(third.reading().event().item(new Item.Id("2")).map(Item::status))
                .hasValue(Status.CANCELLED);
    }

    @Test
    void is_refused_if_somebody_else_saved_meanwhile() {
        publish(numbered("Anmeldung"));
        NextEdition mine = next(numbered("Anmeldung", "Vortrag"));
        publish(numbered("Anmeldung", "Konzert"));

        assertThatThrownBy(() -> save(mine))
                .isInstanceOf(StoreException.class)
                .hasMessageEndingWith("has edition 2 of \"tag\", but this one continues edition 1");
    }

    @Test
    void shows_the_checks_the_edition_before_and_the_moment() {
        publish(numbered("Anmeldung"));

        assertThat(next(numbered("Vortrag")).programme(NOON).last()).hasValue(numbered("Anmeldung"));
        assertThat(next(numbered("Vortrag")).programme(NOON).asOf()).hasValue(NOON);
    }

    private NextEdition next(Event event) {
        return NextEdition.of(new Reading(event, numbering(), List.of()), store);
    }

    private void publish(Event event) {
        save(next(event));
    }

    private void save(NextEdition next) {
        next.save(store, SOURCE, NOON, draft -> draft.by("test"));
    }

    private static Provenance numbering() {
        return new Provenance(Map.of(ItemIds.NUMBERED, Origin.assumed("ordinals")));
    }

    /** Returns an event as a text gives it: the ids are the numbers of the items, which start hour by hour. */
    private static Event numbered(String... titles) {
        Item[] items = new Item[titles.length];
        for (int i = 0; i < titles.length; i++) {
            items[i] = Item.builder(String.valueOf(i + 1), titles[i])
                    .between((i + 10) + ":00", (i + 11) + ":00")
                    .build();
        }
        return event(items);
    }

    private static Event event(Item... items) {
        return Event.builder("tag", "Ein Tag").day(Day.on(MONDAY, items)).build();
    }

    private static Item item(String id, String title) {
        return Item.builder(id, title).from("10:00").build();
    }
}
