package programmheft.ical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import programmheft.model.ClockTime;
import programmheft.model.Event;
import programmheft.model.Format;
import programmheft.model.Item;
import programmheft.model.Link;
import programmheft.model.Place;
import programmheft.model.Role;
import programmheft.model.Speaker;
import programmheft.model.Status;
import programmheft.model.Timing;

/** What the text of an entry says, and where it sends people. */
class DescriptionTest {
    @Test
    void lists_the_untimed_parts_with_their_people() {
        assertThat(Written.of(SampleEvents.quartiere()).entry("5"))
                .contains(
                        entry("TRANSP", "TRANSPARENT"),
                        entry("CATEGORIES", "Pause"),
                        entry(
                                "DESCRIPTION",
                                "Darin:\\n– Geführte Marktplatztouren · Führung: Jo Klein (Stadt Weiher)\\n\\n"
                                        + "Ende 15:45 angenommen: nächster Beginn"));
    }

    @Test
    void tells_people_places_and_links() {
        Speaker berg = Speaker.person("b", "Åsa Berg").withAcademicTitle("Dr.").withAffiliation("HS Nord");
        Speaker choir = Speaker.institution("c", "Chor Weiher");
        Item item = Item.builder("1", "Bauen")
                .format(Format.WORKSHOP)
                .text("Erste Zeile\nZweite Zeile")
                .between("10:00", "11:00")
                .with(choir, Role.PERFORMER)
                .with(programmheft.model.Appearance.of(berg, Role.SPEAKER)
                        .withProject("Haus 3")
                        .withStatus(Status.TENTATIVE))
                .capacity(30)
                .language(Locale.ENGLISH)
                .status(Status.FULLY_BOOKED)
                .link(Link.to(Link.Kind.SLIDES, URI.create("https://f.example/ä?x=1,2;3"))
                        .in(Locale.ENGLISH))
                .link(Link.known(Link.Kind.RECORDING, "Aufzeichnung aller Vorträge")
                        .withSubtitles())
                .link(Link.to(Link.Kind.PAGE, URI.create("https://f.example/bauen?ö")))
                .build();
        Event event = SampleEvents.oneDay(item)
                .speaker(berg)
                .speaker(choir)
                .link(Link.to(Link.Kind.STREAM, URI.create("https://live.example/1")))
                .build();

        assertThat(Written.of(event).only())
                .contains(
                        entry("URL", "https://f.example/bauen?%C3%B6"),
                        entry("CATEGORIES", "Workshop"),
                        entry(
                                "DESCRIPTION",
                                "Mit: Dr. Åsa Berg (HS Nord\\, Haus 3) (angefragt)\\nDarbietung: Chor Weiher\\n\\n"
                                        + "Erste Zeile\\nZweite Zeile\\n\\n"
                                        + "Folien (Englisch): https://f.example/ä?x=1\\,2\\;3\\n"
                                        + "Aufzeichnung aller Vorträge (mit Untertiteln)\\n"
                                        + "Mehr dazu: https://f.example/bauen?ö\\nLivestream: https://live.example/1\\n\\n"
                                        + "Plätze: 30\\nSprache: Englisch\\nAusgebucht"));
    }

    @Test
    void says_where_to_click_if_it_takes_place_on_the_net() {
        Item item = SampleEvents.talk().toBuilder().room("Raum 2").build();
        URI link = URI.create("https://meet.example/a");

        assertThat(Written.of(SampleEvents.oneDay(item).place(Place.onTheNet()).build())
                        .only())
                .containsEntry("LOCATION", "Raum 2\\, online");
        assertThat(Written.of(SampleEvents.oneDay(item)
                                .place(new Place.Online(Optional.of(link)))
                                .build())
                        .only())
                .contains(
                        entry("LOCATION", "Raum 2\\, https://meet.example/a"),
                        entry("DESCRIPTION", "Livestream: https://meet.example/a"));
        assertThat(Written.of(SampleEvents.oneDay(item)
                                .place(new Place.Hybrid(Optional.of("Aula"), Optional.empty(), Optional.of(link)))
                                .build())
                        .only())
                .contains(
                        entry("LOCATION", "Raum 2\\, Aula"),
                        entry("DESCRIPTION", "Livestream: https://meet.example/a"));
    }

    @Test
    void says_how_exact_a_start_is() {
        Item about = Item.builder("1", "Führung")
                .timing(new Timing.From(ClockTime.of(13, 0), Timing.Precision.ABOUT))
                .build();
        Item onwards = Item.builder("2", "Grillen")
                .timing(new Timing.Between(ClockTime.of(19, 0), ClockTime.of(23, 0), Timing.Precision.ONWARDS))
                .build();
        Written written = Written.of(SampleEvents.oneDay(about, onwards).build());

        assertThat(written.entry("1").get("DESCRIPTION"))
                .isEqualTo("Beginn etwa 13:00\\nEnde 19:00 angenommen: nächster Beginn");
        assertThat(written.entry("2").get("DESCRIPTION")).isEqualTo("Ab 19:00\\, ohne festen Beginn");
    }
}
