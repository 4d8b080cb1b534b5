package programmheft.port;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import programmheft.model.Event;

/** Answers from all events, which are loaded for it: right for any store, and slow for a large one. */
final class LoadedQuestions implements StoreQuestions {
    private final List<Findable> all = new ArrayList<>();
    private final Map<String, Room> rooms = new TreeMap<>();

    LoadedQuestions(EventStore store) {
        for (Edition.Head head : store.list()) {
            Event event = store.find(head.event()).orElseThrow().event();
            List<Findable> points = Findable.of(event);
            all.addAll(points);
            event.place().flatMap(place -> place.venue()).ifPresent(venue -> addRooms(venue, points));
        }
    }

    private void addRooms(String venue, List<Findable> points) {
        points.stream()
                .filter(one -> !one.roomKey().isEmpty())
                .forEach(one -> rooms.merge(
                        one.roomKey(), new Room(venue, one.point().room().orElseThrow()), Room::first));
    }

    @Override
    public List<Point> search(Search search) {
        if (search.terms().isEmpty()) {
            return List.of();
        }
        return Findable.ranked(all.stream()
                .filter(one -> one.matches(search))
                .sorted(Comparator.comparing(Findable::point, Findable.NEWEST_FIRST))
                .limit(Search.LIMIT)
                .map(one -> new Findable.Scored(
                        one.point(), Findable.score(search, one.title(), one.people(), one.affiliations())))
                .toList());
    }

    @Override
    public List<Point> at(Instant moment) {
        return timed().map(Findable::point)
                .filter(point ->
                        !point.starts().isAfter(moment) && point.until().isAfter(moment))
                .sorted(Point.BY_START)
                .toList();
    }

    @Override
    public List<Point> after(Instant moment, int count) {
        List<Point> coming = timed().map(Findable::point)
                .filter(point -> point.starts().isAfter(moment))
                .sorted(Point.BY_START)
                .toList();
        if (coming.size() <= count || count < 1) {
            return count < 1 ? List.of() : coming;
        }
        Instant last = coming.get(count - 1).starts();
        return coming.stream().takeWhile(point -> !point.starts().isAfter(last)).toList();
    }

    @Override
    public List<Clash> clashes() {
        List<Clash> found = new ArrayList<>();
        clashes(Clash.Kind.ROOM, LoadedQuestions::room, found);
        clashes(Clash.Kind.PERSON, Findable::persons, found);
        found.sort(Clash.ORDER);
        return found;
    }

    @Override
    public List<Room> freeRooms(Instant from, Instant to) {
        Set<String> taken = new HashSet<>();
        timed().filter(one ->
                        one.point().starts().isBefore(to) && one.point().until().isAfter(from))
                .forEach(one -> taken.add(one.roomKey()));
        return rooms.entrySet().stream()
                .filter(room -> !taken.contains(room.getKey()))
                .map(Map.Entry::getValue)
                .sorted(Room.ORDER)
                .toList();
    }

    private static Map<String, String> room(Findable one) {
        return one.roomKey().isEmpty()
                ? Map.of()
                : Map.of(one.roomKey(), one.point().room().orElseThrow());
    }

    private void clashes(Clash.Kind kind, Function<Findable, Map<String, String>> wanted, List<Clash> found) {
        Map<String, List<Findable>> byKey = new HashMap<>();
        timed().forEach(one -> wanted.apply(one)
                .keySet()
                .forEach(key ->
                        byKey.computeIfAbsent(key, none -> new ArrayList<>()).add(one)));
        byKey.forEach((key, all) -> {
            for (int i = 0; i < all.size(); i++) {
                Findable one = all.get(i);
                all.subList(0, i).stream()
                        .filter(other -> clash(one.point(), other.point()))
                        .map(other -> Clash.of(
                                kind, one.point(), name(key, one, wanted), other.point(), name(key, other, wanted)))
                        .forEach(found::add);
            }
        });
    }

    private static String name(String key, Findable one, Function<Findable, Map<String, String>> wanted) {
        return Optional.ofNullable(wanted.apply(one).get(key)).orElseThrow();
    }

    private static boolean clash(Point one, Point other) {
        return !one.event().equals(other.event())
                && one.starts().isBefore(other.until())
                && other.starts().isBefore(one.until());
    }

    private Stream<Findable> timed() {
        return all.stream()
                .filter(one -> one.takesPlace() && one.point().start().isPresent());
    }
}
