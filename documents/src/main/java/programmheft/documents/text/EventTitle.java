package programmheft.documents.text;

import com.google.common.base.Splitter;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/**
 * Chooses the title among the lines above the agenda, by what {@code TitleWeight} finds for each. If none is one, a sentence
 * may name the event.
 */
final class EventTitle {
    private static final Splitter WORDS = Splitter.onPattern("[\\s,:;/–]+").omitEmptyStrings();
    private static final WordList EVENTS = WordList.of("event-words.txt");
    private static final Pattern IN_SENTENCE = Pattern.compile(
            "(?U)\\b(?:der|des|zum|vom|beim|am|im|das|diesjährigen)\\s+((?:\\d{1,3}\\.\\s+)?(?:(?:\\p{Lu}[\\p{L}-]*|\\p{Ll}+(?:en|er|es|e))\\s+){0,4}?(?!Nachmittag|Vormittag|Mittag|Montag|Dienstag|Donnerstag|Freitag|Samstag|Sonntag|Geburtstag|Jahrestag|Feiertag)(?:\\p{Lu}\\p{L}*)?(?:[Tt]ag|[Tt]ages|[Kk]ongress(?:es)?|[Tt]reffens?|[Cc]amps?|[Tt]agung|[Kk]onferenz|[Ss]ymposiums?)(?:\\s+(?:der|des|für)\\s+(?:\\p{Ll}+\\s)?\\p{Lu}[\\p{L}-]+|\\s+\\p{Lu}[\\p{L}-]+(?:\\s(?:19|20)\\d\\d)?)?)(?=[\\s.,]|$)");
    private static final Pattern ENGLISH = Pattern.compile(
            "(?U)\\b[Tt]he ((?:\\d{1,3}(?:st|nd|rd|th)\\s+)?(?:\\(?\\p{L}[\\p{L}()’'-]*\\s+){1,9}?(?:Conference|Symposium|Congress|Meeting|Workshop|Summit))\\b");
    private static final Pattern ALL_QUOTED = Pattern.compile("^[„\"“«»]([^„“”\"«»]+)[“”\"»«]$");
    private static final Pattern FIRST_WORD = Pattern.compile("\\s+");
    private static final int FARTHEST = 15;

    private final List<Line> lines;
    private final BitSet ofTheAgenda;
    private final TitleWeight weight;

    /**
     * What a line may call the event.
     *
     * @param half whether a headline or the subject of a mail tells it, which may shorten its name
     */
    private record Candidate(String title, Line line, boolean half) {
        HeadFacts.At<String> fact() {
            return new HeadFacts.At<>(title, line.number());
        }
    }

    EventTitle(List<Line> lines, BitSet ofTheAgenda) {
        this.lines = lines;
        this.ofTheAgenda = ofTheAgenda;
        this.weight = new TitleWeight(lines);
    }

    Optional<HeadFacts.At<String>> find() {
        List<Line> above = above();
        Optional<Candidate> early =
                best(above.stream().filter(line -> line.number() <= FARTHEST).toList());
        if (early.isPresent() && !TitleWeight.isBody(early.get().title())) {
            return early.map(found -> inFull(found, above));
        }
        return Invited.to(above)
                .or(() -> early.map(Candidate::fact))
                .or(() -> best(above.stream()
                                .filter(line -> hasEventWord(line.text()))
                                .toList())
                        .map(found -> inFull(found, above)))
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

    private Optional<Candidate> best(List<Line> some) {
        Optional<Candidate> best = Optional.empty();
        double most = Double.NEGATIVE_INFINITY;
        int before = 0;
        for (Line line : some) {
            Optional<Candidate> candidate = candidate(line);
            if (candidate.isPresent()) {
                String title = candidate.get().title();
                double heavy = weight.of(line, title, before);
                before += TitleWeight.isBody(title) || TitleKind.isAlone(title) ? 0 : 1;
                if (heavy > most) {
                    most = heavy;
                    best = candidate;
                }
            }
        }
        return best;
    }

    /** Returns what the line calls the event, if it can be a title at all. */
    private Optional<Candidate> candidate(Line line) {
        if (line.text().length() > Line.LONGEST || ofTheAgenda.get(line.number())) {
            return Optional.empty();
        }
        Optional<String> quoted = TitleText.quoted(line.text());
        if (quoted.isPresent()) {
            return quoted.map(title -> new Candidate(title, line, false));
        }
        String text = TitleText.cell(line.text());
        if (line.bullet() || NoTitle.isLine(text) || (OpeningHours.isLine(text) && !hasEventWord(text))) {
            return Optional.empty();
        }
        Optional<String> headline = Headline.event(text);
        if (headline.isPresent()) {
            return headline.map(title -> new Candidate(title, line, true));
        }
        String plain = TitleText.plain(text);
        boolean invites = text.length() > plain.length() && TitleText.invites(text);
        return NoTitle.isOne(plain) || (NoTitle.isGeneric(plain) && !invites)
                ? Optional.empty()
                : Optional.of(new Candidate(plain, line, TitleText.isLabelled(text)));
    }

    /** A quotation below the kind of event stands for itself; half a name is told in full elsewhere. */
    private static HeadFacts.At<String> inFull(Candidate found, List<Line> above) {
        Matcher quoted = ALL_QUOTED.matcher(found.title());
        if (quoted.matches()) {
            return new HeadFacts.At<>(quoted.group(1), found.line().number());
        }
        boolean half = found.half() && hasEventWord(found.title());
        String word = half ? FIRST_WORD.split(found.title(), 2)[0] : found.title();
        return Invited.to(above)
                .filter(whole -> whole.fact().contains(word))
                .orElseGet(() -> half
                        ? new HeadFacts.At<>(
                                FullerName.of(found.title(), above),
                                found.line().number())
                        : found.fact());
    }

    /** Tells whether one of the words is one for an event. */
    static boolean hasEventWord(String title) {
        return WORDS.splitToStream(title).anyMatch(word -> EVENTS.knows(word.replaceAll("(?<=tag)es$", "")));
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
}
