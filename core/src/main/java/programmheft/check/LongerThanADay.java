package programmheft.check;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import programmheft.model.ClockTime;
import programmheft.model.Format;
import programmheft.model.Item;
import programmheft.model.Timing;

/**
 * An item lasts longer than 24 hours by the clock, from its stated start to its stated end. An exhibition and an
 * excursion may, and so may what is optional.
 */
final class LongerThanADay implements Check {
    private static final Set<Format> MAY = EnumSet.of(Format.MARKETPLACE, Format.EXCURSION);

    @Override
    public String code() {
        return "longer-than-a-day";
    }

    @Override
    public List<Finding> run(Programme programme) {
        List<Finding> found = new ArrayList<>();
        for (Item item : programme.survey().family().all()) {
            if (!item.optional() && !MAY.contains(item.format()) && endsLater(item.timing())) {
                finding(item)
                        .filter(one -> programme.survey().inherited().takesPlace(item))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    private static boolean endsLater(Timing timing) {
        Optional<ClockTime> end = timing.end();
        return end.isPresent() && end.get().daysLater() > 0;
    }

    private Optional<Finding> finding(Item item) {
        return item.timing()
                .start()
                .flatMap(start -> item.timing()
                        .end()
                        .filter(end -> isMoreThanADayAfter(start, end))
                        .map(end -> Finding.of(code(), List.of(item.id()), item.title(), start, end)));
    }

    private static boolean isMoreThanADayAfter(ClockTime start, ClockTime end) {
        int days = end.daysLater() - start.daysLater();
        return days > 1 || (days == 1 && end.time().isAfter(start.time()));
    }
}
