package programmheft.documents.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the names of sections between items, and who leads them: {@code Sektion II: Bürger im Grünen}, {@code Block 2 – Therapie}
 * and below it {@code Vorsitz: Anna Berg}. They have no clock, and what follows them has.
 */
final class Sections implements Preparation {
    private static final Pattern SECTION = Pattern.compile(
            "(?iU)^(?:block|sektion|section|themenblock|teil|part|abschnitt|modul)\\s(?:\\d{1,2}|[IVX]{1,4}|[A-H])\\b.*");
    private static final int LONGEST = 160;

    @Override
    public List<Line> apply(List<Line> lines) {
        List<Line> all = new ArrayList<>(lines);
        for (int i = 1; i < all.size(); i++) {
            Line line = all.get(i);
            if (all.get(i - 1).blank() && isSection(line)) {
                int leader = next(all, i);
                boolean led =
                        leader > 0 && RoleLine.labelled(all.get(leader).text()).isPresent();
                int item = led ? next(all, leader) : leader;
                if (item > 0 && Clocks.find(all.get(item).text()).isPresent()) {
                    all.set(i, line.cell(Cell.SECTION, line.text()));
                    if (led) {
                        all.set(
                                leader,
                                all.get(leader)
                                        .cell(Cell.SECTION, all.get(leader).text()));
                    }
                }
            }
        }
        return all;
    }

    private static boolean isSection(Line line) {
        return line.cell() == Cell.NONE
                && !line.bullet()
                && line.text().length() <= LONGEST
                && SECTION.matcher(line.text()).matches();
    }

    private static int next(List<Line> lines, int at) {
        for (int i = at + 1; i < Math.min(lines.size(), at + 4); i++) {
            if (!lines.get(i).blank()) {
                return i;
            }
        }
        return -1;
    }
}
