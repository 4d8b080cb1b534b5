package programmheft.port;

import static org.assertj.core.api.Assertions.assertThat;
import static programmheft.sample.SampleEvents.oneDay;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import programmheft.model.ClockTime;
import programmheft.model.Event;
import programmheft.model.Format;
import programmheft.model.Item;
import programmheft.model.Organiser;
import programmheft.model.Place;
import programmheft.model.Role;
import programmheft.model.Speaker;

/** Who says a fact of readings that were put together, and which ids are no numbers. */
class MergedSourcesTest {
    private static final Item.Id TALK = new Item.Id("1");

    @Test
    void names_all_who_say_a_fact_the_one_whose_word_was_taken_first() {
        Event page = Event.builder("e", "Fachtag am Fluss")
                .motto("Land")
                .begins(ClockTime.of(9, 0))
                .build();
        Event press = Event.builder("e", "Fachtag am Fluss")
                .motto("Land in Sicht")
                .begins(ClockTime.of(10, 0))
                .build();
        Event lookBack =
                Event.builder("e", "Fachtag am Fluss").motto("Land in Sicht").build();

        Provenance all = MergedReading.of(
                        List.of(Told.in("a.txt", page), Told.in("b.txt", press), Told.in("c.txt", lookBack)))
                .reading()
                .provenance();

        assertThat(places(all, Fact.event("title"))).isEqualTo("a.txt:1 b.txt:1 c.txt:1");
        assertThat(places(all, Fact.event("motto"))).as("the fuller one").isEqualTo("b.txt:2 a.txt:2 c.txt:2");
        assertThat(places(all, Fact.event("begins")))
                .as("the other contradicts")
                .isEqualTo("a.txt:5");
        assertThat(all.of(new Fact("title#3"))).contains(Told.at("c.txt", 1));
    }

    @Test
    void names_who_states_a_fact_before_who_lets_it_follow() {
        Event event =
                Event.builder("e", "Fachtag am Fluss").motto("Land in Sicht").build();
        Origin derived = Origin.derived("motto-from-heading", new SourceLines("a.txt", 3, 3));
        Reading page = new Reading(event, new Provenance(Map.of(Fact.event("motto"), derived)), List.of());

        Provenance all = MergedReading.of(List.of(page, Told.in("b.txt", event)))
                .reading()
                .provenance();

        assertThat(all.sources(Fact.event("motto"))).containsExactly(Told.at("b.txt", 2), derived);
    }

    @Test
    void names_the_sources_of_an_item_and_of_what_only_one_says_of_it() {
        Item here = Item.builder("1", "Das Dorf von morgen").from("09:00").build();
        Item there = Item.builder("1", "Das Dorf von morgen")
                .room("Saal 1")
                .format(Format.KEYNOTE)
                .build();

        Provenance both = Told.merged(oneDay(here), oneDay(there)).provenance();

        assertThat(places(both, Fact.item(TALK))).isEqualTo("a.txt:21 b.txt:21");
        assertThat(places(both, Fact.item(TALK, "room"))).isEqualTo("b.txt:21");
        assertThat(places(both, Fact.item(TALK, "format"))).isEqualTo("b.txt:21 a.txt:21");
        assertThat(both.sources(Fact.item(TALK, "timing")))
                .as("said where the item stands")
                .isEmpty();
    }

    @Test
    void names_the_sources_of_each_entry_of_a_list() {
        Event page = Event.builder("e", "Fachtag")
                .organiser(new Organiser("Verein", Organiser.Kind.ORGANISER))
                .organiser(new Organiser("Stadt Au", Organiser.Kind.HOST))
                .build();
        Event press = Event.builder("e", "Fachtag")
                .organiser(new Organiser("Bund", Organiser.Kind.FUNDER))
                .organiser(new Organiser("Verein", Organiser.Kind.ORGANISER))
                .build();

        Provenance both = Told.merged(page, press).provenance();

        assertThat(places(both, Fact.event("organisers"))).isEqualTo("a.txt:9 b.txt:9");
        assertThat(places(both, Fact.event("organisers/1"))).isEqualTo("a.txt:9 b.txt:9");
        assertThat(places(both, Fact.event("organisers/2"))).isEqualTo("a.txt:9");
        assertThat(places(both, Fact.event("organisers/3"))).isEqualTo("b.txt:9");
    }

    @Test
    void names_the_sources_of_speakers_where_an_item_names_them() {
        Speaker alma = Speaker.person("alma", "Alma Rotbuche");
        Event page = Told.oneDay(
                List.of(alma),
                Item.builder("1", "Ankommen").build(),
                Item.builder("2", "Das Dorf von morgen")
                        .with(alma, Role.SPEAKER)
                        .build());
        Event press = Told.oneDay(
                List.of(alma.withAffiliation("Au")),
                Item.builder("1", "Das Dorf von morgen")
                        .with(alma, Role.SPEAKER)
                        .build());

        Provenance both = Told.merged(page, press).provenance();

        assertThat(places(both, Fact.speaker(alma.id()))).isEqualTo("a.txt:22 b.txt:21");
        assertThat(places(both, new Fact("speakers/alma/affiliation"))).isEqualTo("b.txt:21");
        assertThat(places(both, Fact.item(new Item.Id("2"), "appearances/1"))).isEqualTo("a.txt:22 b.txt:21");
    }

    @Test
    void takes_over_all_that_is_known_of_a_place() {
        Event page = Event.builder("e", "Fachtag").build();
        Event press = Event.builder("e", "Fachtag")
                .place(Place.at("Rathaus", "Markt 1"))
                .build();
        Reading told = new Reading(
                press,
                new Provenance(Map.of(
                        Fact.event("place/venue"),
                        Told.at("b.txt", 4),
                        Fact.event("place/address"),
                        Told.at("b.txt", 5))),
                List.of());

        Provenance both = MergedReading.of(List.of(Told.in("a.txt", page), told))
                .reading()
                .provenance();

        assertThat(places(both, Fact.event("place/venue"))).isEqualTo("b.txt:4");
        assertThat(places(both, Fact.event("place/address"))).isEqualTo("b.txt:5");
    }

    @Test
    void puts_readings_together_that_were_put_together_before() {
        Event event = Event.builder("e", "Fachtag am Fluss").build();
        Reading two = MergedReading.of(List.of(Told.in("a.txt", event), Told.in("b.txt", event)))
                .reading();

        Provenance all = MergedReading.of(List.of(Told.in("c.txt", event), two))
                .reading()
                .provenance();

        assertThat(places(all, Fact.event("title"))).isEqualTo("c.txt:1 a.txt:1 b.txt:1");
    }

    @Test
    void lets_a_stated_id_outlive_a_number() {
        Event page = oneDay(
                Item.builder("1", "Das Dorf von morgen").build(),
                Item.builder("2", "Wald und Wiese").build());
        Event file = oneDay(
                Item.builder("dorf", "Das Dorf von morgen").build(),
                Item.builder("1", "Tanz im Mai").build());

        Reading both = MergedReading.of(List.of(Told.in("a.txt", page), Told.withIds("b.json", file)))
                .reading();

        assertThat(both.event().items().map(item -> item.id() + " " + item.title()))
                .containsExactly("dorf Das Dorf von morgen", "2 Wald und Wiese", "1 Tanz im Mai");
        assertThat(ItemIds.stated(both)).containsExactlyInAnyOrder(new Item.Id("dorf"), TALK);
        assertThat(places(both.provenance(), Fact.item(new Item.Id("dorf")))).isEqualTo("a.txt:21 b.json:21");
    }

    @Test
    void keeps_an_id_stated_though_no_line_is_known() {
        Event page = oneDay(Item.builder("1", "Wald und Wiese").build());
        Event file = oneDay(Item.builder("dorf", "Das Dorf von morgen").build());
        Reading entered = new Reading(file, Provenance.none(), List.of());

        Reading both =
                MergedReading.of(List.of(Told.in("a.txt", page), entered)).reading();

        assertThat(ItemIds.stated(both)).containsExactly(new Item.Id("dorf"));
    }

    @Test
    void knows_items_by_ids_that_both_documents_state() {
        Event one = oneDay(Item.builder("dorf", "Das Dorf von morgen").build());
        Event other = oneDay(Item.builder("dorf", "Stadt am Berg").build());

        Reading both = MergedReading.of(List.of(Told.withIds("a.json", one), Told.withIds("b.json", other)))
                .reading();

        assertThat(both.event()).isEqualTo(one);
        assertThat(Told.sentences(both))
                .containsExactly("Titel: „Das Dorf von morgen“ (a.json:21) gilt, nicht „Stadt am Berg“ (b.json:21)");
        assertThat(ItemIds.stated(both)).containsExactly(new Item.Id("dorf"));
    }

    @Test
    void calls_a_source_without_a_name_by_the_id_of_its_event() {
        Event page = Event.builder("fachtag", "Das Dorf von morgen").build();
        Event press = Event.builder("presse", "Stadt am Berg").build();

        Reading both = MergedReading.of(List.of(
                        new Reading(page, Provenance.none(), List.of()),
                        new Reading(press, Provenance.none(), List.of())))
                .reading();

        assertThat(Told.sentences(both))
                .containsExactly("Titel: „Das Dorf von morgen“ (fachtag) gilt, nicht „Stadt am Berg“ (presse)");
    }

    private static String places(Provenance provenance, Fact fact) {
        return provenance.sources(fact).stream()
                .map(Origin::lines)
                .flatMap(Optional::stream)
                .map(lines -> lines.source() + ":" + lines.first())
                .collect(Collectors.joining(" "));
    }
}
