package programmheft.documents.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the headings of places under which the days begin anew: {@code Bühne am Markt} and below it {@code Samstag, 29.8.},
 * {@code Kirche St. Marien} and below it {@code Samstag, 29.8.} once more. What follows takes place there.
 */
final class Stages implements Preparation {
    private static final int LONGEST = 60;
    private static final int FEW = 2;

    @Override
    public List<Line> apply(List<Line> lines) {
        Map<String, Integer> days = new HashMap<>();
        List<Integer> headings = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Optional<String> day = dayBelow(lines, i);
            if (day.isPresent() && isAlone(lines, i)) {
                headings.add(i);
                days.merge(day.get(), 1, Integer::sum);
            }
        }
        boolean anew = headings.size() >= FEW && days.values().stream().anyMatch(count -> count >= FEW);
        return anew ? withStages(lines, headings) : lines;
    }

    private static List<Line> withStages(List<Line> lines, List<Integer> headings) {
        List<Line> all = new ArrayList<>(lines);
        headings.forEach(at ->
                all.set(at, all.get(at).cell(Cell.STAGE, all.get(at).text())));
        return all;
    }

    private static boolean isAlone(List<Line> lines, int at) {
        String text = lines.get(at).text();
        return (at == 0 || lines.get(at - 1).blank())
                && text.length() <= LONGEST
                && !lines.get(at).bullet()
                && Character.isUpperCase(text.codePointAt(0))
                && !text.matches(".*[.:?!]$")
                && Clocks.find(text).isEmpty()
                && DayHeading.of(text).isEmpty()
                && DateMention.in(text).isEmpty();
    }

    /** Returns the day that the next line begins, if nothing but blank lines stands between. */
    private static Optional<String> dayBelow(List<Line> lines, int at) {
        if (lines.get(at).blank()) {
            return Optional.empty();
        }
        for (Line next : lines.subList(at + 1, Math.min(lines.size(), at + 4))) {
            if (!next.blank()) {
                return DayHeading.of(next.text())
                        .map(day -> day.date()
                                .flatMap(DateMention::day)
                                .map(Object::toString)
                                .or(day::weekday)
                                .orElse("" + day.number()));
            }
        }
        return Optional.empty();
    }
}
