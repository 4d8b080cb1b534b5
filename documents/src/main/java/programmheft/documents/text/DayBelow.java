package programmheft.documents.text;

import java.util.List;

/** Knows lines with the day of the event right below them, as a title has. */
final class DayBelow {
    private static final int NEAR = 2;

    private DayBelow() {}

    /** Returns how near: the next line counts whole, the one after that a third. */
    static double near(List<Line> lines, Line line) {
        List<Line> next = lines.stream()
                .skip(line.number())
                .filter(some -> !some.blank())
                .limit(NEAR)
                .toList();
        for (int i = 0; i < next.size(); i++) {
            if (isDay(next.get(i))) {
                return i == 0 ? 1 : 1.0 / 3;
            }
        }
        return 0;
    }

    /** "Honigtag am Samstag, dem 6. September": the day may stand behind the title. */
    static double in(Line line) {
        return isDay(line) ? 1.0 / 2 : 0;
    }

    private static boolean isDay(Line line) {
        return line.text().length() <= 160
                && DateMention.in(line.text()).stream().anyMatch(date -> !DayHeading.isTrap(line.text(), date));
    }
}
