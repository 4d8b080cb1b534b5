package programmheft.port;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import programmheft.model.Day;
import programmheft.model.DayDate;
import programmheft.model.Event;

/**
 * Which day of one reading is which of the other: by date, a date without its year by day and month, "day 2" by its
 * place. Where no date is the same but both tell equally many, one of the two is wrong: the days are the same in their
 * order.
 */
final class SameDays {
    private final Map<DayDate, DayDate> mineNow = new HashMap<>();
    private final Map<DayDate, DayDate> theirsNow = new HashMap<>();
    private final Set<DayDate> onlyYears = new HashSet<>();
    private final List<DayDate> mine;
    private final List<DayDate> theirs;
    private final List<DayDate> onlyMine;
    private final List<DayDate> onlyTheirs;
    private boolean someAreSame;
    private boolean otherDates;

    private SameDays(List<DayDate> mine, List<DayDate> theirs) {
        this.mine = mine;
        this.theirs = theirs;
        onlyMine = new ArrayList<>(mine);
        onlyTheirs = new ArrayList<>(theirs);
    }

    static SameDays of(List<DayDate> mine, List<DayDate> theirs) {
        SameDays same = new SameDays(mine, theirs);
        mine.stream().filter(theirs::contains).forEach(day -> same.pair(day, day, day));
        same.leaveOutYears(mine, same.onlyTheirs, same.mineNow);
        same.leaveOutYears(theirs, same.onlyMine, same.theirsNow);
        same.byDate();
        same.byNumber(same.onlyTheirs, same.theirsNow, mine, same.mineNow);
        same.byNumber(same.onlyMine, same.mineNow, theirs, same.theirsNow);
        same.inTheirOrder();
        return same;
    }

    /** Returns what the first one's dates are called now; a mere year that days are told of is none. */
    List<DayDate> calledNow(List<DayDate> dates) {
        return dates.stream()
                .filter(day -> !onlyYears.contains(day))
                .map(day -> now(day, mineNow))
                .distinct()
                .toList();
    }

    /** Returns the first event with its days as they are called now. */
    Event ofMine(Event event) {
        return renamed(event, mineNow);
    }

    /** Returns the other event with its days as they are called now. */
    Event ofTheirs(Event event) {
        return renamed(event, theirsNow);
    }

    /** Returns those of the other one's dates that are none of the first one's, as they are called now. */
    List<DayDate> onlyAmong(List<DayDate> dates) {
        return dates.stream()
                .filter(onlyTheirs::contains)
                .map(day -> now(day, theirsNow))
                .toList();
    }

    boolean isMine(DayDate day) {
        return mine.contains(day);
    }

    boolean isTheirs(DayDate day) {
        return theirs.contains(day);
    }

    /** Tells whether all of the first one's days are the other's as well, and the other tells of more. */
    boolean theirsSaysMore() {
        return onlyMine.isEmpty() && !onlyTheirs.isEmpty();
    }

    boolean mineSaysMore() {
        return onlyTheirs.isEmpty() && !onlyMine.isEmpty();
    }

    /** Tells whether they are the same days with other dates. */
    boolean haveOtherDates() {
        return otherDates;
    }

    /** Tells whether one of the two must be wrong about the days. */
    boolean contradict() {
        boolean bothTellMore = !onlyMine.isEmpty() && !onlyTheirs.isEmpty();
        return otherDates || bothTellMore || (someAreSame && onlyMine.isEmpty() != onlyTheirs.isEmpty());
    }

    private void pair(DayDate ours, DayDate other, DayDate both) {
        onlyMine.remove(ours);
        onlyTheirs.remove(other);
        mineNow.put(ours, both);
        theirsNow.put(other, both);
        someAreSame = true;
    }

    /** What tells only the year tells nothing more once somebody tells the days in it. */
    private void leaveOutYears(List<DayDate> days, List<DayDate> open, Map<DayDate, DayDate> now) {
        for (DayDate year : List.copyOf(open)) {
            for (DayDate day : days) {
                Optional<DayDate> both = year instanceof DayDate.Within && !(day instanceof DayDate.Within)
                        ? DayDates.together(day, year)
                        : Optional.empty();
                if (both.isPresent()) {
                    open.remove(year);
                    onlyYears.add(year);
                    now.put(day, both.get());
                }
            }
        }
    }

    private void byDate() {
        for (DayDate day : List.copyOf(onlyMine)) {
            for (DayDate other : List.copyOf(onlyTheirs)) {
                Optional<DayDate> both = DayDates.together(now(day, mineNow), now(other, theirsNow));
                if (both.isPresent() && onlyMine.contains(day)) {
                    pair(day, other, both.get());
                }
            }
        }
    }

    private void byNumber(
            List<DayDate> open, Map<DayDate, DayDate> now, List<DayDate> days, Map<DayDate, DayDate> daysNow) {
        boolean bothCount = days.stream().anyMatch(DayDate.Numbered.class::isInstance);
        for (DayDate day : List.copyOf(open)) {
            if (!bothCount && day instanceof DayDate.Numbered counted && counted.number() <= days.size()) {
                DayDate same = days.get(counted.number() - 1);
                now.put(day, now(same, daysNow));
                onlyMine.removeAll(List.of(day, same));
                onlyTheirs.removeAll(List.of(day, same));
                someAreSame = true;
            }
        }
    }

    private void inTheirOrder() {
        otherDates = !someAreSame && !onlyMine.isEmpty() && onlyMine.size() == onlyTheirs.size();
        if (otherDates) {
            for (int i = 0; i < onlyMine.size(); i++) {
                theirsNow.put(onlyTheirs.get(i), now(onlyMine.get(i), mineNow));
            }
            onlyTheirs.clear();
        }
    }

    private static DayDate now(DayDate day, Map<DayDate, DayDate> names) {
        return names.getOrDefault(day, day);
    }

    /** A programme day stays where it is when all that the other one tells is a year. */
    private static DayDate calledNow(DayDate day, Map<DayDate, DayDate> names) {
        DayDate now = now(day, names);
        return now instanceof DayDate.Within ? day : now;
    }

    private static Event renamed(Event event, Map<DayDate, DayDate> names) {
        if (names.entrySet().stream().allMatch(name -> name.getKey().equals(name.getValue()))) {
            return event;
        }
        List<Day> days = event.days().stream()
                .map(day -> new Day(calledNow(day.when(), names), day.begins(), day.ends(), day.items()))
                .toList();
        return event.toBuilder()
                .dates(event.dates().stream().map(day -> now(day, names)).toList())
                .days(days)
                .build();
    }
}
