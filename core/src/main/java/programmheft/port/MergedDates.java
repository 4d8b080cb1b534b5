package programmheft.port;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import programmheft.model.Day;
import programmheft.model.DayDate;
import programmheft.model.Event;

/** The dates of an event that two readings tell. Where they contradict each other the first one's dates count. */
final class MergedDates {
    private final List<DayDate> mine;
    private final List<DayDate> theirs;
    private final SameDays same;
    private final boolean contradict;

    private MergedDates(List<DayDate> mine, List<DayDate> theirs, SameDays same, boolean answered) {
        this.mine = mine;
        this.theirs = theirs;
        this.same = same;
        contradict = same.contradict() && !answered;
    }

    /**
     * Looks at which day is which.
     *
     * @param moreThanMine whether the first one announces more days than it names; likewise the other
     */
    static MergedDates of(Event mine, boolean moreThanMine, Event theirs, boolean moreThanTheirs) {
        SameDays same = SameDays.of(DayDates.of(mine), DayDates.of(theirs));
        boolean answered = (moreThanMine && same.theirsSaysMore()) || (moreThanTheirs && same.mineSaysMore());
        return new MergedDates(mine.dates(), theirs.dates(), same, answered);
    }

    SameDays same() {
        return same;
    }

    /** Notes whose dates count. */
    void settle(Settling settling) {
        boolean moreOfTheirs = same.theirsSaysMore();
        if (contradict && moreOfTheirs) {
            settling.overrule("dates", DayDates.words(mine), DayDates.words(theirs));
        } else if (contradict) {
            settling.differ("dates", DayDates.words(mine), DayDates.words(theirs));
        }
        List<DayDate> all = all();
        boolean changed = !all.equals(mine);
        if (changed && (all.equals(theirs) || moreOfTheirs)) {
            settling.prefer("dates");
        } else if (theirs.equals(mine)) {
            settling.same("dates");
        } else if (!contradict || same.mineSaysMore()) {
            settling.also("dates");
        }
    }

    /** Notes where the date of a day comes from that both have. */
    void settle(DayDate when, Settling day) {
        if (same.haveOtherDates()) {
            return;
        }
        if (!same.isMine(when) && same.isTheirs(when)) {
            day.prefer("date");
        } else if (same.isTheirs(when)) {
            day.same("date");
        } else {
            day.also("date");
        }
        day.yearOfTheDate();
    }

    /** Returns the dates with those of programme days that only the other one has; without any, those of all days. */
    List<DayDate> with(List<Day> days) {
        List<DayDate> all = all();
        List<DayDate> more = days.stream()
                .map(Day::when)
                .filter(day -> !all.contains(day) && (all.isEmpty() || !same.isMine(day)))
                .distinct()
                .toList();
        return more.isEmpty() || all.isEmpty()
                ? Stream.concat(all.stream(), more.stream()).toList()
                : DayDates.sorted(Stream.concat(all.stream(), more.stream()).toList());
    }

    /** Returns the first one's dates, and those that only the other tells if it tells all of the first one's. */
    private List<DayDate> all() {
        List<DayDate> all = new ArrayList<>(same.calledNow(mine));
        if (same.theirsSaysMore()) {
            all.addAll(same.onlyAmong(theirs));
            return DayDates.sorted(all);
        }
        return all;
    }
}
