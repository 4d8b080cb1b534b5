package programmheft.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import programmheft.model.Item;
import programmheft.model.Speaker;
import programmheft.model.ThemedRoom;

class ProvenanceTest {
    private static final SourceLines LINES = new SourceLines("programm.txt", 3, 4);
    private static final Item.Id TALK = new Item.Id("vortrag");

    @Test
    void knows_where_a_fact_comes_from() {
        Provenance provenance = new Provenance(Map.of(Fact.item(TALK), Origin.stated(LINES)));

        assertThat(provenance.of(Fact.item(TALK)))
                .contains(new Origin(Origin.Kind.STATED, Optional.of(LINES), Optional.empty()));
        assertThat(provenance.linesOf(TALK)).contains(LINES);
    }

    @Test
    void knows_nothing_of_what_somebody_entered() {
        assertThat(Provenance.none().of(Fact.event("zone"))).isEmpty();
        assertThat(Provenance.none().linesOf(TALK)).isEmpty();
        assertThat(Provenance.none().isNotStated(Fact.event("zone"))).isFalse();
    }

    @Test
    void tells_what_the_document_does_not_say() {
        Provenance provenance = new Provenance(Map.of(
                Fact.event("title"), Origin.stated(LINES),
                Fact.event("zone"), Origin.assumed("zone-of-berlin"),
                Fact.day(1, "date"), Origin.derived("year-from-heading", LINES)));

        assertThat(provenance.isNotStated(Fact.event("title"))).isFalse();
        assertThat(provenance.isNotStated(Fact.event("zone"))).isTrue();
        assertThat(provenance.isNotStated(Fact.day(1, "date"))).isTrue();
        assertThat(provenance.of(Fact.event("zone")).flatMap(Origin::rule)).contains("zone-of-berlin");
        assertThat(provenance.of(Fact.event("zone")).flatMap(Origin::lines)).isEmpty();
    }

    @Test
    void keeps_the_order_in_which_facts_were_read_and_cannot_be_changed() {
        Map<Fact, Origin> origins = new LinkedHashMap<>();
        origins.put(Fact.event("zone"), Origin.stated(LINES));
        origins.put(Fact.event("title"), Origin.stated(LINES));
        Provenance provenance = new Provenance(origins);

        origins.clear();

        assertThat(provenance.origins().keySet()).containsExactly(Fact.event("zone"), Fact.event("title"));
        assertThatThrownBy(() -> provenance.origins().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void names_facts_by_path_with_slashes_and_tildes_escaped() {
        assertThat(Fact.day(2, "date").path()).isEqualTo("days/2/date");
        assertThat(Fact.item(new Item.Id("a/b~c"), "title").path()).isEqualTo("items/a~1b~0c/title");
        assertThat(Fact.speaker(new Speaker.Id("alma")).path()).isEqualTo("speakers/alma");
        assertThat(Fact.themedRoom(new ThemedRoom.Id("wissen")).path()).isEqualTo("themedRooms/wissen");
    }

    @Test
    void knows_all_who_say_a_fact_in_their_order() {
        Origin page = Origin.stated(LINES);
        Origin press = Origin.stated(new SourceLines("presse.txt", 1, 1));
        Origin lookBack = Origin.derived("year-from-heading", new SourceLines("rueckblick.txt", 2, 2));
        Map<Fact, Origin> origins = new LinkedHashMap<>();
        origins.put(new Fact("title"), page);
        origins.put(new Fact("title#3"), lookBack);
        origins.put(new Fact("title#2"), press);
        origins.put(new Fact("motto#3"), press);
        Provenance provenance = new Provenance(origins);

        assertThat(provenance.sources(Fact.event("title"))).containsExactly(page, press, lookBack);
        assertThat(provenance.sources(Fact.event("motto"))).isEmpty();
        assertThat(provenance.of(Fact.event("title"))).contains(page);
    }

    @Test
    void tells_a_further_source_from_an_id_with_a_number_sign() {
        Fact item = Fact.item(new Item.Id("a#2"));

        assertThat(item.path()).isEqualTo("items/a~22");
        assertThat(item.saidBy(2).path()).isEqualTo("items/a~22#2");
        assertThat(item.saidBy(2).itself()).isEqualTo(item);
        assertThat(Fact.item(TALK, "title").saidBy(12).about()).contains(Fact.item(TALK));
        assertThat(Fact.item(TALK).saidBy(2).movedTo(item)).isEqualTo(item.saidBy(2));
    }

    @Test
    void knows_what_a_fact_is_a_part_of() {
        assertThat(Fact.item(TALK, "title").whole()).contains(Fact.item(TALK));
        assertThat(Fact.event("organisers/2").whole()).contains(Fact.event("organisers"));
        assertThat(Fact.day(2, "begins").whole()).contains(Fact.day(2, "date"));
        assertThat(Fact.day(2, "date").whole()).isEmpty();
        assertThat(Fact.event("title").whole()).isEmpty();
    }

    @Test
    void orders_facts_by_path() {
        assertThat(Fact.event("title")).isLessThan(Fact.event("zone"));
    }

    @Test
    void counts_lines_from_1_and_in_order() {
        assertThat(new SourceLines("a.txt", 1, 1).last()).isEqualTo(1);
        assertThatThrownBy(() -> new SourceLines("a.txt", 0, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("lines are counted from 1 and in order, not 0 to 1");
        assertThatThrownBy(() -> new SourceLines("a.txt", 4, 3))
                .hasMessage("lines are counted from 1 and in order, not 4 to 3");
    }
}
