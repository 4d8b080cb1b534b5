package programmheft.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import programmheft.model.Appearance;
import programmheft.model.ClockTime;
import programmheft.model.DayDate;
import programmheft.model.Event;
import programmheft.model.Item;
import programmheft.model.Speaker;
import programmheft.model.Status;
import programmheft.model.Timing;

/**
 * Two items of the same title start at the same time of the same programme day; capitals, blanks, dashes and quotation
 * marks make no difference. Left alone: items in different rooms, in different themed rooms or inside different blocks;
 * items with different people; an item and its own part; titles that are still open ("N.N."); what has no start or is
 * cancelled. A part is where its whole is.
 */
final class SameItemTwice implements Check {
    @Override
    public String code() {
        return "same-item-twice";
    }

    @Override
    public List<Finding> run(Programme programme) {
        Search search = new Search(programme.event());
        programme
                .event()
                .days()
                .forEach(day -> day.items()
                        .forEach(item -> search.add(item, day.when(), Optional.empty(), Twins.Where.UNKNOWN)));
        return search.found;
    }

    private Finding finding(Item item, Item earlier, ClockTime start) {
        return Finding.of(code(), List.of(item.id(), earlier.id()), item.title(), start);
    }

    /** When an item of which title starts. */
    private record Start(String title, DayDate day, ClockTime time) {}

    private final class Search {
        private final Family family;
        private final Map<Start, Twins> byStart = new HashMap<>();
        private final List<Finding> found = new ArrayList<>();

        Search(Event event) {
            family = Family.of(event);
        }

        void add(Item item, DayDate day, Optional<ClockTime> startOfWhole, Twins.Where around) {
            if (item.status() == Status.CANCELLED) {
                return;
            }
            Optional<ClockTime> start = item.timing() instanceof Timing.WithWhole
                    ? startOfWhole
                    : item.timing().start();
            Twins.Where where = new Twins.Where(
                    item.room().or(around::room), item.themedRoom().or(around::themedRoom), around.whole());
            start.filter(time -> !PlaceholderTitle.isPlaceholder(item.title()))
                    .ifPresent(time -> compare(item, new Start(Folded.title(item.title()), day, time), where));
            Twins.Where inside = new Twins.Where(where.room(), where.themedRoom(), Optional.of(item.id()));
            item.parts().forEach(part -> add(part, day, start, inside));
        }

        private void compare(Item item, Start start, Twins.Where where) {
            byStart.computeIfAbsent(start, none -> new Twins())
                    .add(item, where, speakers(item))
                    .filter(earlier -> !family.related(earlier, item))
                    .ifPresent(earlier -> found.add(finding(item, earlier, start.time())));
        }
    }

    private static Set<Speaker.Id> speakers(Item item) {
        return item.appearances().stream().map(Appearance::speaker).collect(Collectors.toUnmodifiableSet());
    }
}
