package programmheft.documents.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Frees days from the theme beside them, where clocks follow: {@code 8 September — Buses}, {@code 13. Oktober: Bäume}. One such line
 * may be anything; two are the days of a series.
 */
final class ThemedDays implements Preparation {
    private static final Pattern THEME =
            Pattern.compile("(?U)^\\s?(?:[–—|:·•-]|,(?=\\s\\p{Lu}))\\s*[\\p{Lu}„\"“«»‘'].{1,80}$");
    private static final int LONGEST = 140;
    private static final int ENOUGH = 2;

    @Override
    public List<Line> apply(List<Line> lines) {
        List<Line> all = new ArrayList<>(lines);
        int themed = 0;
        for (int i = 0; i < lines.size(); i++) {
            Optional<Line> day = clockFollows(lines, i) ? day(lines.get(i)) : Optional.empty();
            if (day.isPresent()) {
                all.set(i, day.get());
                themed++;
            }
        }
        return themed < ENOUGH ? lines : all;
    }

    private static Optional<Line> day(Line line) {
        String text = line.text();
        if (line.blank()
                || line.cell() != Cell.NONE
                || text.length() > LONGEST
                || DayHeading.of(text).isPresent()) {
            return Optional.empty();
        }
        List<DateMention> dates = DateMention.in(text);
        return dates.size() == 1
                        && dates.get(0).start() <= 1
                        && THEME.matches(text.substring(dates.get(0).end()))
                        && !Clocks.find(text).isPresent()
                        && !DayHeading.isTrap(text)
                ? Optional.of(line.withText(text.substring(0, dates.get(0).end())))
                : Optional.empty();
    }

    private static boolean clockFollows(List<Line> lines, int at) {
        for (int i = at + 1; i < Math.min(lines.size(), at + 3); i++) {
            if (!lines.get(i).blank()) {
                return lines.get(i).cell() == Cell.NONE
                        && Clocks.find(lines.get(i).text()).isPresent();
            }
        }
        return false;
    }
}
