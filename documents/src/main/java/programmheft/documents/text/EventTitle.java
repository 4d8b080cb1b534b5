package programmheft.documents.text;

import com.google.common.base.Splitter;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import programmheft.model.FormatWords;

/**
 * Chooses the title among the lines above the agenda: an early line, a line that is repeated, a line with a word for an
 * event wins; words of navigation, tables and the press are none. If no line is one, a sentence may name the event.
 */
final class EventTitle {
    private static final Splitter WORDS = Splitter.onPattern("[\\s,:;/–]+").omitEmptyStrings();
    private static final WordList EVENTS = WordList.of("event-words.txt");
    private static final WordList HOUSES = WordList.of("house-words.txt");
    private static final Pattern NOT_A_TITLE = Pattern.compile(
            "(?iU)^(?:(?:von|an|from|to|cc|bcc|sent|gesendet|date)\\s*:.*|.*<\\S+@\\S+>.*|menü.*|register(?: now)?|jetzt anmelden|anmelden|aktuelles|über uns|mitmachen|termine|themen|presse|kontakt|impressum|datenschutz|service|login|mitglied werden|newsletter|about|speakers|venue|sponsors|tickets|travel|contact|news|events|search|.*\\bissue \\d+.*|.*\\bausgabe \\d+.*|.*\\bstand:.*|.*\\bjoining instructions.*|akademisches lehrkrankenhaus.*|dates?:.*|location:.*|dress:.*|replies:.*|gedruckt:.*|seite \\d+.*|page \\d+.*|wir verwenden cookies.*|we use cookies.*|lesezeit.*|(?:zum|direkt zum) (?:haupt)?inhalt.*|sie (?:sind|befinden sich) hier:?.*|you are here.*|.*\\s[›>]\\s.*|home\\s/.*|suche|hauptnavigation.*|navigation.*|veranstaltungskalender|medieneinladung|media invitation.*|press (?:invitation|release).*|(?:tagungs)?dokumentation|.*\\bmeldung\\b.*|\\+\\+\\+.*|einladung (?:an|zum|zur|für) .*|rückblick\\w*|aktuelles.*|drucken.*|teilen.*|nach oben|zurück.*|archiv|skip to.*|presse\\w*|(?:vorläufiges? |das )?(?:programm|zeitplan|ablauf|agenda)\\w*(?: \\d{4})?:?|vorläufiger .*|schedules?|time|description|event|full details|d[ée]tails|höhepunkte|einladung|programme? \\(.*|programm \\(.*|inhalt|inhaltsverzeichnis.*|termin\\w*"
                    + "|start(?:seite)?|home|menü|zurück|drucken|teilen:?|märz|januar|februar|april|mai|juni|juli|august|september|oktober|november|dezember|https?:.*|www\\..*|©.*|\\d.{0,6}|wir freuen uns.*|for immediate.*|sperrfrist.*|motto:.*|neuigkeiten|news|aus der reihe.*|[a-z]{2}\\s+[a-z]{2}\\b.*|stabsstelle.*|(?:presse|medien)(?:mitteilung|einladung|information)\\w*\\s.*\\d.*|bitte .*|liebe .*|sehr geehrte.*"
                    + "|(?:ort|wo|wann|datum|termin|zeit|uhrzeit|beginn|start|ende|tagungsort|veranstaltungsort|treffpunkt|über uns|veranstalter|anmeldung|kontakt|moderation|leitung|eintritt)\\b.*|ganztägig.*|durchgehend.*|so läuft .*|weiter ?lesen|mehr .*|foto:.*|grafik:.*|seite \\d.*|page \\d.*|die seite .*|contact .*|parking.*|video .*)$");
    private static final Pattern LABEL = Pattern.compile(
            "(?iU)^(?:(?:rückblick|nachbericht|presseeinladung|pressemitteilung|einladung(?: an die (?:medien|presse))?|save the date|betreff|subject|re|aw|wg|fwd|call for papers|ablauf|programm|running order(?: for)?|programme(?: for)?|zeitplan|tagungsbericht|dokumentation|review|looking back)\\s*[:–-]\\s*|einladung (?:zur|zum|zu unserem|zu unserer|zu)\\s+|herzliche einladung (?:zur|zum)\\s+|(?:januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember)\\s+\\d{4}\\s*[:–-]\\s*)");
    private static final Pattern PROGRAMME_BEHIND =
            Pattern.compile("(?iU)\\s*[:–|-]\\s*(?:das )?(?:programm\\w*|agenda|ablauf|zeitplan|schedule)(?: \\(.*)?$");
    private static final Pattern BEFORE_A_DATE =
            Pattern.compile("(?iU)(?:[\\s,|(–-]|\\b(?:am|vom|von|der|den|dem|on|the))+$");
    // "Ablauf Frühjahrstreffen", "Running order for the spring meeting"
    private static final Pattern ORDER_OF = Pattern.compile(
            "(?iU)^(?:(?:ablauf|programm|zeitplan|tagesordnung|agenda)\\s(?:für das |für den |für die |des |der |zum |zur )?(?=\\p{Lu})|(?:running order|programme|program|schedule|agenda) for (?:the |our )?|invitation to (?:the |our )?)");

    private static final Pattern INVITES = Pattern.compile("(?iU)(?:herzliche )?einladung zu");
    private static final Pattern IN_COOPERATION = Pattern.compile(
            "(?iU)(?:in kooperation|in zusammenarbeit|mit freundlicher|mit unterstützung|gefördert|eine veranstaltung|unterstützt|präsentiert von|in cooperation|supported by|funded by|presented by|hosted by|lädt ein|laden ein)\\b");
    private static final Pattern AT_HOUSE =
            Pattern.compile("(?U)^(.{8,})\\s(?:at|at the|im|in der)\\s(\\p{Lu}.{4,60})$");
    // "Online-Reihe: „Dienstags digital“ – Frühjahr 2026"
    private static final Pattern SERIES =
            Pattern.compile("(?iU)^(?:\\p{L}+-)?\\p{L}*reihe:?\\s+[„\"“»«]([^„“”\"«»]{4,100})[“”\"»«].*$");

    private static final Pattern QUOTED_WITH_DATE =
            Pattern.compile("(?iU)^(?:programm|zeitplan|ablauf)\\b.*[„\"“]([^„“”\"]{4,80})[“”\"].*$");
    private static final Pattern NUMBERED_WORD = Pattern.compile("(?U)^(?:\\d{1,3}\\.\\s+)?[\\p{L}-]+$");
    private static final Pattern IN_SENTENCE = Pattern.compile(
            "(?U)\\b(?:der|des|zum|vom|beim|am|im|das|diesjährigen)\\s+((?:\\d{1,3}\\.\\s+)?(?:(?:\\p{Lu}[\\p{L}-]*|\\p{Ll}+(?:en|er|es|e))\\s+){0,4}?(?!Nachmittag|Vormittag|Mittag|Montag|Dienstag|Donnerstag|Freitag|Samstag|Sonntag|Geburtstag|Jahrestag|Feiertag)(?:\\p{Lu}\\p{L}*)?(?:[Tt]ag|[Tt]ages|[Kk]ongress(?:es)?|[Tt]reffens?|[Cc]amps?|[Tt]agung|[Kk]onferenz|[Ss]ymposiums?)(?:\\s+(?:der|des|für)\\s+(?:\\p{Ll}+\\s)?\\p{Lu}[\\p{L}-]+|\\s+\\p{Lu}[\\p{L}-]+(?:\\s(?:19|20)\\d\\d)?)?)(?=[\\s.,]|$)");
    private static final Pattern ENGLISH = Pattern.compile(
            "(?U)\\b[Tt]he ((?:\\d{1,3}(?:st|nd|rd|th)\\s+)?(?:\\(?\\p{L}[\\p{L}()’'-]*\\s+){1,9}?(?:Conference|Symposium|Congress|Meeting|Workshop|Summit))\\b");
    private static final List<String> CELLS = List.of(" · ", " :: ", " • ");
    private static final int LONGEST = 160;
    private static final int FARTHEST = 15;
    private static final double STEP = 1.2;
    private static final double EVENT_WORD = 1;
    private static final double REPEATED = 2;
    private static final double OF_A_BODY = -2;
    private static final double QUOTED = -1;
    private static final double OF_ONE_WORD = -1;
    private static final double ABOVE_THE_DAY = 1.5;

    private final List<Line> lines;
    private final BitSet ofTheAgenda;
    private final Map<String, Integer> seen = new HashMap<>();

    EventTitle(List<Line> lines, BitSet ofTheAgenda) {
        this.lines = lines;
        this.ofTheAgenda = ofTheAgenda;
        lines.forEach(line -> seen.merge(key(line.text()), 1, Integer::sum));
    }

    Optional<HeadFacts.At<String>> find() {
        List<Line> above = above();
        return best(above.stream().filter(line -> line.number() <= FARTHEST).toList())
                .or(() -> best(
                        above.stream().filter(line -> hasEventWord(line.text())).toList()))
                .or(() -> inASentence(above));
    }

    private List<Line> above() {
        int agenda = ofTheAgenda.stream()
                .filter(number -> Clocks.find(lines.get(number - 1).text()).isPresent())
                .findFirst()
                .orElse(ofTheAgenda.isEmpty() ? Integer.MAX_VALUE : ofTheAgenda.nextSetBit(0));
        return lines.stream()
                .filter(line -> line.number() < agenda && !line.blank())
                .toList();
    }

    private Optional<HeadFacts.At<String>> best(List<Line> some) {
        Optional<HeadFacts.At<String>> best = Optional.empty();
        double most = Double.NEGATIVE_INFINITY;
        int before = 0;
        for (Line line : some) {
            Optional<String> title = title(line);
            if (title.isPresent()) {
                double weight = weight(line, title.get()) - STEP * before;
                before++;
                if (weight > most) {
                    most = weight;
                    best = Optional.of(new HeadFacts.At<>(title.get(), line.number()));
                }
            }
        }
        return best;
    }

    private double weight(Line line, String title) {
        boolean named = !NUMBERED_WORD.matcher(title).matches() && hasEventWord(title);
        double weight = named ? EVENT_WORD : 0;
        weight += !hasEventWord(title) && title.indexOf(' ') < 0 ? OF_ONE_WORD : 0;
        weight += endsWithHouse(title) ? OF_ONE_WORD : 0;
        boolean body = People.institution(title).isPresent() && !named;
        weight += seen.getOrDefault(key(line.text()), 0) > 1 && !body ? REPEATED : 0;
        weight += body ? OF_A_BODY : ABOVE_THE_DAY * Math.max(DayBelow.near(lines, line), DayBelow.in(line));
        return weight + (title.matches("^[„\"“«].*[“”\"»]$") ? QUOTED : 0);
    }

    private static boolean endsWithHouse(String title) {
        return HOUSES.holds(title.substring(title.lastIndexOf(' ') + 1));
    }

    /** Tells whether one of the words is one for an event. */
    static boolean hasEventWord(String title) {
        return WORDS.splitToStream(title).anyMatch(word -> EVENTS.knows(word.replaceAll("(?<=tag)es$", "")));
    }

    /** Returns what the line calls the event, if it can be a title at all. */
    private Optional<String> title(Line line) {
        String text = firstCell(line);
        Matcher quoted = QUOTED_WITH_DATE.matcher(text.length() > LONGEST ? "" : text);
        if (quoted.matches() && !DateMention.in(text).isEmpty()) {
            return Optional.of(quoted.group(1));
        }
        if (line.bullet() || OpeningHours.isLine(text) || ofTheAgenda.get(line.number()) || !isTitle(text)) {
            return Optional.empty();
        }
        Matcher series = SERIES.matcher(text);
        String plain = series.matches() ? series.group(1) : plain(text);
        boolean invites =
                text.length() > plain.length() && INVITES.matcher(text).lookingAt();
        return NOT_A_TITLE.matcher(plain).matches() || (isGeneric(plain) && !invites)
                ? Optional.empty()
                : Optional.of(plain);
    }

    /** Of a line in columns only what stands on the left: on the right are pages and the state of the programme. */
    private static String firstCell(Line line) {
        for (String mark : CELLS) {
            int cell = line.text().indexOf(mark);
            if (cell > 8 && People.institution(line.text().substring(0, cell)).isEmpty()) {
                return line.text().substring(0, cell).strip();
            }
        }
        int gap = line.text().indexOf("  ");
        return gap > 8 ? line.text().substring(0, gap).strip() : line.text();
    }

    /** "Symposium" alone says what it is, not how it is called. */
    private static boolean isGeneric(String word) {
        return word.indexOf(' ') < 0
                && (EVENTS.holds(word) || FormatWords.ofExactly(word).isPresent());
    }

    /** "Rückblick: Stadt-Land-Konferenz", "22.05.25: Feldtag", "Fachtag Wald am 5. Mai": without label and date. */
    private static String plain(String text) {
        String plain = ORDER_OF.matcher(PROGRAMME_BEHIND
                        .matcher(LABEL.matcher(text).replaceFirst(""))
                        .replaceFirst(""))
                .replaceFirst("");
        List<DateMention> dates = DateMention.in(plain);
        if (!dates.isEmpty()) {
            DateMention date = dates.get(0);
            String before =
                    BEFORE_A_DATE.matcher(plain.substring(0, date.start())).replaceFirst("");
            String after = plain.substring(date.end()).replaceFirst("^[\\s:|–,-]+", "");
            plain = before.length() >= 8 ? before : date.start() == 0 && after.length() >= 8 ? after : plain;
        }
        return plain.length() > 3 ? withoutHouse(plain) : text;
    }

    // "Annual Members' Day at Thornby Village Hall"
    private static String withoutHouse(String title) {
        Matcher house = AT_HOUSE.matcher(title);
        return house.matches() && hasEventWord(house.group(1)) && RoomWords.isRoom(house.group(2))
                ? house.group(1)
                : title;
    }

    private static boolean isTitle(String text) {
        boolean sentence = (text.length() > 20 && text.matches(".*[\\p{Ll}\"“”)]\\.$"))
                || text.matches(".*[,;]$|^[(*].*|[^ ]*\\d[^ ]*_.*")
                || (text.length() > 60 && text.matches("(?U).*\\p{Ll}{2}\\. .*"))
                || (text.length() > 60 && text.matches(".*[.!]$"))
                || text.length() > LONGEST;
        return text.length() > 3
                && !sentence
                && !text.endsWith(":")
                && text.split("\\s{2,}", -1).length < 3
                && (LABEL.matcher(text).lookingAt()
                        || !NOT_A_TITLE.matcher(text).matches())
                && !IN_COOPERATION.matcher(text).lookingAt()
                && Clocks.find(text).isEmpty()
                && (DayHeading.of(text).isEmpty() || hasEventWord(text))
                && DateMention.in(text).stream()
                        .allMatch(date -> text.length() - date.printed().length() > 8);
    }

    /** "auf der Seite zum Tag der offenen Rathäuser", "des 14. Auentaler Mühlentages". */
    private static Optional<HeadFacts.At<String>> inASentence(List<Line> above) {
        for (Line line : above) {
            String text = line.text().length() > Line.LONGEST ? "" : line.text();
            Matcher english = ENGLISH.matcher(text);
            if (english.find()) {
                return Optional.of(new HeadFacts.At<>(english.group(1), line.number()));
            }
            Matcher named = IN_SENTENCE.matcher(text);
            if (named.find()
                    && (named.group(1).matches("(?U)^\\d.*") || named.group(1).indexOf(' ') > 0)) {
                String title = named.group(1)
                        .replaceFirst("(?<=[Tt]ag|[Kk]ongress)es\\b", "")
                        .replaceFirst("(?U)^(?:\\p{Ll}\\p{L}*(?:en|er|e)\\s+)+(?=\\p{Lu}|\\d)", "");
                return Optional.of(new HeadFacts.At<>(title, line.number()));
            }
        }
        return Optional.empty();
    }

    private static String key(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
