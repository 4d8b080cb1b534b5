package programmheft.documents.text;

import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * Takes off what counts the points before their clocks: {@code II.   09.40 Uhr   Einbringung}, {@code 2./3.  9.00-10.30  Werkstätten}.
 * Only where at least three lines begin so.
 */
final class CountBeforeClock implements Preparation {
    private static final Pattern COUNT = Pattern.compile(
            "^\\s*(?:(?:TOP|Pos\\.|Nr\\.|Std\\.)\\s?\\d{1,2}[.:)]?|[IVX]{1,5}[.:)]|\\d{1,2}[.)](?:\\s?[/–-]\\s?\\d{1,2}[.)])?|\\d{1,2}(?=\\s{2})|[A-Z][.)])"
                    + "\\s+(?=(?:(?:gegen|ca\\.|ab|etwa|um)\\s)?\\d{1,2}[.:]\\d{2}(?!\\.?\\d))");
    private static final int ENOUGH = 3;

    @Override
    public List<Line> apply(List<Line> lines) {
        long found = lines.stream().filter(line -> counted(line) != null).count();
        return found < ENOUGH
                ? lines
                : lines.stream().map(CountBeforeClock::without).toList();
    }

    private static @Nullable Matcher counted(Line line) {
        if (line.blank() || line.layout().length() > Line.LONGEST) {
            return null;
        }
        Matcher count = COUNT.matcher(line.layout());
        return count.lookingAt() ? count : null;
    }

    /** What follows stays in its column. */
    private static Line without(Line line) {
        Matcher count = counted(line);
        return count == null
                ? line
                : line.relaid(" ".repeat(count.end()) + line.layout().substring(count.end()));
    }
}
