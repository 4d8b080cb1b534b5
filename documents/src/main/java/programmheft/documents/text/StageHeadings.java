package programmheft.documents.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Knows places that stand as headings above the clocks of one day: {@code HOFBÜHNE}, {@code Alte Mühle, Mühlgasse 3}, and below each its
 * own items, which begin again in the morning. Two of them are needed.
 */
final class StageHeadings implements Preparation {
    private static final int LONGEST = 70;

    @Override
    public List<Line> apply(List<Line> lines) {
        Set<Integer> headings = new HashSet<>();
        boolean clocks = false;
        int inside = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (isHeading(lines, i)) {
                headings.add(i);
                inside += clocks ? 1 : 0;
            }
            clocks |= Clocks.find(lines.get(i).text()).isPresent();
        }
        if (headings.size() < 2 || inside == 0) {
            return lines;
        }
        List<Line> all = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            all.add(headings.contains(i) ? line.cell(Cell.STAGE_OF_DAY, line.text()) : line);
        }
        return all;
    }

    private static boolean isHeading(List<Line> lines, int at) {
        Line line = lines.get(at);
        if (line.blank()
                || line.bullet()
                || line.cell() != Cell.NONE
                || line.text().length() > LONGEST) {
            return false;
        }
        boolean apart = at == 0 || lines.get(at - 1).blank();
        return apart
                && (RoomWords.isRoom(line.text()) || RoomWords.isAddress(line.text()))
                && Clocks.find(line.text()).isEmpty()
                && isFollowed(lines, at);
    }

    /** A clock with a title follows, at most below the hours of the house. */
    private static boolean isFollowed(List<Line> lines, int at) {
        for (int i = at + 1; i < Math.min(lines.size(), at + 4); i++) {
            Line next = lines.get(i);
            if (Clocks.find(next.text())
                    .filter(clock -> !clock.rest().isEmpty())
                    .isPresent()) {
                return next.cell() == Cell.NONE;
            }
            if (!next.blank() && !OpeningHours.isLine(next.text())) {
                return false;
            }
        }
        return false;
    }
}
