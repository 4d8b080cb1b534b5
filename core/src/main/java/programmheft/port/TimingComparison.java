package programmheft.port;

import java.util.List;
import java.util.Optional;
import programmheft.check.Said;
import programmheft.model.ClockTime;
import programmheft.model.Timing;

/** A clock beats none, start and end beat a start, an exact time one that is only about so. */
final class TimingComparison implements Comparison<Timing> {
    @Override
    public Optional<Timing> together(Timing mine, Timing theirs) {
        boolean noneSaysMore = mine instanceof Timing.Unstated first
                && theirs instanceof Timing.Unstated
                && first.after().isPresent();
        if (mine.equals(theirs) || noneSaysMore || saysNoMore(theirs, mine)) {
            return Optional.of(mine);
        }
        return saysNoMore(mine, theirs) ? Optional.of(theirs) : Optional.empty();
    }

    private static boolean saysNoMore(Timing less, Timing more) {
        if (less instanceof Timing.Unstated unstated) {
            return unstated.after().isEmpty() || !(more instanceof Timing.Unstated);
        }
        if (less instanceof Timing.WithWhole) {
            return more.start().isPresent();
        }
        return less.start().isPresent()
                && less.start().equals(more.start())
                && (less.end().equals(more.end()) ? isVague(less) : less.end().isEmpty());
    }

    private static boolean isVague(Timing timing) {
        Timing.Precision precision = timing instanceof Timing.From from
                ? from.precision()
                : timing instanceof Timing.Between between ? between.precision() : Timing.Precision.EXACT;
        return precision != Timing.Precision.EXACT;
    }

    @Override
    public List<Object> words(Timing timing) {
        if (timing instanceof Timing.AllDay) {
            return List.of(Said.Word.ALL_DAY);
        }
        String start = timing.start().map(ClockTime::toString).orElse("");
        return List.of(start + timing.end().map(end -> "–" + end).orElse(""));
    }
}
