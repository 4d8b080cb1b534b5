package programmheft.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import programmheft.agenda.Selection;
import programmheft.change.CalendarHistory;
import programmheft.model.Item;
import programmheft.sample.SampleEvents;

class PublicationTest {
    private static final Publication ALL = new Publication(
            SampleEvents.online(), CalendarHistory.unstored(Instant.EPOCH), Provenance.none(), Locale.GERMAN);

    @Test
    void is_of_all_items_unless_some_are_selected() {
        assertThat(ALL.selection()).isEmpty();
    }

    @Test
    void is_of_the_last_selection_with_the_whole_event() {
        Selection podium = new Selection("Podium", Set.of(new Item.Id("podium"), new Item.Id("vortrag-1")));

        Publication publication = ALL.only(new Selection("Nichts", Set.of())).only(podium);

        assertThat(publication.selection()).contains(podium);
        assertThat(publication.event()).isEqualTo(SampleEvents.online());
    }

    @Test
    void refuses_a_selection_of_what_the_event_lacks() {
        Selection other = new Selection("Fremdes", Set.of(new Item.Id("keynote")));

        assertThatThrownBy(() -> ALL.only(other))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "the selection 'Fremdes' names the item 'keynote', which the event 'buendnisse-2030' lacks");
    }
}
