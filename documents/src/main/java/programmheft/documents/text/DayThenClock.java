package programmheft.documents.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import programmheft.documents.words.Calendar;
import programmheft.model.Place;

/**
 * Parts the day from the first item of the day: {@code Freitag, 16.09. | 14:00 - 16:00 | Rundgang}, {@code Sonnabend
 * 9:00 Einlass}, {@code 22.05 8.45am Arrival}, {@code 21.055.30-6.00pmArrival}. A date with nothing but hours is when the
 * event takes place and stays whole.
 */
final class DayThenClock implements Preparation {
    private static final Pattern WEEKDAY = Pattern.compile(
            "^(?:(?:[Nn]ur|[Oo]nly|[Aa]m|[Oo]n)\\s)?(" + Calendar.WEEKDAY
                    + ")\\.?,?\\s*[:|–-]?\\s+(?=(?:ab |ca\\. |AB |Ab )?\\d{1,2}(?:[.:]\\d{2}|\\s?(?:Uhr|h\\b|[ap]m)|\\s?[–-]\\s?\\d{1,2}\\s?(?:Uhr|h\\b|[ap]m)))");
    private static final Pattern COUNTED =
            Pattern.compile("^((?:Tag|Day)\\s\\d{1,2}|\\d{1,2}\\.\\s?Tag)\\s*[,:|–-]?\\s+(?=\\d{1,2}[.:]\\d{2})");
    private static final Pattern SHORT_DATE =
            Pattern.compile("^([0-3]?\\d\\.[01]\\d)\\.?\\s?(?=\\d{1,2}[.:]\\d{2}\\s?(?:-|–|[ap]\\.?m))");
    private static final Pattern BETWEEN =
            Pattern.compile("^[\\s,:|–-]*(?:\\(!\\)[\\s,:|–-]*)?(?:(?:von|um|ab|from|at)\\s+(?=\\d))?");

    private static final int LONGEST_PLACE = 30;

    @Override
    public List<Line> apply(List<Line> lines) {
        List<Line> parted = new ArrayList<>();
        for (Line line : lines) {
            Optional<Integer> end = line.text().length() > Line.LONGEST ? Optional.empty() : endOfDay(line.text());
            if (end.isEmpty()) {
                parted.add(line);
            } else {
                String day = line.text().substring(0, end.get()).replaceAll("[\\s,:|–-]+$|^(?:[Nn]ur|[Oo]nly)\\s", "");
                parted.add(line.withText(day.matches("[0-3]?\\d\\.[01]\\d") ? day + "." : day));
                parted.add(line.withText(
                        BETWEEN.matcher(line.text().substring(end.get())).replaceFirst("")));
            }
        }
        return parted;
    }

    private static Optional<Integer> endOfDay(String text) {
        Optional<DateMention> date = DateMention.in(text).stream().findFirst().filter(some -> some.start() <= 1);
        if (date.isPresent()) {
            return hasTitle(text, date.get().end());
        }
        Matcher shortDate = SHORT_DATE.matcher(text);
        if (shortDate.find()) {
            return hasTitle(text, shortDate.end());
        }
        for (Pattern pattern : List.of(WEEKDAY, COUNTED)) {
            Matcher matcher = pattern.matcher(text);
            if (matcher.find()) {
                return hasTitle(text, matcher.end());
            }
        }
        return Optional.empty();
    }

    /** "21. Januar 2025 | 9:00–12:45 Uhr | online" tells when the event is. */
    private static boolean isOnline(String rest) {
        return rest.length() < LONGEST_PLACE
                && Venue.place(rest).filter(Place::online).isPresent();
    }

    /** Only where a title follows the clock is it an item. */
    private static Optional<Integer> hasTitle(String text, int end) {
        String rest = BETWEEN.matcher(text.substring(end)).replaceFirst("");
        return Clocks.find(rest)
                .filter(clock -> DateMention.in(clock.rest()).isEmpty())
                .filter(clock ->
                        clock.rest().chars().filter(Character::isLetter).count() > 2)
                .filter(clock -> !Venue.looksLikeHouse(clock.rest()) && !isOnline(clock.rest()))
                .map(clock -> end);
    }
}
