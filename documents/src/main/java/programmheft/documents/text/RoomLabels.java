package programmheft.documents.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import programmheft.model.Format;
import programmheft.model.FormatWords;

/**
 * Finds the rooms that a page names before each of their items: {@code Käselager: Brettspiele bauen – Micha}, again and again
 * below one clock after the other. A label that comes back counts, and only together with another one.
 */
final class RoomLabels implements Preparation {
    private static final Pattern LABELLED =
            Pattern.compile("(?U)^(\\p{Lu}[\\p{L}\\d][\\p{L}\\d -]{1,24}?)\\s?(?::|\\s[–-])\\s+(\\S.*)$");
    private static final Pattern NOTHING = Pattern.compile("(?iU)[\\[(–-].*|frei|free|leer|empty|pause|–|-");
    private static final int LONGEST = 200;

    @Override
    public List<Line> apply(List<Line> lines) {
        Map<String, Integer> seen = new HashMap<>();
        boolean belowAClock = false;
        for (Line line : lines) {
            belowAClock |= Clocks.find(line.text()).isPresent();
            if (belowAClock) {
                label(line).ifPresent(found -> seen.merge(found.group(1), 1, Integer::sum));
            }
        }
        seen.values().removeIf(times -> times < 2);
        return seen.size() < 2 ? lines : parted(lines, seen);
    }

    private static List<Line> parted(List<Line> lines, Map<String, Integer> rooms) {
        List<Line> all = new ArrayList<>();
        for (Line line : lines) {
            Optional<Matcher> label = label(line)
                    .filter(found ->
                            rooms.containsKey(found.group(1)) || found.group(2).startsWith("["));
            if (label.isEmpty()) {
                all.add(line);
            } else if (!NOTHING.matcher(label.get().group(2)).matches()
                    && StateWords.of(label.get().group(2).replaceFirst("\\s*\\(.*$", ""))
                            .isEmpty()) {
                all.add(line.cell(Cell.PART, label.get().group(2)));
                all.add(line.cell(Cell.PLACE, label.get().group(1)));
            }
        }
        return all;
    }

    private static Optional<Matcher> label(Line line) {
        if (line.blank() || line.text().length() > LONGEST || line.cell() != Cell.NONE) {
            return Optional.empty();
        }
        Matcher labelled = LABELLED.matcher(line.text());
        return labelled.matches()
                        && RoleLine.labelled(line.text()).isEmpty()
                        && Columns.place(line.text()).equals(line.text())
                        && FormatWords.ofTitle(labelled.group(1)) == Format.OTHER
                        && Track.of(line.text()).isEmpty()
                        && !PointBelow.isLabelled(line.text())
                        && Clocks.find(line.text()).isEmpty()
                        && DateMention.in(line.text()).isEmpty()
                        && !AboutLabels.isOne(labelled.group(1))
                ? Optional.of(labelled)
                : Optional.empty();
    }
}
