package programmheft.documents.text;

import java.util.ArrayList;
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
    private static final Pattern HOUR = Pattern.compile("^(\\d{1,2})\\s{2}(?=[\\p{L}„\"«»(])");
    private static final int MOST_BETWEEN = 180;
    private static final int ENOUGH = 3;
    private static final int MIDNIGHT = 24;

    @Override
    public List<Line> apply(List<Line> lines) {
        long clocks = lines.stream()
                .filter(line -> Clocks.find(line.text()).isPresent())
                .count();
        if (clocks < ENOUGH) {
            return lines;
        }
        List<Line> all = new ArrayList<>();
        int before = -1;
        for (Line line : lines) {
            int last = before;
            Line spelled = spelled(line).or(() -> alone(line, last)).orElse(line);
            before = Clocks.find(spelled.text())
                    .map(clock -> clock.start().minutes())
                    .orElse(before);
            all.add(spelled);
        }
        return all;
    }

    /** "10        Begrüßung" below "9-10" and above "10.15": an hour in the column of the clocks that goes on from the one before. */
    private static Optional<Line> alone(Line line, int before) {
        Matcher hour =
                line.blank() || before < 0 || !Character.isDigit(line.text().charAt(0))
                        ? null
                        : HOUR.matcher(line.text());
        if (hour == null || !hour.lookingAt()) {
            return Optional.empty();
        }
        int minutes = 60 * Integer.parseInt(hour.group(1));
        return minutes >= before && minutes <= before + MOST_BETWEEN && minutes < MIDNIGHT * 60
                ? Optional.of(
                        line.withText(hour.group(1) + ":00  " + line.text().substring(hour.end())))
                : Optional.empty();
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
