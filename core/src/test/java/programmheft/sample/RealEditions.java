package programmheft.sample;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

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
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import programmheft.model.ClockTime;
import programmheft.model.Day;
import programmheft.model.Event;
import programmheft.model.Format;
import programmheft.model.Item;
import programmheft.model.Role;
import programmheft.model.Speaker;
import programmheft.model.Timing;

/** Reads the editions of two real conferences. They are not part of the project: without them their tests are skipped. */
public final class RealEditions {
    /** How the ids of items begin that have none in their file. */
    public static final String PAUSE = "pause";

    private static final Path EDITIONS = Path.of("..", "..", "shared", "schedules", "editions");

    private final ZoneId zone;
    private final Map<String, Speaker> speakers = new LinkedHashMap<>();
    private final Map<LocalDate, List<Item>> days = new TreeMap<>();
    private final Map<String, Integer> ids = new HashMap<>();

    private RealEditions(ZoneId zone) {
        this.zone = zone;
    }

    /** Returns the 33 released versions of the conference GOOD 2025, as its planning tool pretalx gives them to widgets. */
    public static List<Event> good() {
        return files("good2025", "v")
                .map(RealEditions::read)
                .map(RealEditions::pretalx)
                .toList();
    }

    /** Returns three of the published versions of the 34C3, as schedule.json. */
    public static List<Event> congress() {
        return files("34C3", "0")
                .map(RealEditions::read)
                .map(RealEditions::frab)
                .toList();
    }

    /** Returns what pretalx says itself of the changes of GOOD 2025. */
    public static String feed() {
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
        SmallJson file = SmallJson.parse(json);
        RealEditions reading = new RealEditions(ZoneId.of(file.text("timezone")));
        Map<String, String> rooms = new HashMap<>();
        file.list("rooms").forEach(room -> rooms.put(room.text("id"), room.text("name")));
        file.list("speakers").forEach(one -> reading.speaker(one.text("code"), one.text("name")));
        for (SmallJson talk : file.list("talks")) {
            Item.Builder item = reading.item(talk.text("code"), talk.text("title"))
                    .format(talk.text("code").isEmpty() ? Format.OTHER : Format.TALK)
                    .text(line(talk.text("abstract")))
                    .room(line(rooms.getOrDefault(talk.text("room"), "")));
            talk.list("speakers").forEach(code -> reading.appears(code.text(), item));
            OffsetDateTime start = OffsetDateTime.parse(talk.text("start"));
            LocalDate day = start.atZoneSameInstant(reading.zone).toLocalDate();
            reading.add(item, day, start, OffsetDateTime.parse(talk.text("end")));
        }
        return reading.event("good-2025", "GOOD 2025");
    }

    private static Event frab(String json) {
        SmallJson conference = SmallJson.parse(json).at("schedule").at("conference");
        RealEditions reading = new RealEditions(ZoneId.of("Europe/Berlin"));
        for (SmallJson day : conference.list("days")) {
            for (SmallJson room : day.at("rooms").fields().values()) {
                room.elements().forEach(talk -> reading.frabTalk(talk, LocalDate.parse(day.text("date"))));
            }
        }
        return reading.event("34c3", conference.text("title"));
    }

    private void frabTalk(SmallJson talk, LocalDate day) {
        Item.Builder item = item(talk.text("guid"), talk.text("title"))
                .subtitle(line(talk.text("subtitle")))
                .formatWord(line(talk.text("type")))
                .room(line(talk.text("room")));
        for (SmallJson person : talk.list("persons")) {
            String name = person.text("public_name").strip();
            String id = name.replaceAll("\\s+", "-");
            speaker(id, name);
            appears(id, item);
        }
        OffsetDateTime start = OffsetDateTime.parse(talk.text("date"));
        Duration length = Duration.parse("PT" + talk.text("duration").replace(":", "H") + "M");
        add(item, day, start, start.plus(length));
    }

    private static @Nullable String line(String text) {
        String line = text.strip().replaceAll("\\R", "\n");
        return line.isEmpty() ? null : line;
    }

    /** The pauses of the one have no id, some ids of the other are given twice; they are numbered. */
    private Item.Builder item(String id, String title) {
        String given = id.isEmpty() ? PAUSE : id;
        int times = ids.merge(given, 1, Integer::sum);
        return Item.builder(id.isEmpty() || times > 1 ? given + "-" + times : given, title.strip());
    }

    private void speaker(String id, String name) {
        speakers.put(id, Speaker.person(id, name.strip()));
    }

    private void appears(String speaker, Item.Builder item) {
        Optional.ofNullable(speakers.get(speaker)).ifPresent(known -> item.with(known, Role.SPEAKER));
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
