package programmheft.documents.text;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/**
 * Spells clocks of four digits in the usual way: {@code 0900-1030 Tides} is {@code 09:00-10:30 Tides}. Only if several
 * lines begin so that can be no years.
 */
final class FourDigitClocks implements Preparation {
    private static final String DIGITS = "([01]\\d|2[0-4])([0-5][05])";
    private static final Pattern AT_THE_START = Pattern.compile("^(\\s*(?:[-•*|]\\s+)?)" + DIGITS
            + "(?:(\\s?(?:-|–|—|bis|to)\\s?)" + DIGITS + "| for \\d{4})?(\\s?(?:hrs?|hours|h|Uhr)\\b)?(?=[\\s:|]|$)");
    private static final int ENOUGH = 3;

    @Override
    public List<Line> apply(List<Line> lines) {
        long found = lines.stream().filter(line -> clock(line).isPresent()).count();
        long noYears = lines.stream()
                .filter(line -> clock(line)
                        .filter(clock -> !clock.group(2).matches("19|20"))
                        .isPresent())
                .count();
        return found < ENOUGH || noYears < 2
                ? lines
                : lines.stream()
                        .map(line -> clock(line)
                                .map(clock -> line.relaid(spelled(line.layout(), clock)))
                                .orElse(line))
                        .toList();
    }

    private static Optional<Matcher> clock(Line line) {
        if (line.blank() || line.text().charAt(0) > '9') {
            return Optional.empty();
        }
        Matcher clock = AT_THE_START.matcher(line.layout());
        return line.layout().length() <= Line.LONGEST && clock.find() ? Optional.of(clock) : Optional.empty();
    }

    /** The columns behind the clock stay where they are, as far as there are blanks to give. */
    private static String spelled(String layout, Matcher clock) {
        String start = clock.group(1) + clock.group(2) + ":" + clock.group(3);
        String spelled =
                clock.group(4) == null ? start : start + clock.group(4) + clock.group(5) + ":" + clock.group(6);
        String rest = layout.substring(clock.end());
        int longer = spelled.length() - clock.end();
        while (longer > 0 && rest.startsWith("   ")) {
            rest = rest.substring(1);
            longer--;
        }
        return spelled + rest;
    }
}
