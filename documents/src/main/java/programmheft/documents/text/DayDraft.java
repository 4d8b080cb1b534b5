package programmheft.documents.text;

import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A programme day while its lines are being read.
 *
 * @param heading the heading that began it, with its line; none if the agenda begins without one
 */
record DayDraft(Optional<DayHeading> heading, Optional<Line> line, List<Draft> items) {
    static DayDraft begun(DayHeading heading, Line line) {
        return new DayDraft(Optional.of(heading), Optional.of(line), new ArrayList<>());
    }

    /** Where a date has several headings, such as one under each place, its items come together in the order of their clocks. */
    static void joinSameDates(List<DayDraft> days) {
        Map<String, DayDraft> first = new HashMap<>();
        for (DayDraft day : days) {
            Optional<String> date = day.heading
                    .flatMap(DayHeading::date)
                    .flatMap(DateMention::day)
                    .map(MonthDay::toString);
            DayDraft before = date.map(key -> first.putIfAbsent(key, day)).orElse(null);
            if (before != null
                    && !before.items.isEmpty()
                    && before.items.stream().anyMatch(item -> item.stage)) {
                before.items.addAll(day.items);
                day.items.clear();
                before.items.sort(Comparator.comparingInt(DayDraft::start));
            }
        }
    }

    private static int start(Draft item) {
        return item.clock.map(clock -> clock.start().minutes()).orElse(0);
    }

    static DayDraft withoutHeading() {
        return new DayDraft(Optional.empty(), Optional.empty(), new ArrayList<>());
    }
}
