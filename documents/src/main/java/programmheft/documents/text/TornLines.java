package programmheft.documents.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Joins what a narrow column tore apart: a word with a hyphen at the end of the line ({@code Gesell-} and below it
 * {@code schaft}), and brackets that are closed on the next line.
 */
final class TornLines implements Preparation {
    private static final Pattern TORN = Pattern.compile("(?U).*\\p{Ll}{2}-$");
    private static final Pattern GOES_ON = Pattern.compile("(?U)^(?!(?:und|oder|bzw|sowie|and|or|bis|to)\\b)\\p{Ll}.*");
    private static final int LONGEST = 300;

    @Override
    public List<Line> apply(List<Line> lines) {
        List<Line> joined = new ArrayList<>();
        for (Line line : lines) {
            Line before = joined.isEmpty() ? line : joined.get(joined.size() - 1);
            if (joined.isEmpty() || !mayJoin(before, line)) {
                joined.add(line);
            } else if (isTorn(before.text()) && GOES_ON.matcher(line.text()).matches()) {
                String start = before.text().substring(0, before.text().length() - 1);
                joined.set(joined.size() - 1, before.withText(start + line.text()));
            } else if (leavesBracketOpen(before.text()) && closesBracket(line.text())) {
                joined.set(joined.size() - 1, before.withText(before.text() + " " + line.text()));
            } else {
                joined.add(line);
            }
        }
        return joined;
    }

    private static boolean mayJoin(Line before, Line line) {
        return !before.blank()
                && !line.blank()
                && !line.bullet()
                && before.cell() == line.cell()
                && before.text().length() + line.text().length() <= LONGEST
                && Clocks.find(line.text()).isEmpty();
    }

    private static boolean isTorn(String text) {
        return text.endsWith("-") && TORN.matcher(text).matches();
    }

    private static boolean leavesBracketOpen(String text) {
        return text.lastIndexOf('(') > text.lastIndexOf(')');
    }

    private static boolean closesBracket(String text) {
        int close = text.indexOf(')');
        int open = text.indexOf('(');
        return close >= 0 && (open < 0 || close < open);
    }
}
