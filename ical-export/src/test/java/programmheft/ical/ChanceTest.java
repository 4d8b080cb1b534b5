package programmheft.ical;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import programmheft.agenda.Agenda;
import programmheft.change.CalendarHistory.Published;
import programmheft.model.Event;
import programmheft.port.contract.RandomEvents;

/** Events made by dice: nonsense as programmes, but each must give a calendar in order. */
class ChanceTest {
    private static final Instant MONDAY = Instant.parse("2026-03-02T08:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-03-03T08:00:00Z");

    @Test
    void every_octet_is_in_order() {
        TestEvents.dated().forEach(event -> CalendarLint.check(Written.of(event)));
    }

    @Test
    void each_slot_has_an_entry() {
        TestEvents.dated().forEach(event -> {
            Written written = Written.of(event);
            Uids uids = new Uids(event.id());

            assertThat(written.entries())
                    .isNotEmpty()
                    .extracting(entry -> entry.get("UID"))
                    .containsAll(Agenda.of(event).slots().stream()
                            .map(slot -> uids.of(slot.item().id()))
                            .toList());
        });
    }

    @Test
    void each_title_is_told() {
        TestEvents.dated().forEach(event -> {
            List<String> lines = Written.of(event).logicalLines();
            Agenda agenda = Agenda.of(event);

            assertThat(event.items()
                            .filter(item -> item.timing().start().isEmpty())
                            .filter(item -> agenda.of(item.id()).isEmpty())
                            .map(item -> Texts.escaped(item.title())))
                    .allMatch(title -> lines.stream().anyMatch(line -> line.contains(title)));
        });
    }

    /** A program that sees the same LAST-MODIFIED does not look at the rest. */
    @Test
    void whatever_changes_in_an_entry_moves_its_stamp() {
        RandomEvents dice = new RandomEvents(7);
        int compared = 0;
        for (int i = 0; i < 400; i++) {
            Event before = dice.event("e" + i);
            Event after = dice.edited(before);
            if (before.firstDate().isPresent() && after.firstDate().isPresent()) {
                compared += compare(before, after);
            }
        }
        assertThat(compared).isGreaterThan(100);
    }

    private static int compare(Event before, Event after) {
        Map<String, Map<String, String>> old = byUid(List.of(new Published(before, MONDAY)));
        Map<String, Map<String, String>> now =
                byUid(List.of(new Published(before, MONDAY), new Published(after, TUESDAY)));
        int compared = 0;
        for (Map.Entry<String, Map<String, String>> entry : now.entrySet()) {
            Map<String, String> was = old.getOrDefault(entry.getKey(), entry.getValue());
            if (Objects.equals(was.get("LAST-MODIFIED"), entry.getValue().get("LAST-MODIFIED"))) {
                assertThat(entry.getValue())
                        .as("the entry that claims not to have changed")
                        .isEqualTo(was);
                compared++;
            }
        }
        return compared;
    }

    private static Map<String, Map<String, String>> byUid(List<Published> editions) {
        Map<String, Map<String, String>> entries = new HashMap<>();
        Written.of(editions).entries().forEach(entry -> entries.put(entry.getOrDefault("UID", ""), entry));
        return entries;
    }
}
