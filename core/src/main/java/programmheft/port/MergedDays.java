package programmheft.port;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import programmheft.model.ClockTime;
import programmheft.model.Day;
import programmheft.model.Item;

/** The programme days of two readings, with the items of both. */
final class MergedDays {
    private static final Comparison<ClockTime> CLOCK = Comparison.equal(time -> time);

    private final Merge merge;
    private final MergedDates dates;
    private final MergedItems items;

    MergedDays(Merge merge, MergedDates dates, MergedItems items) {
        this.merge = merge;
        this.dates = dates;
        this.items = items;
    }

    List<Day> in(DayOrder order) {
        List<Day> days = new ArrayList<>();
        for (DayOrder.Place place : order.places()) {
            days.add(day(place, days.size() + 1));
        }
        return days;
    }

    private Day day(DayOrder.Place place, int number) {
        Settling settling = merge.about(
                new Settling.Subject(component -> Fact.day(number, component), Optional.empty(), List.of()));
        Optional<Day> mine = place.mine().map(merge.mine().days()::get);
        List<Item> list = items.staying(mine.map(Day::items).orElse(List.of()));
        Day day = new Day(place.when(), mine.flatMap(Day::begins), mine.flatMap(Day::ends), list);
        for (int theirs : place.theirs()) {
            day = both(day, merge.theirs().days().get(theirs), settling);
            dates.settle(place.when(), settling);
        }
        return day;
    }

    private Day both(Day mine, Day theirs, Settling settling) {
        List<Item> list = new ArrayList<>(mine.items());
        items.added(theirs.items()).forEach(item -> MergedItems.insert(list, item));
        Optional<ClockTime> begins = settling.settle("begins", mine.begins(), theirs.begins(), CLOCK);
        Optional<ClockTime> ends = settling.settle("ends", mine.ends(), theirs.ends(), CLOCK);
        if (begins.isEmpty() || ends.isEmpty() || begins.get().isBefore(ends.get())) {
            return new Day(mine.when(), begins, ends, list);
        }
        settling.differ("begins", List.of(begins.get()), List.of("–" + ends.get()));
        return new Day(mine.when(), mine.begins(), mine.ends(), list);
    }
}
