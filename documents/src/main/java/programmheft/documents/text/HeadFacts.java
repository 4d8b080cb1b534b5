package programmheft.documents.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import programmheft.model.Access;
import programmheft.model.Place;

/** The facts about the event itself that stand in recognisable lines around the agenda. */
final class HeadFacts {
    private static final Pattern ONLINE = Pattern.compile(
            "(?iU)\\bonline-?\\s?(?:veranstaltung|konferenz|tagung|fachtag|seminar|workshop|event|plausch|halbtag|dialog|vortrag|schulung|sprechstunde)|\\b(?:digitale[nrs]?|virtuelle[nrs]?)\\s+(?:\\w+\\s+)?(?:\\w*veranstaltung|fachtag\\w*|\\w*konferenz|tagung|\\w*treffen|\\w*diskurs)"
                    + "|\\bwebinar\\b|videokonferenz|(?:per|via|über) zoom\\b|findet (?:rein )?(?:online|digital|virtuell)");
    private static final Pattern STREAMED =
            Pattern.compile("(?iU)\\bhybrid\\w*|live-?stream|zum zuschalten|zugeschaltet|join (?:us )?online");
    private static final Pattern STREAM_LINK = Pattern.compile("(?iU)^(?:zum |watch |see )?live-?stream\\b.{0,30}$");
    private static final Place HYBRID = new Place.Hybrid(Optional.empty(), Optional.empty(), Optional.empty());
    private static final Pattern DEADLINE = Pattern.compile(
            "(?iU)anmeld|regist|sign up|melden sie|akkredit|rsvp|frist|zusage|replies|jetzt bewerben|please book|antwort wird gebeten|a\\. w\\. g");
    /** Until when one may cancel or order a lunch is no deadline. */
    private static final Pattern NO_DEADLINE = Pattern.compile(
            "(?iU)\\b(?:storn\\w*|rücktritt\\w*|abmeld\\w*|cancel\\w*|refund\\w*|(?:anmeldung )?(?:ist )?(?:nicht|keine) (?:nötig|notwendig|erforderlich|anmeldung))\\b");

    private static final Pattern REGISTRATION = Pattern.compile(
            "(?iU)anmeldung\\w*\\s(?!(?:ist |sind )?nicht\\b).*(?:erforderlich|möglich|erbeten|notwendig|bitte|unter|per|hier|bis)|anmelden\\b|melden sie (?:sich|ihre teilnahme)|please register|to register,? (?:visit|go|please|see)|registration (?:is )?(?:required|open)|um anmeldung|anmeldung:|anmeldung über|\\[register\\]|jetzt bewerben|akkredit\\w+ (?:bis|unter)|\\brsvp\\b");
    private static final Pattern INVITED = Pattern.compile(
            "(?iU)einladung erforderlich|geschlossene veranstaltung|nur (?:mit|auf) (?:persönlicher )?einladung|persönliche einladung vorweist|by invitation");
    private static final Pattern OPEN = Pattern.compile(
            "(?iU)eintritt (?:ist )?frei|eintritt wird nicht erhoben|offen für alle|keine anmeldung|ohne anmeldung|anmeldung ist nicht|eine anmeldung (?:ist )?nicht|no need to book|just (?:drop in|come)|no registration|gäste sind (?:herzlich )?willkommen|free admission|alle sind willkommen|open to all|eintritt ist kostenlos");
    private static final Pattern ADDRESS =
            Pattern.compile("https?://[^\\s<>()\"„“]+[^\\s<>()\"„“.,;:]|[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+");
    private static final int LONGEST_TITLE = 160;

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

    /** Returns what the event is called. */
    Optional<At<String>> title() {
        Optional<At<String>> title = new EventTitle(lines, ofTheAgenda).find();
        title.ifPresent(found -> read.set(found.line()));
        return title;
    }

    /**
     * Returns where the event takes place.
     *
     * @param sentences where a house may be named beside the date; none if only lines of its own count
     */
    Optional<At<Place>> place(List<Sentence> sentences) {
        Optional<At<Place>> house = Venue.aboveItsStreet(unread())
                .or(() -> Venue.inALine(unread()))
                .or(() -> Venue.besideADate(unread()))
                .or(() -> HeadPlace.in(besideTheTitle()))
                .or(() -> HeadPlace.address(besideTheTitle()));
        Optional<At<String>> online = anywhere(ONLINE);
        Optional<At<Place>> told = house.or(() -> online.isPresent()
                ? Optional.empty()
                : Venue.inASentence(sentences)
                        .or(() -> HeadPlace.inTheTitle(lines))
                        .or(() -> HeadPlace.town(lines))
                        .or(() -> HeadPlace.host(besideTheTitle())));
        told.ifPresent(place -> read.set(place.line()));
        if (told.isEmpty() || told.get().fact().online()) {
            return told.or(() -> online.map(found -> new At<>(Place.onTheNet(), found.line())))
                    .or(() -> anywhere(STREAM_LINK).map(found -> new At<>(HYBRID, found.line())));
        }
        Place place = told.get().fact();
        boolean hybrid = anywhere(STREAMED).isPresent();
        return Optional.of(new At<>(
                hybrid ? new Place.Hybrid(place.venue(), place.address(), Optional.empty()) : place,
                told.get().line()));
    }

    /** Returns the lines around the agenda that have given nothing so far. */
    private List<Line> besideTheTitle() {
        return unread().stream().filter(line -> !read.get(line.number())).toList();
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
        Optional<At<LocalDate>> deadline =
                first(line -> DEADLINE.matcher(line.text()).find()
                                && !NO_DEADLINE.isIn(line.text())
                                && line.text()
                                        .matches(
                                                "(?iU).*\\b(?:bis|until|by|anmeldeschluss|frist|deadline|closes|closing|ends|nlt|due)\\b.*")
                        ? DateMention.in(line.text()).stream()
                                .filter(
                                        date -> line.text()
                                                .substring(0, date.start())
                                                .matches(
                                                        "(?iU).*\\b(?:bis|until|by|anmeldeschluss|frist|deadline|closes|closing|ends|nlt|due)\\b\\D{0,30}"))
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
                .filter(line -> !ofTheAgenda.get(line.number()) || pattern == ONLINE || pattern == STREAM_LINK)
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
