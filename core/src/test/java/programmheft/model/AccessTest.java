package programmheft.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AccessTest {
    private static final LocalDate LAST_DAY = LocalDate.of(2031, 8, 30);

    @Test
    void is_open_by_invitation_or_with_registration() {
        assertThat(Access.toAll()).isEqualTo(new Access(true, false, Optional.empty()));
        assertThat(Access.byInvitation()).isEqualTo(new Access(false, true, Optional.empty()));
        assertThat(Access.withRegistration().registration())
                .contains(new Access.Registration(Optional.empty(), Optional.empty()));
    }

    @Test
    void lets_an_invited_guest_register_as_well() {
        Access access = Access.byInvitation().registerUntil(LAST_DAY).registerAt("anmeldung@example.org");

        assertThat(access.invitation()).isTrue();
        assertThat(access.registration())
                .contains(new Access.Registration(Optional.of(LAST_DAY), Optional.of("anmeldung@example.org")));
        assertThat(Access.byInvitation().registerAt("anmeldung@example.org").registerUntil(LAST_DAY))
                .isEqualTo(access);
    }

    @Test
    void refuses_to_be_open_and_by_invitation() {
        assertThatThrownBy(() -> new Access(true, true, Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("an event cannot be open to all and by invitation only");
    }

    @Test
    void refuses_to_say_nothing() {
        assertThatThrownBy(() -> new Access(false, false, Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("access is open, by invitation or with registration; nothing was given");
    }

    @Test
    void refuses_an_empty_place_to_register() {
        assertThatThrownBy(() -> Access.toAll().registerAt(" "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the place to register must not be empty");
    }
}
