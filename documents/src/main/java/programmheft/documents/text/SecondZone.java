package programmheft.documents.text;

import java.util.List;
import java.util.regex.Matcher;

/**
 * Drops the second clock of an agenda that gives each in two zones: {@code 3:05 pm (2:05 pm)  Keynote}. Only where at least three
 * lines do so; the first clock counts, as it is the one that the page names first.
 */
final class SecondZone implements Preparation {
    private static final String CLOCK = "\\d{1,2}[.:]\\d{2}(?:\\s?(?:Uhr|h|[ap]\\.?m\\.?))?";
    private static final String RANGE = CLOCK + "(?:\\s?[-–]\\s?" + CLOCK + ")?";
    private static final Pattern TWICE = Pattern.compile("(?iU)^(" + RANGE + "(?:\\s[A-Z]{2,5})?)\\s?(?:\\(" + RANGE
            + "(?:\\s[A-Z]{2,5})?\\)|/\\s?" + RANGE + "\\s[A-Z]{2,5}\\b)(?=\\s|$)");
    private static final int ENOUGH = 3;
    private static final int LONGEST = 300;

    @Override
    public List<Line> apply(List<Line> lines) {
        long twice = lines.stream().filter(line -> !once(line).equals(line)).count();
        return twice < ENOUGH ? lines : lines.stream().map(SecondZone::once).toList();
    }

    private static Line once(Line line) {
        String text = line.text();
        if (text.isEmpty() || text.length() > LONGEST || !Character.isDigit(text.charAt(0))) {
            return line;
        }
        Matcher twice = TWICE.matcher(text);
        return twice.lookingAt() ? line.withText(twice.group(1) + text.substring(twice.end())) : line;
    }
}
