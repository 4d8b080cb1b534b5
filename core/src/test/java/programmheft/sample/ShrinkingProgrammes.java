package programmheft.sample;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import programmheft.model.Appearance;
import programmheft.model.ClockTime;
import programmheft.model.Day;
import programmheft.model.DayDate;
import programmheft.model.Event;
import programmheft.model.Format;
import programmheft.model.Item;
import programmheft.model.Role;
import programmheft.model.Speaker;
import programmheft.model.Status;
import programmheft.model.ThemedRoom;
import programmheft.model.Timing;

/**
 * Crowded programmes by chance in any zone and year, every other one near a clock change. When a property fails, jqwik
 * makes the programme smaller until little but the fault is left.
 */
public final class ShrinkingProgrammes {
    /** A seed for all properties, so that a build fails for its own changes only; leave it out to explore. */
    public static final String SEED = "2031";

    /** How many programmes each property sees. */
    public static final int TRIES = 100;

    /** The speakers of every programme; the last one is an institution. */
    public static final List<Speaker> SPEAKERS = List.of(
            Speaker.person("s0", "Alma Rotbuche"), Speaker.person("s1", "Tom Erle"), Speaker.institution("s2", "Chor"));

    /** The rooms that items of every programme name. */
    public static final List<String> ROOMS = List.of("A", "B", "C");

    private static final List<ZoneId> ZONES =
            ZoneId.getAvailableZoneIds().stream().sorted().map(ZoneId::of).toList();
    private static final List<Where> CLOCK_CHANGES = Stream.of(
                    "Europe/Berlin",
                    "Africa/Cairo",
                    "Africa/Casablanca",
                    "America/Havana",
                    "America/New_York",
                    "America/Sao_Paulo",
                    "Antarctica/Troll",
                    "Asia/Beirut",
                    "Asia/Tehran",
                    "Australia/Lord_Howe",
                    "Pacific/Apia",
                    "Pacific/Chatham")
            .flatMap(zone -> changes(ZoneId.of(zone)).stream())
            .toList();
    private static final List<Format> FORMATS = List.of(
            Format.TALK,
            Format.PANEL,
            Format.WORKSHOP,
            Format.SESSION,
            Format.THEMED_ROOM,
            Format.BREAK,
            Format.MEAL,
            Format.END_MARKER);

    private ShrinkingProgrammes() {}

    private record Where(ZoneId zone, LocalDate first) {}

    /** Returns programmes of up to three days in a row with up to eight items each, some with parts of parts. */
    public static Arbitrary<Event> events() {
        Arbitrary<List<Day>> days = day().list().ofMinSize(1).ofMaxSize(3);
        return Combinators.combine(where(), days, clock().optional(0.2))
                .as(ShrinkingProgrammes::event)
                .withoutEdgeCases();
    }

    private static Event event(Where where, List<Day> days, Optional<ClockTime> ends) {
        Numbers numbers = new Numbers();
        Event.Builder event = Event.builder("zufall", "Zufall")
                .zone(where.zone())
                .speakers(SPEAKERS)
                .themedRoom(ThemedRoom.of("t0", "Mit Saal").withRoom("A"))
                .themedRoom(ThemedRoom.of("t1", "Ohne Saal"))
                .ends(ends.orElse(null));
        for (int i = 0; i < days.size(); i++) {
            Day day = days.get(i);
            event.day(new Day(
                    DayDate.of(where.first().plusDays(i)), day.begins(), day.ends(), numbers.numbered(day.items())));
        }
        return event.build();
    }

    /** Gives items the ids i0, i1, … in printed order. */
    private static final class Numbers {
        private int next;

        List<Item> numbered(List<Item> items) {
            List<Item> all = new ArrayList<>();
            for (Item item : items) {
                Item.Id id = new Item.Id("i" + next++);
                all.add(item.toBuilder().id(id).parts(numbered(item.parts())).build());
            }
            return all;
        }
    }

    private static Arbitrary<Where> where() {
        Arbitrary<LocalDate> days =
                Arbitraries.integers().between(0, 365 * 68).map(day -> LocalDate.EPOCH.plusDays(day));
        return Arbitraries.oneOf(
                Combinators.combine(Arbitraries.of(ZONES), days).as(Where::new),
                Combinators.combine(Arbitraries.of(CLOCK_CHANGES), Arbitraries.of(0, 1))
                        .as((change, before) ->
                                new Where(change.zone(), change.first().minusDays(before))));
    }

    private static List<Where> changes(ZoneId zone) {
        List<Where> changes = new ArrayList<>();
        ZoneOffsetTransition change = zone.getRules().nextTransition(Instant.EPOCH);
        while (change != null && change.getDateTimeBefore().getYear() < 2038) {
            changes.add(new Where(zone, change.getDateTimeBefore().toLocalDate()));
            change = zone.getRules().nextTransition(change.getInstant());
        }
        return changes;
    }

    private static Arbitrary<Day> day() {
        Arbitrary<List<Item>> leaves = parts(item(timing(true), Arbitraries.just(List.of())));
        Arbitrary<List<Item>> branches = parts(item(timing(true), leaves));
        Arbitrary<List<Item>> items = item(timing(false), branches).list().ofMaxSize(8);
        return Combinators.combine(items, clock().optional(0.2))
                .as((all, ends) -> new Day(DayDate.of(LocalDate.EPOCH), Optional.empty(), ends, all));
    }

    private static Arbitrary<List<Item>> parts(Arbitrary<Item> part) {
        return Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.just(List.of())),
                Tuple.of(1, part.list().ofMaxSize(3)));
    }

    private static Arbitrary<Item> item(Arbitrary<Timing> timing, Arbitrary<List<Item>> parts) {
        return Combinators.combine(
                        Arbitraries.of(FORMATS),
                        timing,
                        Arbitraries.of(ROOMS).optional(0.6),
                        Arbitraries.of("t0", "t1").map(ThemedRoom.Id::new).optional(0.2),
                        appearance().list().ofMaxSize(2),
                        status(),
                        parts)
                .as((format, when, room, strand, appearances, status, inside) -> Item.builder("i", "Punkt")
                        .format(format)
                        .timing(when)
                        .room(room.orElse(null))
                        .themedRoom(strand.orElse(null))
                        .appearances(appearances)
                        .status(status)
                        .parts(inside)
                        .build());
    }

    private static Arbitrary<Timing> timing(boolean part) {
        Arbitrary<Timing> between = Combinators.combine(quarters(140), quarters(12), days())
                .as((start, length, more) ->
                        Timing.between(clock(start), clock(start + length + 1).plusDays(more)));
        return Arbitraries.frequencyOf(
                Tuple.of(8, between),
                Tuple.of(6, clock().map(Timing::from)),
                Tuple.of(2, Arbitraries.just(part ? Timing.withWhole() : Timing.unstated())),
                Tuple.of(1, Arbitraries.just(part ? Timing.unstated() : Timing.allDay())));
    }

    private static Arbitrary<Appearance> appearance() {
        return Combinators.combine(Arbitraries.of(SPEAKERS), Arbitraries.of(Role.class), status())
                .as((speaker, role, status) -> Appearance.of(speaker, role).withStatus(status));
    }

    private static Arbitrary<Status> status() {
        return Arbitraries.frequencyOf(
                Tuple.of(8, Arbitraries.just(Status.PLANNED)), Tuple.of(2, Arbitraries.of(Status.class)));
    }

    private static Arbitrary<Integer> days() {
        return Arbitraries.frequencyOf(Tuple.of(9, Arbitraries.just(0)), Tuple.of(1, Arbitraries.of(1, 2)));
    }

    /** Returns clock times from midnight to noon of the next day. */
    private static Arbitrary<ClockTime> clock() {
        return quarters(140).map(ShrinkingProgrammes::clock);
    }

    private static Arbitrary<Integer> quarters(int most) {
        return Arbitraries.integers().between(0, most);
    }

    private static ClockTime clock(int quarters) {
        return ClockTime.of(quarters % 96 / 4, 15 * (quarters % 4)).plusDays(quarters / 96);
    }
}
