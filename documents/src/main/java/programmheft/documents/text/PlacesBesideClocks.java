package programmheft.documents.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import programmheft.model.Format;
import programmheft.model.FormatWords;

/**
 * Knows the place behind a clock, where the title stands below: {@code 19.30 Uhr, Stadtkirche} and below it {@code Orgelmusik}. What is no
 * room by its word is one where most clocks of the page have a place beside them.
 */
final class PlacesBesideClocks implements Preparation {
    private static final int ENOUGH = 3;
    private static final int LONGEST = 60;

    private final People people;

    PlacesBesideClocks(People people) {
        this.people = people;
    }

    @Override
    public List<Line> apply(List<Line> lines) {
        List<Boolean> sure = new ArrayList<>();
        int clocks = 0;
        int places = 0;
        for (int i = 0; i < lines.size(); i++) {
            Optional<String> rest = rest(lines, i);
            boolean place = rest.filter(PlacesBesideClocks::isPlace).isPresent() && isTitleBelow(lines, i);
            clocks += Clocks.find(lines.get(i).text()).isPresent() ? 1 : 0;
            places += place ? 1 : 0;
            sure.add(place);
        }
        if (places == 0) {
            return lines;
        }
        boolean usual = places >= ENOUGH && 2 * places > clocks;
        List<Line> all = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            Optional<String> rest = rest(lines, i);
            boolean comma = line.text().indexOf(", ") > 0;
            if (rest.isPresent()
                    && ((sure.get(i) && (comma || usual))
                            || (usual && mayBePlace(rest.get()) && isTitleBelow(lines, i)))) {
                all.add(line.withText(line.text()
                        .substring(0, line.text().length() - rest.get().length())
                        .replaceFirst("[\\s,|–—-]+$", "")));
                all.add(line.cell(Cell.PLACE, rest.get()));
            } else {
                all.add(line);
            }
        }
        return all;
    }

    private static Optional<String> rest(List<Line> lines, int at) {
        Line line = lines.get(at);
        return line.cell() != Cell.NONE || line.text().length() > LONGEST
                ? Optional.empty()
                : Clocks.find(line.text())
                        .map(Clocks.Found::rest)
                        .filter(rest -> !rest.isEmpty() && line.text().endsWith(rest));
    }

    private static boolean isPlace(String rest) {
        return RoomWords.isRoom(rest);
    }

    private static boolean mayBePlace(String rest) {
        return FormatWords.ofTitle(rest) == Format.OTHER && rest.split("\\s+", -1).length <= 4;
    }

    /** Below a place stands a title, and neither a person nor the next clock. */
    private boolean isTitleBelow(List<Line> lines, int at) {
        if (at + 1 >= lines.size()) {
            return false;
        }
        Line next = lines.get(at + 1);
        return !next.blank()
                && !next.bullet()
                && next.cell() == Cell.NONE
                && Clocks.find(next.text()).isEmpty()
                && DayHeading.of(next.text()).isEmpty()
                && RoleLine.of(next.text(), people).isEmpty()
                && people.in(next.text(), People.Confidence.STRICT).isEmpty();
    }
}
