package programmheft.check;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import programmheft.agenda.When;
import programmheft.model.ClockTime;
import programmheft.model.Day;
import programmheft.model.Format;
import programmheft.model.Item;
import programmheft.model.Timing;

/**
 * A single item of a programme day ends on another date than it starts, by its stated times; one that ends at 24:00 does
 * not. Left alone is what goes on at night by its nature: an evening programme, a concert, a film, what is optional.
 * Where several items go on after midnight, or the day says itself that it ends then, the night is meant. What lasts
 * longer than a day is a matter of longer-than-a-day, and the parts of an item that crosses midnight are told with it.
 */
final class CrossesMidnight implements Check {
    private static final Set<Format> MAY = EnumSet.of(Format.SOCIAL, Format.CONCERT, Format.FILM);

    @Override
    public String code() {
        return "crosses-midnight";
    }

    @Override
    public List<Finding> run(Programme programme) {
        Inherited inherited = programme.survey().inherited();
        return programme.event().days().stream()
                .filter(day -> !endsAfterMidnight(day))
                .flatMap(day -> day.date().stream().flatMap(date -> finding(day, date, inherited)))
                .toList();
    }

    private Stream<Finding> finding(Day day, LocalDate date, Inherited inherited) {
        List<AtNight> all = new ArrayList<>();
        day.items().forEach(item -> atNight(item, date, inherited, all));
        return all.size() > 1
                ? Stream.empty()
                : all.stream()
                        .filter(one -> crosses(one.when()) && !may(one.item()))
                        .map(one -> Finding.of(
                                code(), List.of(one.item().id()), one.item().title(), one.when()));
    }

    private static void atNight(Item item, LocalDate day, Inherited inherited, List<AtNight> all) {
        Optional<When> night = goesOnLater(item.timing())
                ? When.of(item.timing(), day)
                        .filter(when ->
                                crosses(when) || when.start().toLocalDate().isAfter(day))
                : Optional.empty();
        if (night.isEmpty()) {
            item.parts().forEach(part -> atNight(part, day, inherited, all));
        } else if (inherited.takesPlace(item)) {
            all.add(new AtNight(item, night.get()));
        }
    }

    private static boolean goesOnLater(Timing timing) {
        Optional<ClockTime> last = timing.end().isPresent() ? timing.end() : timing.start();
        return last.isPresent() && last.get().daysLater() > 0;
    }

    private static boolean may(Item item) {
        return item.optional() || MAY.contains(item.format());
    }

    private static boolean crosses(When when) {
        LocalDateTime dayLater = when.start().plusDays(1);
        return when.end()
                .filter(end -> !end.isAfter(dayLater))
                .map(end -> end.minusNanos(1).toLocalDate())
                .filter(lastDate -> lastDate.isAfter(when.start().toLocalDate()))
                .isPresent();
    }

    private static boolean endsAfterMidnight(Day day) {
        return day.ends().filter(ClockTime.of(24, 0)::isBefore).isPresent();
    }

    private record AtNight(Item item, When when) {}
}
