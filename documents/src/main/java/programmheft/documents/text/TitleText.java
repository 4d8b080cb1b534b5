package programmheft.documents.text;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/** Takes off a title what stands beside it: the label before, the date, the house, the host, and what only tells of the programme. */
final class TitleText {
    private static final Pattern LABEL = Pattern.compile(
            "(?iU)^(?:(?:rückblick|nachbericht|presseeinladung|pressemitteilung|einladung(?: an die (?:medien|presse))?|save the date|betreff|subject|re|aw|wg|fwd|call for papers|ablauf|programm|running order(?: for)?|programme(?: for)?|zeitplan|tagungsbericht|dokumentation|review|looking back)\\s*[:–-]\\s*|einladung (?:zur|zum|zu unserem|zu unserer|zu)\\s+|herzliche einladung (?:zur|zum)\\s+|einladung (?=\\p{Lu})|(?:januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember)\\s+\\d{4}\\s*[:–-]\\s*)");
    private static final Pattern INVITES = Pattern.compile("(?iU)(?:herzliche )?einladung zu");
    // "Ablauf Frühjahrstreffen", "Running order for the spring meeting"
    private static final Pattern ORDER_OF = Pattern.compile(
            "(?iU)^(?:(?:ablauf|programm|zeitplan|tagesordnung|agenda)\\s(?:für das |für den |für die |des |der |zum |zur )?(?=\\p{Lu})|(?:running order|programme|program|schedule|agenda) for (?:the |our )?|invitation to (?:the |our )?)");
    private static final Pattern PROGRAMME_BEHIND =
            Pattern.compile("(?iU)\\s*[:–|-]\\s*(?:das )?(?:programm\\w*|agenda|ablauf|zeitplan|schedule)(?: \\(.*)?$");
    // "… – das Programm ist da!", "…, letzte Infos", "… – Workshops A bis F", "… - running order (final)"
    private static final Pattern TELLS_OF_PROGRAMME = Pattern.compile(
            "(?iU)(?:\\s+[–—-]\\s+|\\s*[,:]\\s+)(?:(?:das|unser|der|die|alle|alles|letzte[rns]?|vorläufige[rs]?|aktuelle[rs]?|the|our|final|provisional|draft|full)\\s)?"
                    + "(?:programm\\w*|agenda|ablauf\\w*|zeitplan|tagesordnung|sessionplan|infos?|informationen|hinweise|update|überblick|übersicht|anmeldung|einladung|save the date|workshops [A-Z\\d]\\b|schedule|timetable|running order|line-?up|programme|details)\\b.*$");
    private static final Pattern CALLS_OUT = Pattern.compile("(?U)\\s+[–—-]\\s+[^–—]{3,60}!$");
    // "31. Notfalltag - für Klinik und Praxis"
    private static final Pattern FOR_WHOM = Pattern.compile("\\s+[–—-]\\s+(?:für|for)\\s.*$");
    private static final Pattern BEFORE_A_DATE =
            Pattern.compile("(?iU)(?:[\\s,|(–-]|\\b(?:am|vom|von|der|den|dem|on|the))+$");
    private static final Pattern AT_HOUSE =
            Pattern.compile("(?U)^(.{8,})\\s(?:at|at the|im|in der)\\s(\\p{Lu}.{4,60})$");
    // "Online-Reihe: „Dienstags digital“ – Frühjahr 2026"
    private static final Pattern SERIES =
            Pattern.compile("(?iU)^(?:\\p{L}+-)?\\p{L}*reihe:?\\s+[„\"“»«]([^„“”\"«»]{4,100})[“”\"»«].*$");
    private static final Pattern QUOTED_WITH_DATE =
            Pattern.compile("(?iU)^(?:programm|zeitplan|ablauf)\\b.*[„\"“]([^„“”\"]{4,80})[“”\"].*$");
    // "“Small Places” – spring webinar series 2026", "„Namen am Wasser“, Jahrestagung"
    private static final Pattern QUOTED_BEFORE_KIND =
            Pattern.compile("^[„\"“»«‘]([^„“”\"«»]{4,100})[“”\"»«’]\\s*[,:–—-]\\s+(\\S.*)$");
    // "3. Workshop »Alltag im Archiv«"
    private static final Pattern QUOTED_BEHIND_COUNT =
            Pattern.compile("(?U)^\\d{1,3}\\.\\s(\\p{Lu}[\\p{L}-]+)\\s[„\"“»«]([^„“”\"«»]{8,120})[“”\"»«]$");
    private static final Splitter CELLS =
            Splitter.onPattern("\\s+(?:·|::|•)\\s+|\\s{2,}").trimResults().omitEmptyStrings();
    private static final CharMatcher DECORATION = CharMatcher.anyOf(">*=~+<| ");
    private static final int FEW_CELLS = 4;
    private static final int SHORTEST = 4;
    private static final int SHORTEST_REST = 8;
    private static final int LONGEST = 160;

    private TitleText() {}

    static boolean isLabelled(String text) {
        return LABEL.matcher(text).lookingAt();
    }

    /** Tells whether a line invites to something, which then has that name: "Einladung zum Symposium". */
    static boolean invites(String text) {
        return INVITES.matcher(text).lookingAt();
    }

    /** Returns a title that is quoted where the line is about something else, or only says what it is. */
    static Optional<String> quoted(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher programme = QUOTED_WITH_DATE.matcher(text);
        if (programme.matches() && !DateMention.in(text).isEmpty()) {
            return Optional.of(programme.group(1));
        }
        Matcher counted = QUOTED_BEHIND_COUNT.matcher(text);
        if (counted.matches() && EventTitle.hasEventWord(counted.group(1))) {
            return Optional.of(counted.group(2));
        }
        Matcher before = QUOTED_BEFORE_KIND.matcher(text);
        return before.matches()
                        && EventTitle.hasEventWord(before.group(2))
                        && Headline.event(before.group(2)).isEmpty()
                ? Optional.of(before.group(1))
                : Optional.empty();
    }

    /** Returns of a line in cells the one that names the event: beside it stand the host, the house, pages and the state. */
    static String cell(String text) {
        List<String> cells = CELLS.splitToList(text);
        if (cells.size() < 2) {
            return text;
        }
        String first = cells.get(0);
        List<String> named = cells.stream()
                .filter(cell -> Character.isUpperCase(cell.codePointAt(0)) && EventTitle.hasEventWord(cell))
                .filter(cell -> !NoTitle.isOne(cell) && DateMention.in(cell).isEmpty())
                .toList();
        boolean other = named.size() == 1 && !named.contains(first) && cells.size() <= FEW_CELLS;
        if (other && (cells.size() > 2 || isHost(first))) {
            return named.get(0);
        }
        return other && !NoTitle.isLine(first) ? String.join(" • ", cells) : first.length() > SHORTEST ? first : text;
    }

    private static boolean isHost(String cell) {
        return People.institution(cell).isPresent() || HeadPlace.isHouseFirst(cell);
    }

    /** "Rückblick: Stadt-Land-Konferenz", "22.05.25: Feldtag", "Fachtag Wald am 5. Mai": without label and date. */
    static String plain(String text) {
        Matcher series = SERIES.matcher(text);
        if (series.matches()) {
            return series.group(1);
        }
        String bare = DECORATION.trimFrom(text);
        String plain = ORDER_OF.matcher(withoutProgramme(withoutLabel(bare.isEmpty() ? text : bare)))
                .replaceFirst("");
        List<DateMention> dates = DateMention.in(plain);
        if (!dates.isEmpty()) {
            DateMention date = dates.get(0);
            String before =
                    BEFORE_A_DATE.matcher(plain.substring(0, date.start())).replaceFirst("");
            String after = plain.substring(date.end()).replaceFirst("^[\\s:|–,-]+", "");
            plain = before.length() >= SHORTEST_REST
                    ? before
                    : date.start() == 0 && after.length() >= SHORTEST_REST ? after : plain;
        }
        return plain.length() >= SHORTEST ? withoutHouse(plain) : text;
    }

    /** "Betreff: Einladung Honigtag" has two. */
    private static String withoutLabel(String text) {
        return LABEL.matcher(LABEL.matcher(text).replaceFirst("")).replaceFirst("");
    }

    private static String withoutProgramme(String text) {
        String plain = PROGRAMME_BEHIND.matcher(text).replaceFirst("");
        for (Pattern more : List.of(TELLS_OF_PROGRAMME, CALLS_OUT, FOR_WHOM)) {
            Matcher behind = more.matcher(plain);
            if (behind.find() && EventTitle.hasEventWord(plain.substring(0, behind.start()))) {
                plain = plain.substring(0, behind.start());
            }
        }
        return plain;
    }

    // "Annual Members' Day at Thornby Village Hall"
    private static String withoutHouse(String title) {
        Matcher house = AT_HOUSE.matcher(title);
        return house.matches() && EventTitle.hasEventWord(house.group(1)) && RoomWords.isRoom(house.group(2))
                ? house.group(1)
                : title;
    }
}
