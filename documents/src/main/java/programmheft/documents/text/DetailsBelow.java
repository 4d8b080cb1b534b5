package programmheft.documents.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Puts what is told below an agenda where it belongs: below {@code WORKSHOPPHASE I}, printed once more as a heading, stand the workshops of
 * the item {@code 10:30 Workshopphase I (A, B)}.
 */
final class DetailsBelow implements Preparation {
    private static final Pattern BRACKET = Pattern.compile("\\s*\\([^()]*\\)\\s*$");
    private static final Pattern COUNTS = Pattern.compile("\\p{L}{4,}\\s(?:\\d{1,2}|[ivx]{1,4}|[a-h])");
    private static final int SHORTEST = 6;
    private static final int LONGEST = 120;

    @Override
    public List<Line> apply(List<Line> lines) {
        Map<String, Integer> items = new HashMap<>();
        int last = -1;
        for (int i = 0; i < lines.size(); i++) {
            int at = i;
            if (lines.get(i).text().length() <= LONGEST) {
                last = Clocks.find(lines.get(i).text()).isPresent() ? i : last;
                Clocks.find(lines.get(i).text()).ifPresent(clock -> items.putIfAbsent(key(clock.rest()), at));
            }
        }
        items.remove("");
        List<Integer> headings = new ArrayList<>();
        for (int i = last + 1; last >= 0 && i < lines.size(); i++) {
            Line line = lines.get(i);
            if (!line.blank()
                    && line.text().length() <= LONGEST
                    && found(items, line.text()).isPresent()
                    && opens(lines, i)) {
                headings.add(i);
            }
        }
        return headings.isEmpty() ? lines : moved(lines, items, headings);
    }

    /** "Runde I" below the agenda tells of "Workshoprunde I" in it, if of nothing else. */
    private static Optional<Integer> found(Map<String, Integer> items, String heading) {
        String key = key(heading);
        Integer same = items.get(key);
        if (same != null || key.length() < SHORTEST || !COUNTS.matches(key)) {
            return Optional.ofNullable(same);
        }
        List<Integer> ending = items.entrySet().stream()
                .filter(item -> item.getKey().endsWith(key))
                .map(Map.Entry::getValue)
                .toList();
        return ending.size() == 1 ? Optional.of(ending.get(0)) : Optional.empty();
    }

    private static String key(String title) {
        return BRACKET.matcher(title).replaceFirst("").strip().toLowerCase(Locale.ROOT);
    }

    /** Tells whether counted parts follow the heading. */
    private static boolean opens(List<Line> lines, int heading) {
        for (Line next : lines.subList(heading + 1, Math.min(lines.size(), heading + 4))) {
            if (!next.blank()) {
                return Track.of(next.text()).isPresent() || PointBelow.isLabelled(next.text()) || next.bullet();
            }
        }
        return false;
    }

    private static List<Line> moved(List<Line> lines, Map<String, Integer> items, List<Integer> headings) {
        Map<Integer, List<Line>> details = new HashMap<>();
        int end = lines.size();
        for (int i = headings.size() - 1; i >= 0; i--) {
            int heading = headings.get(i);
            int to = end(lines, heading, end);
            List<Line> told = lines.subList(heading + 1, to).stream()
                    .filter(line -> !line.blank())
                    .toList();
            details.merge(found(items, lines.get(heading).text()).orElse(0), told, (later, earlier) -> {
                List<Line> both = new ArrayList<>(earlier);
                both.addAll(later);
                return both;
            });
            end = heading;
        }
        List<Line> all = new ArrayList<>();
        for (int i = 0; i < end; i++) {
            all.add(lines.get(i));
            all.addAll(details.getOrDefault(i, List.of()));
        }
        all.addAll(lines.subList(end(lines, headings.get(headings.size() - 1), lines.size()), lines.size()));
        return all;
    }

    /** The last details end where something else is told: after a blank line no part begins. */
    private static int end(List<Line> lines, int heading, int next) {
        boolean begun = false;
        for (int i = heading + 1; i < next; i++) {
            Line line = lines.get(i);
            boolean part = Track.of(line.text()).isPresent() || PointBelow.isLabelled(line.text()) || line.bullet();
            if (begun && !line.blank() && lines.get(i - 1).blank() && !part) {
                return i;
            }
            begun |= part;
        }
        return next;
    }
}
