package programmheft.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlaceTest {
    private static final URI LINK = URI.create("https://example.org/dabei");

    @Test
    void is_in_a_house() {
        Place place = Place.at("Kornspeicher", "Am Wehr 8a");

        assertThat(place.onSite()).isTrue();
        assertThat(place.online()).isFalse();
        assertThat(place.venue()).contains("Kornspeicher");
        assertThat(place.address()).contains("Am Wehr 8a");
        assertThat(place.link()).isEmpty();
        assertThat(Place.at("Kornspeicher").address()).isEmpty();
    }

    @Test
    void is_on_the_net() {
        Place place = new Place.Online(Optional.of(LINK));

        assertThat(place.onSite()).isFalse();
        assertThat(place.online()).isTrue();
        assertThat(place.venue()).isEmpty();
        assertThat(place.address()).isEmpty();
        assertThat(place.link()).contains(LINK);
        assertThat(Place.onTheNet().link()).isEmpty();
    }

    @Test
    void is_in_both_at_once() {
        Place place = new Place.Hybrid(Optional.of("Hof"), Optional.empty(), Optional.of(LINK));

        assertThat(place.onSite()).isTrue();
        assertThat(place.online()).isTrue();
        assertThat(place.venue()).contains("Hof");
        assertThat(place.link()).contains(LINK);
    }

    @Test
    void may_be_in_a_house_nobody_names_yet() {
        assertThat(new Place.OnSite(Optional.empty(), Optional.empty()).venue()).isEmpty();
    }

    @Test
    void refuses_an_address_without_a_venue() {
        assertThatThrownBy(() -> new Place.OnSite(Optional.empty(), Optional.of("Am Wehr 8a")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the address 'Am Wehr 8a' needs a venue");
        assertThatThrownBy(() -> new Place.Hybrid(Optional.empty(), Optional.of("Am Wehr 8a"), Optional.of(LINK)))
                .hasMessage("the address 'Am Wehr 8a' needs a venue");
    }

    @Test
    void refuses_an_empty_venue_or_address() {
        assertThatThrownBy(() -> Place.at(" ")).hasMessage("the venue must not be empty");
        assertThatThrownBy(() -> Place.at("Hof", "")).hasMessage("the address must not be empty");
    }
}
