package programmheft.ical;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import programmheft.change.CalendarHistory.Published;
import programmheft.model.Day;
import programmheft.model.Event;
import programmheft.model.Item;
import programmheft.model.Link;
import programmheft.model.Place;
import programmheft.model.Speaker;
import programmheft.model.Status;
import programmheft.model.ThemedRoom;

/** One change at a time: the entries that look different afterwards are those whose LAST-MODIFIED moved. */
class StampTest {
    private static final Instant MONDAY = Instant.parse("2026-03-02T08:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-03-03T08:00:00Z");

    static Stream<Arguments> changes() {
        return Stream.of(
                change("title", event -> event.title("Anders")),
                change("status", event -> event.status(Status.CANCELLED)),
                change("place", event -> event.place(Place.at("Rathaus"))),
                change("stream", event -> event.link(Link.to(Link.Kind.STREAM, URI.create("https://live.example/")))),
                change("speaker's affiliation", StampTest::withAffiliations),
                change("a namesake before the speaker", StampTest::withNamesakeBefore),
                change("a themed room before the others", StampTest::withRoomBefore),
                change("a third instalment", StampTest::withThirdInstalment),
                change("block cancelled", items(item -> item.status(Status.CANCELLED), "6")),
                change("block optional", items(item -> item.optional(true), "6")),
                change("block's room", items(item -> item.room("Zelt"), "6")),
                change("block's title", items(item -> item.title("Räume"), "10")),
                change("block's themed room", items(item -> item.themedRoom(new ThemedRoom.Id("gut")), "12")),
                change("next start", items(item -> item.from("13:20"), "3")),
                change("part's title", items(item -> item.title("Anders"), "5")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("changes")
    void moves_with_whatever_an_entry_shows(String name, UnaryOperator<Event.Builder> change) {
        Event before = SampleEvents.quartiere();
        Event after = change.apply(before.toBuilder()).build();

        Map<String, Map<String, String>> was = entries(List.of(new Published(before, MONDAY)));
        Map<String, Map<String, String>> is =
                entries(List.of(new Published(before, MONDAY), new Published(after, TUESDAY)));

        assertThat(is.values())
                .as("entries of which %s is seen", name)
                .anyMatch(entry -> "20260303T080000Z".equals(entry.get("LAST-MODIFIED")));
        assertThat(is).allSatisfy((uid, entry) -> {
            if ("20260302T080000Z".equals(entry.get("LAST-MODIFIED"))) {
                assertThat(entry)
                        .as("%s, which claims not to have changed", uid)
                        .isEqualTo(was.get(uid));
            }
        });
    }

    @Test
    void stays_where_nothing_changed() {
        Event before = SampleEvents.quartiere();
        Event after = items(item -> item.title("Anders"), "8")
                .apply(before.toBuilder())
                .build();

        Map<String, Map<String, String>> is =
                entries(List.of(new Published(before, MONDAY), new Published(after, TUESDAY)));

        assertThat(is.values().stream().filter(entry -> "20260303T080000Z".equals(entry.get("LAST-MODIFIED"))))
                .extracting(entry -> entry.get("UID"))
                .containsExactly("8@quartier-2026");
    }

    private static Arguments change(String name, UnaryOperator<Event.Builder> change) {
        return Arguments.of(name, change);
    }

    private static UnaryOperator<Event.Builder> items(UnaryOperator<Item.Builder> change, String id) {
        return event -> {
            Event built = event.build();
            return built.toBuilder()
                    .days(built.days().stream()
                            .map(day -> new Day(
                                    day.when(),
                                    day.begins(),
                                    day.ends(),
                                    day.items().stream()
                                            .map(item -> item.id().value().equals(id)
                                                    ? change.apply(item.toBuilder())
                                                            .build()
                                                    : item)
                                            .toList()))
                            .toList());
        };
    }

    private static Event.Builder withAffiliations(Event.Builder event) {
        Event built = event.build();
        return built.toBuilder()
                .speakers(built.speakers().stream()
                        .map(speaker -> new Speaker(
                                speaker.id(),
                                speaker.kind(),
                                speaker.name(),
                                speaker.academicTitle(),
                                Optional.of("Neues Haus")))
                        .toList());
    }

    private static Event.Builder withNamesakeBefore(Event.Builder event) {
        Event built = event.build();
        Speaker namesake = Speaker.person("anders", "Prof. Dr. Åsa Berg");
        return built.toBuilder()
                .speakers(Stream.concat(Stream.of(namesake), built.speakers().stream())
                        .toList());
    }

    private static Event.Builder withRoomBefore(Event.Builder event) {
        Event built = event.build();
        return built.toBuilder()
                .themedRooms(Stream.concat(
                                Stream.of(ThemedRoom.of(sameColourAs("nah"), "Davor")), built.themedRooms().stream())
                        .toList());
    }

    private static String sameColourAs(String room) {
        return Stream.iterate(0, i -> i + 1)
                .map(i -> "r" + i)
                .filter(id -> Math.floorMod(id.hashCode(), 16) == Math.floorMod(room.hashCode(), 16))
                .findFirst()
                .orElseThrow();
    }

    private static Event.Builder withThirdInstalment(Event.Builder event) {
        return event.day(Day.on(
                SampleEvents.SECOND_DAY.plusDays(1),
                Item.builder("14", "Nachlese")
                        .themedRoom(new ThemedRoom.Id("nah"))
                        .between("10:00", "11:00")
                        .build()));
    }

    private static Map<String, Map<String, String>> entries(List<Published> editions) {
        Map<String, Map<String, String>> entries = new TreeMap<>();
        Written.of(editions).entries().forEach(entry -> entries.put(entry.getOrDefault("UID", ""), entry));
        return entries;
    }
}
