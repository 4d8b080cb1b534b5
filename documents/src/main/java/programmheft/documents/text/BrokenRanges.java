package programmheft.documents.text;

import java.util.ArrayList;
import java.util.List;

/** Joins a range that goes on in the next line: {@code 8:30 –} and {@code 9:00 Uhr} are one clock. */
final class BrokenRanges implements Preparation {
    @Override
    public List<Line> apply(List<Line> lines) {
        List<Line> joined = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            int next = open(line) ? following(lines, i + 1) : -1;
            if (next < 0) {
                joined.add(line);
            } else {
                joined.add(line.withText(line.text() + " " + lines.get(next).text()));
                i = next;
            }
        }
        return joined;
    }

    private static boolean open(Line line) {
        return Clocks.find(line.text())
                .filter(clock -> clock.open() && clock.rest().isEmpty())
                .isPresent();
    }

    /** Returns where the second clock stands: on the next line, or after one blank line. */
    private static int following(List<Line> lines, int from) {
        for (int i = from; i < Math.min(lines.size(), from + 2); i++) {
            if (!lines.get(i).blank()) {
                return Clocks.find(lines.get(i).text())
                                .filter(clock -> clock.end().isEmpty())
                                .isPresent()
                        ? i
                        : -1;
            }
        }
        return -1;
    }
}
