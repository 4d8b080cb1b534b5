package programmheft.documents.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Knows the points below a title that ends with a colon: {@code 11:00 Rundgänge, bitte wählen:} and below it a line for each, without a bullet.
 * A single line below such a label is the title itself: {@code 18:15 The Anderson Lecture:}.
 */
final class ListBelowColon implements Preparation {
    private static final int MOST = 12;
    private static final int LONGEST = 140;

    private final People people;
    private final TalkLines kinds;

    ListBelowColon(People people) {
        this.people = people;
        this.kinds = new TalkLines(people);
    }

    @Override
    public List<Line> apply(List<Line> lines) {
        List<Line> all = new ArrayList<>(lines);
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.text().endsWith(":") && line.text().length() <= LONGEST && isTitle(line)) {
                mark(lines, i, all);
            }
        }
        return all;
    }

    private boolean isTitle(Line line) {
        return line.cell() == Cell.NONE
                && Clocks.find(line.text())
                        .filter(clock -> clock.rest().length() > 3
                                && RoleLine.of(clock.rest() + " x", people).isEmpty())
                        .isPresent();
    }

    private void mark(List<Line> lines, int clock, List<Line> all) {
        List<Integer> below = new ArrayList<>();
        for (int i = clock + 1; i < Math.min(lines.size(), clock + MOST); i++) {
            Line line = lines.get(i);
            if (line.blank()
                    || line.cell() != Cell.NONE
                    || Clocks.find(line.text()).isPresent()
                    || DayHeading.of(line.text()).isPresent()) {
                break;
            }
            below.add(i);
        }
        boolean points = below.size() > 1
                && below.stream().allMatch(at -> mayBePoint(lines.get(at), lines.get(below.get(0))))
                && below.stream().anyMatch(at -> kinds.of(lines.get(at)) == TalkLines.Kind.TITLE);
        if (points) {
            below.forEach(at -> all.set(
                    at,
                    new Line(
                            lines.get(at).number(),
                            lines.get(at).column(),
                            true,
                            lines.get(at).text())));
        }
    }

    /** A point begins where the first one does, and says more than who speaks. */
    private boolean mayBePoint(Line line, Line first) {
        return !line.bullet()
                && line.column() == first.column()
                && line.text().length() <= LONGEST
                && !PointBelow.isCounted(line.text())
                && Track.of(line.text()).isEmpty()
                && !PointBelow.isLabelled(line.text())
                && (kinds.of(line) == TalkLines.Kind.TITLE || RoomWords.isRoom(line.text()));
    }
}
