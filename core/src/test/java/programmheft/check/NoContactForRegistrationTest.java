package programmheft.check;

import static org.assertj.core.api.Assertions.assertThat;
import static programmheft.check.ChecksOfOneDay.english;
import static programmheft.check.ChecksOfOneDay.german;
import static programmheft.check.ChecksOfOneDay.run;
import static programmheft.sample.SampleEvents.MONDAY;
import static programmheft.sample.SampleEvents.oneDay;

import java.net.URI;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import programmheft.model.Access;
import programmheft.model.Attendance;
import programmheft.model.Contact;
import programmheft.model.Event;
import programmheft.model.Item;
import programmheft.model.Link;
import programmheft.model.Status;
import programmheft.sample.SampleEvents;

class NoContactForRegistrationTest {
    private static final Access REGISTRATION = Access.withRegistration().registerUntil(MONDAY);
    private static final Link FORM = Link.to(Link.Kind.REGISTRATION, URI.create("https://example.org/anmeldung"));
    private static final Link PAGE = Link.to(Link.Kind.PAGE, URI.create("https://example.org/"));

    @Test
    void accepts_an_event_open_to_all_and_one_that_says_nothing_of_access() {
        assertThat(run(new NoContactForRegistration(), oneDay())).isEmpty();
        assertThat(found(event(Access.toAll()))).isEmpty();
    }

    @Test
    void accepts_a_place_to_register_a_link_a_contact_or_a_page() {
        assertThat(found(event(REGISTRATION.registerAt("am Empfang")))).isEmpty();
        assertThat(found(event(REGISTRATION).link(FORM))).isEmpty();
        assertThat(found(event(REGISTRATION)
                        .undated(Item.builder("punkt", "Punkt").link(FORM).build())))
                .isEmpty();
        assertThat(found(event(REGISTRATION).contact(Contact.of("Presse", "presse@example.org"))))
                .isEmpty();
        assertThat(found(event(REGISTRATION).link(PAGE))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Status.class,
            names = {"CANCELLED", "POSTPONED"})
    void accepts_an_event_that_is_called_off(Status status) {
        assertThat(found(event(REGISTRATION).status(status))).isEmpty();
    }

    @Test
    void accepts_an_event_that_is_over_and_a_look_back() {
        Programme programme = Programme.of(event(REGISTRATION).build());

        assertThat(new NoContactForRegistration()
                        .run(programme.at(
                                MONDAY.plusDays(1).atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC))))
                .isEmpty();
        assertThat(new NoContactForRegistration()
                        .run(programme.at(MONDAY.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC))))
                .hasSize(1);
        assertThat(found(event(REGISTRATION).link(Link.known(Link.Kind.RECORDING, "Aufzeichnung"))))
                .isEmpty();
        assertThat(found(event(REGISTRATION).attendance(new Attendance(Attendance.Qualifier.ABOUT, 40))))
                .isEmpty();
    }

    @Test
    void finds_a_registration_without_a_place() {
        List<Finding> found = found(event(REGISTRATION).link(Link.known(Link.Kind.PAGE, "im Netz")));

        assertThat(found)
                .containsExactly(new Finding(
                        "no-contact-for-registration", Level.WARNING, List.of(), List.of(), Optional.empty()));
        assertThat(german(found.get(0)))
                .isEqualTo("man muss sich anmelden oder eingeladen sein, aber nirgends steht, an wen man sich wendet");
        assertThat(english(found.get(0)))
                .isEqualTo("one has to register or to be invited, but nothing says whom to turn to");
        assertThat(run(new NoContactForRegistration(), SampleEvents.conference()))
                .hasSize(1);
    }

    @Test
    void only_hints_where_one_has_to_be_invited() {
        assertThat(found(event(Access.byInvitation())))
                .extracting(Finding::level)
                .containsExactly(Level.HINT);
        assertThat(found(event(Access.byInvitation().registerUntil(MONDAY))))
                .extracting(Finding::level)
                .containsExactly(Level.HINT);
    }

    private static Event.Builder event(Access access) {
        return oneDay().toBuilder().access(access);
    }

    private static List<Finding> found(Event.Builder event) {
        return run(new NoContactForRegistration(), event.build());
    }
}
