package programmheft.check;

import static org.assertj.core.api.Assertions.assertThat;
import static programmheft.check.ChecksOfOneDay.english;
import static programmheft.check.ChecksOfOneDay.german;
import static programmheft.check.ChecksOfOneDay.run;
import static programmheft.sample.SampleEvents.oneDay;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import programmheft.model.Event;
import programmheft.model.Place;
import programmheft.model.Status;
import programmheft.sample.SampleEvents;

class OnSiteWithoutVenueTest {
    private static final Place NOWHERE = new Place.OnSite(Optional.empty(), Optional.empty());

    @Test
    void accepts_a_house_with_its_address_an_event_on_the_net_and_no_place() {
        assertThat(found(Place.at("Kornspeicher", "Am Wehr 8a"))).isEmpty();
        assertThat(found(Place.onTheNet())).isEmpty();
        assertThat(run(new OnSiteWithoutVenue(), oneDay())).isEmpty();
        assertThat(run(new OnSiteWithoutVenue(), SampleEvents.conference())).isEmpty();
    }

    @Test
    void accepts_a_house_whose_name_holds_a_number_as_addresses_do() {
        assertThat(found(Place.at("Am Wehr 8a in Quellenrode"))).isEmpty();
    }

    @Test
    void accepts_an_event_without_a_date_and_one_that_is_called_off() {
        Event undated = Event.builder("tag", "T").place(NOWHERE).build();

        assertThat(run(new OnSiteWithoutVenue(), undated)).isEmpty();
        assertThat(run(
                        new OnSiteWithoutVenue(),
                        oneDay().toBuilder()
                                .place(NOWHERE)
                                .status(Status.CANCELLED)
                                .build()))
                .isEmpty();
    }

    @Test
    void finds_an_event_on_site_that_names_no_house() {
        List<Finding> found = found(NOWHERE);

        assertThat(found)
                .containsExactly(
                        new Finding("on-site-without-venue", Level.WARNING, List.of(), List.of("?"), Optional.empty()));
        assertThat(german(found.get(0))).isEqualTo("die Veranstaltung ist vor Ort, aber ihre Adresse fehlt (Haus: ?)");
        assertThat(english(found.get(0))).isEqualTo("the event is on site, but its address is missing (venue: ?)");
        assertThat(found(new Place.Hybrid(Optional.empty(), Optional.empty(), Optional.empty())))
                .hasSize(1);
    }

    @Test
    void only_hints_where_just_the_address_is_missing() {
        List<Finding> found = found(Place.at("Deichhof"));

        assertThat(found).extracting(Finding::level).containsExactly(Level.HINT);
        assertThat(german(found.get(0)))
                .isEqualTo("die Veranstaltung ist vor Ort, aber ihre Adresse fehlt (Haus: Deichhof)");
    }

    private static List<Finding> found(Place place) {
        return run(new OnSiteWithoutVenue(), oneDay().toBuilder().place(place).build());
    }
}
