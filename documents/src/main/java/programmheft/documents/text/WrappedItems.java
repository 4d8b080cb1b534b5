package programmheft.documents.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Joins the title beside a clock with the line below where it cannot end: {@code 18:00 Eröffnung durch die Präsidentin,} and below it
 * {@code Professorin Anna Berg}, {@code 9:00 Vortrag von}; and where it ends like a sentence, but who speaks stands below the next line:
 * {@code 15:00 Festvortrag: Warten, zweifeln.}, {@code Entscheiden unter Zeitdruck}, {@code Dr. Anna Berg}.
 */
final class WrappedItems implements Preparation {
    private static final Pattern OPEN = Pattern.compile(
            "(?iU).*(?:,|\\s(?:by|with|mit|von|durch|und|and|&|the|der|die|das|des|für|for|of|zur|zum|im|in|an|on|at|to|über|about))$");
    private static final Pattern SENTENCE = Pattern.compile("(?U).*[\\p{Ll}]{2}\\.$");
    private static final int LONGEST = 160;

    private final People people;

    WrappedItems(People people) {
        this.people = people;
    }

    @Override
    public List<Line> apply(List<Line> lines) {
        List<Line> all = new ArrayList<>(lines);
        for (int i = 0; i + 1 < lines.size(); i++) {
            Line line = lines.get(i);
            Line next = lines.get(i + 1);
            if (mayWrap(line) && goesOn(next) && (OPEN.matches(line.text()) || isWrapped(lines, i))) {
                all.set(i, line.withText(line.text() + " " + next.text()));
                all.set(i + 1, next.withText(""));
            }
        }
        return all;
    }

    /** Only what stands beside a clock, and says more than the clock. */
    private static boolean mayWrap(Line line) {
        String text = line.text();
        char last = text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
        return text.length() <= LONGEST
                && (last == ',' || last == '.' || Character.isLetter(last) || last == '&')
                && line.cell() == Cell.NONE
                && Clocks.find(text).filter(clock -> clock.rest().length() > 3).isPresent();
    }

    private static boolean goesOn(Line next) {
        return !next.blank()
                && !next.bullet()
                && next.cell() == Cell.NONE
                && next.text().length() <= LONGEST
                && Clocks.find(next.text()).isEmpty()
                && DayHeading.of(next.text()).isEmpty()
                && !PointBelow.isCounted(next.text())
                && Track.of(next.text()).isEmpty();
    }

    /** The second line of a title stands between the first and the people. */
    private boolean isWrapped(List<Line> lines, int at) {
        if (at + 2 >= lines.size() || !SENTENCE.matches(lines.get(at).text())) {
            return false;
        }
        String title = Clocks.find(lines.get(at).text()).map(Clocks.Found::rest).orElse("");
        String second = lines.get(at + 1).text();
        return !people.beginsWith(second)
                && !people.beginsWith(title)
                && Optional.of(second)
                        .filter(text -> RoleLine.of(text, people).isEmpty())
                        .isPresent()
                && People.institution(second).isEmpty()
                && !RoomWords.isRoom(second)
                && !people.in(lines.get(at + 2).text(), People.Confidence.STRICT)
                        .isEmpty();
    }
}
