package programmheft.ical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import programmheft.change.CalendarHistory;
import programmheft.change.CalendarHistory.Published;
import programmheft.model.Event;
import programmheft.model.Format;
import programmheft.model.Item;
import programmheft.model.Role;
import programmheft.model.Speaker;

/** What editions cancel stays in the calendar, so that it goes from nobody's calendar unseen. */
class CancelledTest {
    private static final Instant FIRST_SAVE = Instant.parse("2026-03-01T08:00:00Z");
    private static final Speaker SPEAKER = Speaker.person("klein", "Jo Klein");

    @Test
    void cancels_what_vanished_and_counts_that_as_a_change() {
        Written written = Written.of(saved(List.of(
                event(keynote("Saal A"), dinner()),
                event(keynote("Saal B"), dinner()),
                event(dinner()),
                event(dinner()),
                event(dinner()))));

        assertThat(written.entry("k"))
                .containsExactly(
                        entry("UID", "k@quartier-2026"),
                        entry("DTSTAMP", "20260305T080000Z"),
                        entry("CREATED", "20260301T080000Z"),
                        entry("LAST-MODIFIED", "20260305T080000Z"),
                        entry("SEQUENCE", "2"),
                        entry("DTSTART;TZID=Europe/Berlin", "20261105T100000"),
                        entry("DTEND;TZID=Europe/Berlin", "20261105T110000"),
                        entry("SUMMARY", "Abgesagt: Keynote: Städte\\, die bleiben"),
                        entry("LOCATION", "Saal B"),
                        entry("DESCRIPTION", "Mit: Jo Klein"),
                        entry("CATEGORIES", "Keynote"),
                        entry("STATUS", "CANCELLED"),
                        entry("TRANSP", "TRANSPARENT"));
        assertThat(written.entry("d"))
                .contains(
                        entry("LAST-MODIFIED", "20260301T080000Z"),
                        entry("SEQUENCE", "0"),
                        entry("STATUS", "CONFIRMED"));
        CalendarLint.check(written);
    }

    @Test
    void keeps_what_is_only_missing_as_it_was() {
        List<Published> editions = saved(List.of(event(keynote("Saal A"), dinner()), event(dinner()), event(dinner())));

        Map<String, String> missing = Written.of(editions).entry("k");

        assertThat(missing).isEqualTo(Written.of(editions.subList(0, 1)).entry("k"));
    }

    @Test
    void brings_back_what_was_cancelled() {
        List<Event> editions = new ArrayList<>(List.of(event(keynote("Saal A"), dinner())));
        for (int i = 0; i < CalendarHistory.CANCELLED_AFTER; i++) {
            editions.add(event(dinner()));
        }
        editions.add(event(keynote("Saal A"), dinner()));

        assertThat(Written.of(saved(editions)).entry("k"))
                .contains(
                        entry("SUMMARY", "Keynote: Städte\\, die bleiben"),
                        entry("SEQUENCE", "2"),
                        entry("CREATED", "20260301T080000Z"),
                        entry("LAST-MODIFIED", "20260305T080000Z"),
                        entry("STATUS", "CONFIRMED"),
                        entry("TRANSP", "OPAQUE"));
    }

    private static Item keynote(String room) {
        return Item.builder("k", "Städte, die bleiben")
                .format(Format.KEYNOTE)
                .between("10:00", "11:00")
                .room(room)
                .with(SPEAKER, Role.SPEAKER)
                .build();
    }

    private static Item dinner() {
        return Item.builder("d", "Abendessen")
                .format(Format.MEAL)
                .between("18:00", "20:00")
                .build();
    }

    private static Event event(Item... items) {
        return SampleEvents.oneDay(items).speaker(SPEAKER).build();
    }

    /** One edition a day. */
    private static List<Published> saved(List<Event> events) {
        List<Published> editions = new ArrayList<>();
        events.forEach(event -> editions.add(new Published(event, FIRST_SAVE.plusSeconds(86_400L * editions.size()))));
        return editions;
    }
}
