package programmheft.ical;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import programmheft.model.Event;
import programmheft.model.Item;

class UidsTest {
    private static final String LONG = "abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcd";

    @ParameterizedTest
    @CsvSource({"1, 1@ki-2026", "01.a, 01.a@ki-2026", "Talk_7-b, Talk_7-b@ki-2026"})
    void joins_the_ids_of_item_and_event(String item, String uid) {
        assertThat(uid(item, "ki-2026")).isEqualTo(uid);
    }

    /** These values stand in calendars that people subscribed to: they must never change. */
    @ParameterizedTest
    @CsvSource({
        "Eröffnung, _933c3461e94bfd684217@ki-2026",
        "a@b, _7508d8b5018ea640b852@ki-2026",
        "_event, _6eb7bb9f3e7d23c141f9@ki-2026"
    })
    void tells_other_ids_by_their_hash(String item, String uid) {
        assertThat(uid(item, "ki-2026")).isEqualTo(uid);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", LONG, "ü", "a@b", ";", "_event", "_day-1", "都市", "-", "."})
    void is_ascii_and_at_most_64_octets(String item) {
        for (String event : List.of("a", "ki-2026", "a".repeat(40), "a".repeat(41), LONG)) {
            assertThat(uid(item, event))
                    .matches("[A-Za-z0-9._-]+@[A-Za-z0-9._-]+")
                    .hasSizeLessThanOrEqualTo(64);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Saal 1", "🏘", LONG})
    void tells_a_selection_by_the_hash_of_its_label(String label) {
        Uids uids = new Uids(new Event.Id("a".repeat(40)));

        assertThat(uids.selection(label)).matches("_feed-[0-9a-f]{16}@a{40}").hasSizeLessThanOrEqualTo(64);
    }

    @Test
    void never_gives_two_ids_the_same_uid() {
        Uids uids = new Uids(new Event.Id("ki-2026"));
        List<String> items = Stream.of(
                        "1", "event", "_event", "calendar", "_calendar", "day-1", "_day-1", "Ü", "ü", LONG)
                .map(item -> uids.of(new Item.Id(item)))
                .toList();
        List<String> others = List.of(
                uids.event(),
                uids.calendar(),
                uids.day(1),
                uids.day(2),
                uids.selection("Saal A"),
                uids.selection("Saal B"));

        Set<String> all = Stream.concat(items.stream(), others.stream()).collect(Collectors.toSet());

        assertThat(all).hasSize(items.size() + others.size());
    }

    private static String uid(String item, String event) {
        return new Uids(new Event.Id(event)).of(new Item.Id(item));
    }
}
