package programmheft.documents.text;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/**
 * Spells out ranges of bare hours where other lines of the text have clocks: {@code 9-10 – Frühstück}, {@code 14–17: Ausflug}. Elsewhere
 * two numbers may be anything.
 */
final class BareHours implements Preparation {
    private static final Pattern HOURS =
            Pattern.compile("(?U)^(\\d{1,2})\\s?[-–]\\s?(\\d{1,2})\\s*(?:[–:|-]\\s+|\\s{2})(?=[\\p{L}„\"«»(])");
    private static final int ENOUGH = 3;
    private static final int MIDNIGHT = 24;

    @Override
    public List<Line> apply(List<Line> lines) {
        long clocks = lines.stream()
                .filter(line -> Clocks.find(line.text()).isPresent())
                .count();
        return clocks < ENOUGH
                ? lines
                : lines.stream().map(line -> spelled(line).orElse(line)).toList();
    }

    private static Optional<Line> spelled(Line line) {
        if (line.blank()
                || !Character.isDigit(line.text().charAt(0))
                || line.text().length() > Line.LONGEST) {
            return Optional.empty();
        }
        Matcher hours = HOURS.matcher(line.text());
        return hours.lookingAt()
                        && Integer.parseInt(hours.group(1)) < MIDNIGHT
                        && Integer.parseInt(hours.group(2)) <= MIDNIGHT
                ? Optional.of(line.withText(hours.group(1) + ":00–" + hours.group(2) + ":00  "
                        + line.text().substring(hours.end())))
                : Optional.empty();
    }
}
