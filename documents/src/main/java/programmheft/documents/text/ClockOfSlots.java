package programmheft.documents.text;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/**
 * Puts the clock of a slot first: {@code Slot 1 (11:15–12:00)}, {@code Block A: 9.00–10.30 Uhr}, {@code Workshopphase II – 13–15 Uhr}; only
 * where two of them are counted. The end of the event may be told the same way: {@code Ende der Tagung gegen 16 Uhr}.
 */
final class ClockOfSlots implements Preparation {
    private static final String CLOCK = "\\d{1,2}(?:[.:]\\d{2})?(?:\\s?(?:Uhr|h|[ap]\\.?m\\.?))?";
    private static final Pattern SLOT = Pattern.compile(
            "(?iU)^[*=\\s]*((?:slots?|block|session|runde|teil|phase|modul|einheit|part|round|\\p{L}+phase|\\p{L}+runde|\\p{L}+block|zeitfenster|time ?slot)\\s(?:\\d{1,2}|[IVX]{1,4}|[A-H])\\b[^()\\d]{0,60}?)\\s?(?:\\(|:|,|\\s[–-]|\\|)\\s*((?:ab |from |von )?"
                    + CLOCK + "(?:\\s?(?:-|–|bis|to)\\s?" + CLOCK + ")?)\\)?[*=\\s]*$");
    private static final Pattern END = Pattern.compile(
            "(?iU)^((?:voraussichtliches |geplantes )?(?:ende|schluss|veranstaltungsende|tagungsende|programmende|abreise|close|finish|end)(?:\\s(?:der|des|of the|of)\\s[\\p{L} -]{3,40})?)\\s?[,:]?\\s(?:gegen|ca\\.|um|etwa|voraussichtlich|around|about|at|approx\\.)\\s("
                    + CLOCK + ")\\.?$");
    private static final int LONGEST = 140;

    @Override
    public List<Line> apply(List<Line> lines) {
        long slots =
                lines.stream().filter(line -> turned(line, SLOT).isPresent()).count();
        int first = lines.stream()
                .filter(line -> Clocks.find(line.text()).isPresent())
                .mapToInt(Line::number)
                .findFirst()
                .orElse(Integer.MAX_VALUE);
        return lines.stream()
                .map(line -> (slots > 1 ? turned(line, SLOT) : Optional.<Line>empty())
                        .or(() -> line.number() > first ? turned(line, END) : Optional.empty())
                        .orElse(line))
                .toList();
    }

    private static Optional<Line> turned(Line line, Pattern pattern) {
        String text = line.text();
        if (line.blank() || text.length() > LONGEST || line.cell() != Cell.NONE || !endsWithClock(text)) {
            return Optional.empty();
        }
        Matcher found = pattern.matcher(text);
        return found.matches() && Clocks.find(found.group(2) + " x").isPresent()
                ? Optional.of(
                        line.withText(found.group(2) + "  " + found.group(1).strip()))
                : Optional.empty();
    }

    private static boolean endsWithClock(String text) {
        for (int i = Math.max(0, text.length() - 10); i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
