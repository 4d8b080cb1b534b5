package programmheft.check;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import programmheft.agenda.Slot;
import programmheft.agenda.When;
import programmheft.model.ClockTime;
import programmheft.model.Day;
import programmheft.model.Event;
import programmheft.model.Format;
import programmheft.model.Item;

/**
 * A slot starts before its programme day begins, or lasts longer than the day; the day's own hours count where the
 * document gives them, otherwise, on the first and the last day, those of the event. Registration may come before, an
 * evening programme after, and what is optional both. Also a slot that starts only after the next programme day has
 * begun.
 */
final class OutsideItsDay implements Check {
    @Override
    public String code() {
        return "outside-its-day";
    }

    @Override
    public List<Finding> run(Programme programme) {
        @Nullable Hours[] hours = hours(programme);
        List<Finding> found = new ArrayList<>();
        for (Timed timed : programme.survey().slots()) {
            Hours ofItsDay = hours[timed.number()];
            if (ofItsDay != null && ofItsDay.leaveOut(timed.slot())) {
                found.add(finding(timed.slot(), ofItsDay));
            }
        }
        return found;
    }

    private Finding finding(Slot slot, Hours hours) {
        return Finding.of(
                code(), List.of(slot.item().id()), slot.item().title(), When.of(slot), slot.day(), hours.print(slot));
    }

    /** Returns the hours of the day of each item, by the number of the item. */
    private static @Nullable Hours[] hours(Programme programme) {
        Event event = programme.event();
        Family family = programme.survey().family();
        NavigableMap<LocalDate, ZonedDateTime> firstStarts = new TreeMap<>();
        programme.agenda().slots().forEach(slot -> firstStarts.putIfAbsent(slot.day(), slot.start()));
        Optional<LocalDate> firstDate = event.firstDate();
        Optional<LocalDate> lastDate = event.lastDate();
        @Nullable Hours[] hours = new @Nullable Hours[family.size()];
        for (Day day : event.days()) {
            day.date().ifPresent(date -> {
                Hours ofTheDay = new Hours(
                        date,
                        event.zone(),
                        day.begins().or(() -> firstDate.filter(date::equals).flatMap(first -> event.begins())),
                        day.ends().or(() -> lastDate.filter(date::equals).flatMap(last -> event.ends())),
                        Optional.ofNullable(firstStarts.higherEntry(date)).map(Map.Entry::getValue));
                for (Item item : day.items()) {
                    int number = family.number(item);
                    Arrays.fill(hours, number, family.last(number) + 1, ofTheDay);
                }
            });
        }
        return hours;
    }

    /** When a programme day begins and ends, as far as the document says, and when the next one begins. */
    private record Hours(
            LocalDate date,
            ZoneId zone,
            Optional<ClockTime> begins,
            Optional<ClockTime> ends,
            Optional<ZonedDateTime> nextDay) {
        boolean leaveOut(Slot slot) {
            boolean tooEarly =
                    begins.filter(begin -> slot.start().isBefore(moment(begin))).isPresent();
            boolean tooLate = ends.filter(end -> endsAfter(slot, moment(end))).isPresent();
            return (tooEarly && !may(slot, Format.REGISTRATION))
                    || (tooLate && !may(slot, Format.SOCIAL))
                    || startsAfterNextDay(slot);
        }

        /** Returns {@code 09:00–24:00}; for a slot that starts after the next day has begun, when that was. */
        String print(Slot slot) {
            String end = ends.map(ClockTime::toString).orElse("?");
            String until = nextDay.filter(next -> startsAfterNextDay(slot))
                    .map(next -> When.of(next).toString())
                    .orElse(end);
            return begins.map(ClockTime::toString).orElse("?") + "–" + until;
        }

        private ZonedDateTime moment(ClockTime time) {
            return time.on(date).atZone(zone);
        }

        private boolean startsAfterNextDay(Slot slot) {
            return nextDay.isPresent() && slot.start().isAfter(nextDay.get());
        }

        private static boolean may(Slot slot, Format format) {
            return slot.item().optional() || slot.item().format() == format;
        }

        private static boolean endsAfter(Slot slot, ZonedDateTime end) {
            return !slot.start().isBefore(end)
                    || slot.end().at().filter(end::isBefore).isPresent();
        }
    }
}
