package programmheft.sample;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TimeZone;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import programmheft.model.ClockTime;
import programmheft.model.Day;
import programmheft.model.Event;
import programmheft.model.Format;
import programmheft.model.Item;
import programmheft.model.Role;
import programmheft.model.Speaker;
import programmheft.model.Status;
import programmheft.model.ThemedRoom;
import programmheft.model.Timing;

/** Programmes by chance, the same for the same seed: crowded days in any zone, some on the day of a clock change. */
public final class RandomProgrammes {
    /** Those of the JDK alone: libraries register others with the JVM while tests run. */
    private static final List<ZoneId> ZONES = Stream.of(TimeZone.getAvailableIDs())
            .filter(ZoneId.getAvailableZoneIds()::contains)
            .sorted()
            .map(ZoneId::of)
            .toList();

    private static final List<LocalDate> DATES = List.of(
            LocalDate.of(2026, 3, 28),
            LocalDate.of(2026, 10, 24),
            LocalDate.of(2026, 4, 4),
            LocalDate.of(2026, 3, 7),
            LocalDate.of(2011, 12, 29),
            LocalDate.of(2031, 5, 5));
    private static final List<Format> FORMATS =
            List.of(Format.TALK, Format.TALK, Format.PANEL, Format.BREAK, Format.WORKSHOP, Format.END_MARKER);

    private final Random random;
    private final List<Speaker> speakers = IntStream.range(0, 5)
            .mapToObj(i -> i == 4 ? Speaker.institution("s4", "Chor") : Speaker.person("s" + i, "Person " + i))
            .toList();
    private int count;

    private RandomProgrammes(long seed) {
        random = new Random(seed);
    }

    /** Returns up to three days with up to fourteen items each, some of them with parts. */
    public static Event event(long seed) {
        return new RandomProgrammes(seed).event();
    }

    private Event event() {
        LocalDate first = one(DATES);
        Event.Builder event = Event.builder("zufall", "Zufall")
                .zone(one(ZONES))
                .speakers(speakers)
                .themedRoom(ThemedRoom.of("t0", "Mit Saal").withRoom("A"))
                .themedRoom(ThemedRoom.of("t1", "Ohne Saal"));
        for (int day = 0; day <= random.nextInt(3); day++) {
            event.day(Day.on(first.plusDays(day), items(random.nextInt(15), true)));
        }
        return chance(30) ? event.ends(time()).build() : event.build();
    }

    private List<Item> items(int many, boolean top) {
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            items.add(item(top));
        }
        return items;
    }

    private Item item(boolean top) {
        Item.Builder item =
                Item.builder("i" + count++, "Punkt").format(one(FORMATS)).timing(timing(top));
        if (chance(60)) {
            item.room(one(List.of("A", "B", "C")));
        }
        if (chance(20)) {
            item.themedRoom(new ThemedRoom.Id(one(List.of("t0", "t1"))));
        }
        if (chance(40)) {
            item.with(one(speakers), Role.SPEAKER);
        }
        if (chance(10)) {
            item.status(Status.CANCELLED);
        }
        return top && chance(20)
                ? item.parts(items(1 + random.nextInt(4), false)).build()
                : item.build();
    }

    private Timing timing(boolean top) {
        if (chance(15)) {
            return top ? Timing.unstated() : Timing.withWhole();
        }
        ClockTime start = time();
        ClockTime end = time();
        return start.isBefore(end) && chance(60) ? Timing.between(start, end) : Timing.from(start);
    }

    private ClockTime time() {
        return ClockTime.of(random.nextInt(24), 15 * random.nextInt(4)).plusDays(chance(10) ? 1 : 0);
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
