package programmheft.check;

import static org.assertj.core.api.Assertions.assertThat;
import static programmheft.check.ChecksOfOneDay.english;
import static programmheft.check.ChecksOfOneDay.german;
import static programmheft.check.ChecksOfOneDay.run;
import static programmheft.sample.SampleEvents.oneDay;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import programmheft.model.Access;
import programmheft.model.Event;
import programmheft.model.Item;
import programmheft.model.Link;
import programmheft.model.Place;
import programmheft.model.Status;
import programmheft.sample.SampleEvents;

class OnlineWithoutLinkTest {
    private static final URI ADDRESS = URI.create("https://example.org/dabei");

    @Test
    void accepts_a_link_to_join_an_event_on_site_and_no_place() {
        assertThat(found(at(new Place.Online(Optional.of(ADDRESS))))).isEmpty();
        assertThat(found(at(Place.at("Saal")))).isEmpty();
        assertThat(found(at(null))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Link.Kind.class,
            names = {"PAGE", "REGISTRATION", "STREAM"})
    void accepts_a_link_to_a_stream_to_register_or_to_a_page(Link.Kind kind) {
        assertThat(found(at(Place.onTheNet()).link(Link.to(kind, ADDRESS)))).isEmpty();
    }

    @Test
    void accepts_the_stream_of_an_item() {
        Item item = Item.builder("punkt", "Punkt")
                .link(Link.to(Link.Kind.STREAM, ADDRESS))
                .build();

        assertThat(found(at(Place.onTheNet()).undated(item))).isEmpty();
    }

    @Test
    void accepts_registration_and_invitation_since_the_link_then_comes_by_mail() {
        assertThat(found(at(Place.onTheNet()).access(Access.withRegistration())))
                .isEmpty();
        assertThat(found(at(Place.onTheNet()).access(Access.byInvitation()))).isEmpty();
        assertThat(found(at(Place.onTheNet()).access(Access.toAll()))).hasSize(1);
    }

    @Test
    void accepts_an_event_that_is_called_off_or_over() {
        assertThat(found(at(Place.onTheNet()).status(Status.CANCELLED))).isEmpty();
        assertThat(found(at(Place.onTheNet()).link(Link.known(Link.Kind.RECORDING, "Film"))))
                .isEmpty();
    }

    @Test
    void finds_an_event_on_the_net_that_does_not_say_how_to_join() {
        List<Finding> found = run(new OnlineWithoutLink(), SampleEvents.online());

        assertThat(found)
                .containsExactly(
                        new Finding("online-without-link", Level.WARNING, List.of(), List.of(), Optional.empty()));
        assertThat(german(found.get(0)))
                .isEqualTo("die Veranstaltung ist online, aber nirgends steht, wie man teilnimmt");
        assertThat(english(found.get(0))).isEqualTo("the event is on the net, but nothing says how to join");
    }

    @Test
    void finds_an_event_in_a_house_and_on_the_net() {
        Place hybrid = new Place.Hybrid(Optional.of("Saal"), Optional.empty(), Optional.empty());

        assertThat(found(at(hybrid).link(Link.to(Link.Kind.PROGRAMME, ADDRESS))))
                .hasSize(1);
    }

    private static Event.Builder at(@Nullable Place place) {
        return oneDay().toBuilder().place(place);
    }

    private static List<Finding> found(Event.Builder event) {
        return run(new OnlineWithoutLink(), event.build());
    }
}
