package programmheft.documents.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import programmheft.model.Access;
import programmheft.model.Place;

/** The facts about the event itself that stand in recognisable lines around the agenda. */
final class HeadFacts {
    private static final Pattern NOT_A_TITLE = Pattern.compile(
            "(?iU)^(?:(?:zum|direkt zum) (?:haupt)?inhalt.*|sie (?:sind|befinden sich) hier:?.*|you are here.*|.*\\s[›>]\\s.*|home\\s/.*|suche|hauptnavigation.*|navigation.*|veranstaltungskalender|medieneinladung|media invitation.*|press (?:invitation|release).*|(?:tagungs)?dokumentation|.*\\bmeldung\\b.*|\\+\\+\\+.*|einladung (?:an|zum|zur|für) .*|rückblick\\w*|aktuelles.*|drucken.*|teilen.*|nach oben|zurück.*|archiv|skip to.*|presse\\w*|programm\\w*:?|ablauf:?|agenda:?|zeitplan:?|event|full details|d[ée]tails|höhepunkte|einladung|inhalt|termin\\w*"
                    + "|start(?:seite)?|home|menü|zurück|drucken|teilen:?|märz|januar|februar|april|mai|juni|juli|august|september|oktober|november|dezember|https?:.*|www\\..*|©.*|\\d.{0,6}|wir freuen uns.*|for immediate.*|sperrfrist.*|motto:.*|neuigkeiten|news|aus der reihe.*|[a-z]{2}\\s+[a-z]{2}\\b.*|stabsstelle.*|(?:presse|medien)(?:mitteilung|einladung|information)\\w*\\s.*\\d.*|bitte .*|liebe .*|sehr geehrte.*)$");
    private static final Pattern ONLINE = Pattern.compile(
            "(?iU)\\bonline-?\\s?(?:veranstaltung|konferenz|tagung|fachtag|seminar|workshop|event|plausch)|\\b(?:digitale[nrs]?|virtuelle[nrs]?)\\s+(?:\\w+\\s+)?(?:\\w*veranstaltung|fachtag\\w*|\\w*konferenz|tagung|\\w*treffen|\\w*diskurs)"
                    + "|\\bwebinar\\b|videokonferenz|(?:per|via|über) zoom\\b|findet (?:rein )?(?:online|digital|virtuell)");
    private static final Pattern STREAMED = Pattern.compile("(?iU)\\bhybrid\\w*|live-?stream");
    private static final Pattern DEADLINE =
            Pattern.compile("(?iU)anmeld|regist|sign up|melden sie|akkredit|rsvp|frist|zusage");
    private static final Pattern REGISTRATION = Pattern.compile(
            "(?iU)anmeldung\\w*\\s.*(?:erforderlich|möglich|erbeten|notwendig|bitte|unter|per|hier|bis)|anmelden\\b|melden sie (?:sich|ihre teilnahme)|please register|registration (?:is )?(?:required|open)|um anmeldung|anmeldung:|akkredit\\w+ (?:bis|unter)|\\brsvp\\b");
    private static final Pattern INVITED = Pattern.compile(
            "(?iU)einladung erforderlich|geschlossene veranstaltung|nur (?:mit|auf) (?:persönlicher )?einladung|persönliche einladung vorweist|by invitation");
    private static final Pattern OPEN = Pattern.compile(
            "(?iU)eintritt (?:ist )?frei|eintritt wird nicht erhoben|offen für alle|keine anmeldung|ohne anmeldung|free admission|alle sind willkommen|open to all|eintritt ist kostenlos");
    private static final Pattern LABEL = Pattern.compile(
            "(?iU)^(?:rückblick|nachbericht|presseeinladung|pressemitteilung|einladung|save the date|betreff|tagungsbericht|dokumentation|review|looking back)\\s*[:–-]\\s*");
    private static final Pattern ADDRESS =
            Pattern.compile("https?://[^\\s<>()\"„“]+[^\\s<>()\"„“.,;:]|[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+");
    private static final Pattern BEFORE_A_DATE =
            Pattern.compile("(?iU)(?:[\\s,|(–-]|\\b(?:am|vom|von|der|den|dem|on))+$");
    private static final int LONGEST_TITLE = 160;

    /** The line after which a heading that is no name of a body is looked for in vain. */
    private static final int FARTHEST_TITLE = 15;

    private final List<Line> lines;
    private final BitSet ofTheAgenda;
    private final BitSet read = new BitSet();

    /**
     * A fact and the line it stands in.
     *
     * @param <T> what kind of fact
     */
    record At<T>(T fact, int line) {}

    HeadFacts(List<Line> lines, BitSet ofTheAgenda) {
        this.lines = lines;
        this.ofTheAgenda = ofTheAgenda;
    }

    /** Tells which lines gave a fact, by number. */
    BitSet read() {
        return read;
    }

    /** Returns the first line before the agenda that can be a title. */
    Optional<At<String>> title() {
        int agenda = ofTheAgenda.stream()
                .filter(number -> Clocks.find(lines.get(number - 1).text()).isPresent())
                .findFirst()
                .orElse(Integer.MAX_VALUE);
        Optional<At<String>> title = titleAmong(lines.stream()
                .filter(line -> line.number() < agenda && line.number() <= FARTHEST_TITLE)
                .filter(line -> People.institution(line.text()).isEmpty())
                .toList());
        return title.or(() ->
                titleAmong(lines.stream().filter(line -> line.number() < agenda).toList()));
    }

    private Optional<At<String>> titleAmong(List<Line> some) {
        Optional<At<String>> title = some.stream()
                .filter(line -> !ofTheAgenda.get(line.number()) && isTitle(line.text()))
                .map(line -> new At<>(withoutLabel(line.text()), line.number()))
                .findFirst();
        title.ifPresent(found -> read.set(found.line()));
        return title;
    }

    /** "Rückblick: Stadt-Land-Konferenz" is called by what follows the label. */
    private static String withoutLabel(String text) {
        String plain = LABEL.matcher(text).replaceFirst("");
        List<DateMention> dates = DateMention.in(plain);
        if (!dates.isEmpty()) {
            String before = BEFORE_A_DATE
                    .matcher(plain.substring(0, dates.get(0).start()))
                    .replaceFirst("");
            plain = before.length() >= 8 ? before : plain;
        }
        return plain.length() > 3 ? plain : text;
    }

    private static boolean isTitle(String text) {
        boolean sentence = (text.length() > 20 && text.matches(".*\\p{Ll}\\.$"))
                || (text.length() > 60 && text.matches(".*[.!]$"))
                || text.length() > LONGEST_TITLE;
        return text.length() > 3
                && !sentence
                && !text.endsWith(":")
                && text.split("\\s{2,}", -1).length < 3
                && !NOT_A_TITLE.matcher(text).matches()
                && DayHeading.of(text).isEmpty()
                && DateMention.in(text).stream()
                        .allMatch(date -> text.length() - date.printed().length() > 8);
    }

    /**
     * Returns where the event takes place.
     *
     * @param sentences where a house may be named beside the date; none if only lines of its own count
     */
    Optional<At<Place>> place(List<Sentence> sentences) {
        Optional<At<Place>> house = Venue.inALine(unread());
        Optional<At<String>> online = anywhere(ONLINE);
        Optional<At<Place>> told = house.or(() -> online.isPresent() ? Optional.empty() : Venue.inASentence(sentences));
        told.ifPresent(place -> read.set(place.line()));
        if (told.isEmpty() || told.get().fact().online()) {
            return told.or(() -> online.map(found -> new At<>(Place.onTheNet(), found.line())));
        }
        Place place = told.get().fact();
        boolean hybrid = anywhere(STREAMED).isPresent();
        return Optional.of(new At<>(
                hybrid ? new Place.Hybrid(place.venue(), place.address(), Optional.empty()) : place,
                told.get().line()));
    }

    /** Returns the lines around the agenda. */
    List<Line> unread() {
        return lines.stream().filter(line -> !ofTheAgenda.get(line.number())).toList();
    }

    /**
     * Returns how one gets in.
     *
     * @param years knows the year of a deadline without one
     */
    Optional<At<Access>> access(YearFinder years) {
        Optional<At<LocalDate>> deadline = first(line -> DEADLINE.matcher(line.text())
                                .find()
                        && line.text().matches("(?iU).*\\b(?:bis|until|by|anmeldeschluss|frist|deadline)\\b.*")
                ? DateMention.in(line.text()).stream()
                        .filter(date -> line.text()
                                .substring(0, date.start())
                                .matches("(?iU).*\\b(?:bis|until|by|anmeldeschluss|frist|deadline)\\b\\D{0,30}"))
                        .flatMap(date -> full(date, years).stream())
                        .findFirst()
                : Optional.empty());
        Optional<At<String>> registration = anywhere(REGISTRATION);
        Optional<At<String>> invited = anywhere(INVITED);
        Optional<At<String>> open = anywhere(OPEN);
        boolean registers = deadline.isPresent() || registration.isPresent();
        if (!registers && invited.isEmpty() && open.isEmpty()) {
            return Optional.empty();
        }
        int line = deadline.map(At::line)
                .or(() -> invited.map(At::line))
                .or(() -> registration.map(At::line))
                .or(() -> open.map(At::line))
                .orElseThrow();
        Optional<String> at = registration
                .flatMap(found -> address(found.fact()))
                .or(() -> deadline.flatMap(
                        found -> address(lines.get(found.line() - 1).text())));
        Optional<Access.Registration> how =
                registers ? Optional.of(new Access.Registration(deadline.map(At::fact), at)) : Optional.empty();
        return Optional.of(new At<>(new Access(invited.isEmpty() && open.isPresent(), invited.isPresent(), how), line));
    }

    private static Optional<String> address(String text) {
        Matcher address = ADDRESS.matcher(text);
        return address.find() ? Optional.of(address.group()) : Optional.empty();
    }

    private static Optional<LocalDate> full(DateMention date, YearFinder years) {
        return date.date()
                .or(() -> date.day()
                        .flatMap(day -> years.yearOf(date)
                                .map(found -> day.atYear(found.year().getValue()))));
    }

    /** Returns the full dates of the text that are days of the event, as far as the words around them tell. */
    List<At<DateMention>> dates() {
        List<At<DateMention>> found = new ArrayList<>();
        for (Line line : lines) {
            DateMention.in(line.text()).stream()
                    .filter(date -> !DayHeading.isTrap(line.text(), date))
                    .forEach(date -> found.add(new At<>(date, line.number())));
        }
        return found;
    }

    private Optional<At<String>> anywhere(Pattern pattern) {
        return lines.stream()
                .filter(line -> line.text().length() <= Line.LONGEST
                        && pattern.matcher(line.text()).find())
                .filter(line -> !ofTheAgenda.get(line.number()) || pattern == ONLINE)
                .findFirst()
                .map(line -> {
                    if (line.text().length() <= LONGEST_TITLE) {
                        read.set(line.number());
                    }
                    return new At<>(line.text(), line.number());
                });
    }

    private <T> Optional<At<T>> first(Function<Line, Optional<T>> rule) {
        for (Line line : lines) {
            if (!line.blank() && line.text().length() <= Line.LONGEST && !ofTheAgenda.get(line.number())) {
                Optional<T> fact = rule.apply(line);
                if (fact.isPresent()) {
                    read.set(line.number());
                    return Optional.of(new At<>(fact.get(), line.number()));
                }
            }
        }
        return Optional.empty();
    }
}
