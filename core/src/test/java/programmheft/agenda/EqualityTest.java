package programmheft.agenda;

import java.util.List;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Test;
import programmheft.model.Event;
import programmheft.sample.SampleEvents;

class EqualityTest {
    private static final Event ONE = SampleEvents.online();
    private static final Event OTHER = SampleEvents.conference();
    private static final List<Slot> SLOTS = Agenda.of(ONE).slots();
    private static final List<Agenda.Untimed> UNTIMED =
            Agenda.of(SampleEvents.untimed()).untimed();

    @Test
    void takes_agendas_of_equal_events_for_equal() {
        EqualsVerifier.forClass(Agenda.class)
                .withPrefabValues(Event.class, ONE, OTHER)
                .withPrefabValues(Slot.class, SLOTS.get(0), SLOTS.get(1))
                .withPrefabValues(Agenda.Untimed.class, UNTIMED.get(0), UNTIMED.get(1))
                .withOnlyTheseFields("event")
                .verify();
    }

    @Test
    void takes_the_same_choice_of_equal_events_for_equal() {
        EqualsVerifier.forClass(PersonalProgramme.class)
                .withPrefabValues(Agenda.class, Agenda.of(ONE), Agenda.of(OTHER))
                .verify();
    }
}
