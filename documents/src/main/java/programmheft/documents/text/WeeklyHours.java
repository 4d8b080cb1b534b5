package programmheft.documents.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Knows the hours of a week, a line for each weekday: {@code Dienstag  10 – 18 Uhr}, {@code Montag  geschlossen}. Three such
 * lines below each other are opening hours and no days of a programme, which are named with their dates.
 */
final class WeeklyHours implements Preparation {
    private static final Pattern HOURS = Pattern.compile(
            "(?iU)^(?:montags?|dienstags?|mittwochs?|donnerstags?|freitags?|samstags?|sonnabends?|sonntags?|mo|di|mi|do|fr|sa|so|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|mon|tue|wed|thu|fri|sat|sun)\\b[.:,]?\\s*"
                    + "(?:geschlossen|closed|ruhetag|\\d{1,2}(?:[.:]\\d{2})?\\s?(?:uhr|h|[ap]\\.?m\\.?)?\\s?(?:-|–|bis|to)\\s?\\d{1,2}(?:[.:]\\d{2})?\\s?(?:uhr|h|[ap]\\.?m\\.?)?)$");
    private static final int ENOUGH = 3;
    private static final int LONGEST = 60;

    @Override
    public List<Line> apply(List<Line> lines) {
        List<Line> all = new ArrayList<>(lines);
        int run = 0;
        for (int i = 0; i < lines.size(); i++) {
            String text = lines.get(i).text();
            run = text.length() <= LONGEST && HOURS.matcher(text).matches() ? run + 1 : 0;
            for (int back = run == ENOUGH ? ENOUGH - 1 : 0; run >= ENOUGH && back >= 0; back--) {
                Line one = lines.get(i - back);
                all.set(i - back, one.withText("Öffnungszeiten: " + one.text()));
            }
        }
        return all;
    }
}
