package programmheft.change;

import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static programmheft.change.SmallJson.list;
import static programmheft.change.SmallJson.object;
import static programmheft.change.SmallJson.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import programmheft.model.Appearance;
import programmheft.model.ClockTime;
import programmheft.model.Day;
import programmheft.model.Event;
import programmheft.model.Format;
import programmheft.model.Item;
import programmheft.model.Role;
import programmheft.model.Speaker;
import programmheft.model.Timing;

/** Reads the editions of two real conferences. They are not part of the project: without them their tests are skipped. */
final class RealEditions {
    private static final Path EDITIONS = Path.of("..", "..", "shared", "schedules", "editions");

    private final ZoneId zone;
    private final Map<String, Speaker> speakers = new LinkedHashMap<>();
    private final Map<LocalDate, List<Item>> days = new TreeMap<>();
    private final Map<String, Integer> ids = new HashMap<>();

    private RealEditions(ZoneId zone) {
        this.zone = zone;
    }

    /** Returns the 33 released versions of the conference GOOD 2025, as its planning tool pretalx gives them to widgets. */
    static List<Event> good() {
        return files("good2025", "v")
                .map(RealEditions::read)
                .map(RealEditions::pretalx)
                .toList();
    }

    /** Returns three of the published versions of the 34C3, as schedule.json. */
    static List<Event> congress() {
        return files("34C3", "0")
                .map(RealEditions::read)
                .map(RealEditions::frab)
                .toList();
    }

    /** Returns what pretalx says itself of the changes of GOOD 2025. */
    static String feed() {
        return read(files("good2025-exports", "good2025-feed").findFirst().orElseThrow());
    }

    private static Stream<Path> files(String folder, String beginning) {
        assumeTrue(Files.isDirectory(EDITIONS), "skipped: the editions of real programmes are not there, " + EDITIONS);
        try (Stream<Path> files = Files.list(EDITIONS.resolve(folder))) {
            return files.filter(file -> file.getFileName().toString().startsWith(beginning)).sorted().toList().stream();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Event pretalx(String json) {
        Map<String, Object> file = object(SmallJson.parse(json));
        RealEditions reading = new RealEditions(ZoneId.of(text(file.get("timezone"))));
        Map<String, String> rooms = new HashMap<>();
        list(file.get("rooms"))
                .forEach(room -> rooms.put(
                        text(object(room).get("id")), text(object(room).get("name"))));
        list(file.get("speakers"))
                .forEach(one -> reading.speaker(
                        text(object(one).get("code")), text(object(one).get("name"))));
        for (Object entry : list(file.get("talks"))) {
            Map<String, Object> talk = object(entry);
            Item.Builder item = reading.item(text(talk.getOrDefault("code", "pause")), text(talk.get("title")))
                    .format(talk.containsKey("code") ? Format.TALK : Format.OTHER)
                    .text(line(talk.getOrDefault("abstract", "")))
                    .room(line(rooms.getOrDefault(text(talk.get("room")), "")));
            list(talk.getOrDefault("speakers", List.of())).forEach(code -> reading.appears(text(code), item));
            reading.add(item, moment(talk.get("start")), moment(talk.get("end")));
        }
        return reading.event("good-2025", "GOOD 2025");
    }

    static Event frab(String json) {
        Map<String, Object> conference =
                object(object(object(SmallJson.parse(json)).get("schedule")).get("conference"));
        RealEditions reading = new RealEditions(ZoneId.of("Europe/Berlin"));
        for (Object day : list(conference.get("days"))) {
            for (Object room : object(object(day).get("rooms")).values()) {
                list(room)
                        .forEach(talk -> reading.frabTalk(
                                object(talk), LocalDate.parse(text(object(day).get("date")))));
            }
        }
        return reading.event("34c3", text(conference.get("title")));
    }

    private void frabTalk(Map<String, Object> talk, LocalDate day) {
        Item.Builder item = item(text(talk.get("guid")), text(talk.get("title")))
                .subtitle(line(talk.get("subtitle")))
                .formatWord(line(talk.get("type")))
                .room(line(talk.get("room")));
        for (Object person : list(talk.get("persons"))) {
            String name = text(object(person).get("public_name"));
            String id = name.strip().replaceAll("\\s+", "-");
            speaker(id, name);
            appears(id, item);
        }
        OffsetDateTime start = moment(talk.get("date"));
        String[] length = text(talk.get("duration")).split(":");
        Duration lasts = Duration.ofHours(Long.parseLong(length[0])).plusMinutes(Long.parseLong(length[1]));
        add(item, day, start, start.plus(lasts));
    }

    private static OffsetDateTime moment(Object iso) {
        return OffsetDateTime.parse(text(iso));
    }

    private static @Nullable String line(Object value) {
        String text = text(value).strip().replaceAll("\\R", "\n");
        return text.isEmpty() ? null : text;
    }

    /** The pauses of the one have no id, some ids of the other are given twice; they are numbered. */
    private Item.Builder item(String id, String title) {
        int times = ids.merge(id, 1, Integer::sum);
        return Item.builder(id.equals("pause") || times > 1 ? id + "-" + times : id, title.strip());
    }

    private void speaker(String id, String name) {
        speakers.put(id, Speaker.person(id, name.strip()));
    }

    private void appears(String speaker, Item.Builder item) {
        item.with(Appearance.of(speakers.get(speaker), Role.SPEAKER));
    }

    private void add(Item.Builder item, OffsetDateTime start, OffsetDateTime end) {
        add(item, start.atZoneSameInstant(zone).toLocalDate(), start, end);
    }

    private void add(Item.Builder item, LocalDate day, OffsetDateTime start, OffsetDateTime end) {
        item.timing(Timing.between(clock(day, start), clock(day, end)));
        days.computeIfAbsent(day, none -> new ArrayList<>()).add(item.build());
    }

    private ClockTime clock(LocalDate day, OffsetDateTime moment) {
        LocalDateTime local = moment.atZoneSameInstant(zone).toLocalDateTime();
        return new ClockTime(local.toLocalTime(), (int) ChronoUnit.DAYS.between(day, local.toLocalDate()));
    }

    private Event event(String id, String title) {
        return Event.builder(id, title)
                .zone(zone)
                .speakers(List.copyOf(speakers.values()))
                .days(days.entrySet().stream()
                        .map(day -> Day.on(day.getKey(), day.getValue()))
                        .toList())
                .build();
    }
}
