package programmheft.documents.text;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts the clock first where a whole agenda prints it last: {@code Begrüßung (9:00–9:15 Uhr)}, {@code Mittagspause,
 * 12.30 Uhr}. Only if at least three lines do so and more than begin with a clock: one such line alone is a note.
 */
final class ClockLast implements Preparation {
    private static final String CLOCK = "\\d{1,2}(?:[.:]\\d{2})?";
    private static final Pattern LAST = Pattern.compile(
            "(?U)^(\\p{Lu}[^\\n]{2,140}?)(?:\\s*\\(|,\\s+|\\s{2,}|\\s+[–-]\\s+|\\s*\\.{3,}\\s*)((?:ab\\s|ca\\.\\s)?"
                    + CLOCK + "(?:\\s?(?:Uhr|h))?(?:\\s?(?:-|–|bis)\\s?" + CLOCK
                    + ")?(?:\\s?(?:Uhr|h|[ap]\\.?m\\.?))?)\\)?$");
    private static final int ENOUGH = 3;

    @Override
    public List<Line> apply(List<Line> lines) {
        long last = lines.stream().filter(line -> turned(line).isPresent()).count();
        long first = lines.stream()
                .filter(line -> Clocks.find(line.text()).isPresent())
                .count();
        return last < ENOUGH || last <= first
                ? lines
                : lines.stream().map(line -> turned(line).orElse(line)).toList();
    }

    private static Optional<Line> turned(Line line) {
        if (line.blank() || line.text().length() > 200 || !line.text().matches(".*(?:\\d|Uhr|h|m|m\\.|\\))$")) {
            return Optional.empty();
        }
        Matcher clock = LAST.matcher(line.text());
        return clock.matches()
                        && Clocks.find(clock.group(2)).isPresent()
                        && DateMention.in(line.text()).isEmpty()
                        && !OpeningHours.isLine(line.text())
                        && !Character.isDigit(
                                clock.group(1).charAt(clock.group(1).length() - 1))
                ? Optional.of(line.withText(clock.group(2) + "  " + clock.group(1)))
                : Optional.empty();
    }
}
