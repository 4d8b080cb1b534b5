package programmheft.documents.text;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Weighs what speaks for a title: an early line, a word for an event, the day below, the kind of event above or below, a
 * heading, capitals, and that it is told again; a body, a house, a single word or a quotation speaks against it.
 */
final class TitleWeight {
    private static final WordList HOUSES = WordList.of("house-words.txt");
    private static final Pattern NUMBERED_WORD = Pattern.compile("(?U)^(?:\\d{1,3}\\.\\s+)?[\\p{L}-]+$");
    private static final Pattern ALL_QUOTED = Pattern.compile("^[„\"“«»].*[“”\"»«]$");
    private static final Pattern BEGINS_A_PHRASE = Pattern.compile(
            "(?U)(?:Vom|Von|Zum|Zur|Im|In|Am|An|Auf|Ein|Eine|Unser|Unsere|Neue[rs]?|Mein|Our|From|In|On|A|An)\\s");
    private static final double STEP = 1.2;
    private static final double EVENT_WORD = 1;
    private static final double REPEATED = 2;
    private static final double OF_A_BODY = -2;
    private static final double QUOTED = -1;
    private static final double OF_ONE_WORD = -1;
    private static final double ABOVE_THE_DAY = 1.5;
    private static final double BELOW_ITS_KIND = 1.5;
    private static final double ABOVE_ITS_KIND = 1.5;
    private static final double HEADING = 1;
    private static final int SHORTEST_CAPITALS = 8;

    private final List<Line> lines;
    private final Map<String, Integer> seen = new HashMap<>();

    TitleWeight(List<Line> lines) {
        this.lines = lines;
        lines.forEach(line -> seen.merge(key(line.text()), 1, Integer::sum));
    }

    /** Returns how much speaks for it where so many other titles stand above. */
    double of(Line line, String title, int above) {
        if (isBody(title)) {
            return OF_A_BODY - STEP * above;
        }
        boolean named = isNamed(title);
        boolean event = EventTitle.hasEventWord(title);
        double weight = named ? EVENT_WORD : 0;
        weight += !event && title.indexOf(' ') < 0 ? OF_ONE_WORD : 0;
        weight += HOUSES.holds(title.substring(title.lastIndexOf(' ') + 1)) ? OF_ONE_WORD : 0;
        weight += seen.getOrDefault(key(line.text()), 0) > 1 ? REPEATED : 0;
        weight += ABOVE_THE_DAY * Math.max(DayBelow.near(lines, line), DayBelow.in(line));
        weight += line.layout().startsWith("#") ? HEADING : 0;
        weight += besideItsKind(line, title, event);
        return weight - STEP * above;
    }

    private double besideItsKind(Line line, String title, boolean event) {
        boolean quoted = ALL_QUOTED.matches(title);
        boolean below = beside(line, -1)
                .filter(kind -> TitleKind.isAlone(kind.text()) && !TitleKind.isAlone(title))
                .isPresent();
        if (below) {
            return BELOW_ITS_KIND;
        }
        boolean shows = quoted || isCapitals(title);
        boolean above = !event
                && beside(line, 1)
                        .filter(kind ->
                                TitleKind.tellsOfAName(kind.text()) || (shows && TitleKind.isCounted(kind.text())))
                        .isPresent();
        return (above ? ABOVE_ITS_KIND : 0) + (quoted ? QUOTED : 0);
    }

    /** Returns the next line that is printed, above or below. */
    private Optional<Line> beside(Line line, int step) {
        for (int i = line.number() - 1 + step; i >= 0 && i < lines.size(); i += step) {
            if (!lines.get(i).blank()) {
                return Optional.of(lines.get(i));
            }
        }
        return Optional.empty();
    }

    /** Tells whether it names an event, and not only the kind of one. */
    private static boolean isNamed(String title) {
        return !NUMBERED_WORD.matches(title) && EventTitle.hasEventWord(title);
    }

    /** Tells whether it is the name of a body, as of who invites. */
    static boolean isBody(String title) {
        return TitleKind.hasAcronym(title)
                || (!isNamed(title) && (People.institution(title).isPresent() || isHouse(title)));
    }

    /** "Vom Küchengarten zum Volkspark" is no house. */
    private static boolean isHouse(String title) {
        return HeadPlace.isHouseFirst(title) && !BEGINS_A_PHRASE.matcher(title).lookingAt();
    }

    private static boolean isCapitals(String title) {
        return title.length() >= SHORTEST_CAPITALS && title.equals(title.toUpperCase(Locale.ROOT));
    }

    private static String key(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
