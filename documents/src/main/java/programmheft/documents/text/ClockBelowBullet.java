package programmheft.documents.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

/**
 * Brings a clock in brackets up from the last line of a point to its first: {@code - Wer zahlt das Wasser?} and below it
 * {@code Gespräch mit Ada Berg (13 bis 14 Uhr)}. Only where at least three points end so.
 */
final class ClockBelowBullet implements Preparation {
    private static final String CLOCK = "\\d{1,2}(?:[.:]\\d{2})?(?:\\s?(?:Uhr|h|[ap]\\.?m\\.?))?";
    private static final Pattern LAST =
            Pattern.compile("(?U)^(.{0,300}?)\\s?(\\((?:ab\\s|ca\\.\\s|um\\s|gegen\\s|at\\s|from\\s|von\\s)?" + CLOCK
                    + "(?:\\s?(?:-|–|bis|to|until)\\s?" + CLOCK + ")?)(?:,\\s[^()]{2,80})?\\):?$");
    private static final Pattern UNIT = Pattern.compile("(?iU)\\d[.:]\\d{2}|\\d\\s?(?:uhr|h|[ap]\\.?m)");
    private static final int ENOUGH = 3;
    private static final int MOST_LINES = 4;
    private static final int LONGEST = 400;

    @Override
    public List<Line> apply(List<Line> lines) {
        List<Line> all = new ArrayList<>(lines);
        int found = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).bullet()) {
                found += turn(i, lines, all);
            }
        }
        return found < ENOUGH ? lines : all;
    }

    /** Returns 1 if the point ends with a clock. */
    private static int turn(int first, List<Line> lines, List<Line> all) {
        int last = first;
        while (last - first < MOST_LINES && !isLast(lines.get(last)) && goesOn(last + 1, lines)) {
            last++;
        }
        Line line = lines.get(last);
        if (!isLast(line)) {
            return 0;
        }
        Matcher clock = LAST.matcher(line.text());
        if (!clock.matches()) {
            return 0;
        }
        String printed = " " + clock.group(2) + ")";
        if (last == first) {
            all.set(first, line.withText(clock.group(1) + printed));
        } else {
            all.set(first, lines.get(first).withText(lines.get(first).text() + printed));
            all.set(last, line.withText(clock.group(1)));
        }
        return 1;
    }

    private static boolean isLast(Line line) {
        String text = line.text();
        return text.length() <= LONGEST
                && (text.endsWith(")") || text.endsWith("):"))
                && LAST.matcher(text).matches()
                && UNIT.matcher(text.substring(text.lastIndexOf('('))).find();
    }

    private static boolean goesOn(int next, List<Line> lines) {
        return next < lines.size()
                && !lines.get(next).bullet()
                && !lines.get(next).blank()
                && (isLast(lines.get(next))
                        || Clocks.find(lines.get(next).text()).isEmpty());
    }
}
