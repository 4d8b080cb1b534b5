package programmheft.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The small records around an event: series, organisers, contacts, attendance and waivers. */
class AroundTheEventTest {
    @Test
    void counts_the_events_of_a_series_from_1() {
        assertThat(Series.of("Fachtage", 1).number()).contains(1);
        assertThatThrownBy(() -> Series.of("Fachtage", 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the events of a series are counted from 1, not 0");
        assertThatThrownBy(() -> Series.of("", 1)).hasMessage("the name of a series must not be empty");
    }

    @Test
    void lets_nobody_or_many_take_part_but_not_fewer() {
        assertThat(new Attendance(Attendance.Qualifier.EXACTLY, 0).count()).isZero();
        assertThatThrownBy(() -> new Attendance(Attendance.Qualifier.ABOUT, -1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no fewer than 0 people can take part, not -1");
    }

    @Test
    void refuses_an_organiser_without_a_name() {
        assertThat(new Organiser(" Verein ", Organiser.Kind.HOST).name()).isEqualTo("Verein");
        assertThatThrownBy(() -> new Organiser("", Organiser.Kind.FUNDER))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the name of an organiser must not be empty");
    }

    @Test
    void refuses_a_contact_without_a_role_or_with_an_empty_address() {
        assertThat(new Contact("Presse", Optional.empty()).address()).isEmpty();
        assertThatThrownBy(() -> Contact.of("", "a@example.org"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the role of a contact must not be empty");
        assertThatThrownBy(() -> Contact.of("Presse", ""))
                .hasMessage("the address of the contact for 'Presse' must not be empty");
    }

    @Test
    void refuses_a_waiver_without_a_code_or_a_reason() {
        assertThat(new Waiver("implied-end", Optional.empty(), "so gewollt").code())
                .isEqualTo("implied-end");
        assertThatThrownBy(() -> new Waiver("", Optional.empty(), "so gewollt"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the code of a waiver must not be empty");
        assertThatThrownBy(() -> new Waiver("implied-end", Optional.empty(), " "))
                .hasMessage("the reason for waiving 'implied-end' must not be empty");
    }
}
