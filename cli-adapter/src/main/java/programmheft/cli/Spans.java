package programmheft.cli;

import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import programmheft.agenda.Slot;
import programmheft.model.ClockTime;
import programmheft.model.Timing;

/** Writes when something takes place; what is not stated stands in brackets. */
final class Spans {
    private final Labels labels;

    Spans(Labels labels) {
        this.labels = labels;
    }

    /** Returns such as {@code 12:00–13:00}, {@code 12:00–(13:00)} for an implied end, {@code 12:00} for none. */
    String of(Slot slot) {
        String start = precise(slot.item().timing(), clock(slot, slot.start()));
        return slot.end()
                .fold(
                        stated -> start + "–" + clock(slot, stated),
                        (implied, next) -> start + "–(" + clock(slot, implied) + ")",
                        () -> start);
    }

    /** Returns what the document says, for items that have no slot. */
    String of(Timing timing) {
        if (timing instanceof Timing.AllDay) {
            return labels.text("show.all-day");
        }
        if (timing instanceof Timing.Unstated unstated && unstated.after().isPresent()) {
            return labels.text("show.then");
        }
        return timing.start()
                .map(start -> precise(timing, start.toString())
                        + timing.end().map(end -> "–" + end).orElse(""))
                .orElse("–");
    }

    private String precise(Timing timing, String start) {
        return switch (precision(timing)) {
            case EXACT -> start;
            case ABOUT -> labels.text("show.about", start);
            case ONWARDS -> labels.text("show.from", start);
        };
    }

    private static Timing.Precision precision(Timing timing) {
        if (timing instanceof Timing.From from) {
            return from.precision();
        }
        return timing instanceof Timing.Between between ? between.precision() : Timing.Precision.EXACT;
    }

    private static String clock(Slot slot, ZonedDateTime moment) {
        int later = (int) ChronoUnit.DAYS.between(slot.day(), moment.toLocalDate());
        return new ClockTime(moment.toLocalTime().truncatedTo(ChronoUnit.MINUTES), Math.max(0, later)).toString();
    }
}
