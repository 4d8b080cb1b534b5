package programmheft.documents.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import programmheft.model.Access;
import programmheft.model.Place;

/** The facts about the event itself that stand in recognisable lines around the agenda. */
final class HeadFacts {
    private static final Pattern ONLINE = Pattern.compile(
            "(?iU)\\bonline-?\\s?(?:veranstaltung|konferenz|tagung|fachtag|seminar|workshop|event|plausch|halbtag|dialog|vortrag|schulung|sprechstunde)|\\b(?:digitale[nrs]?|virtuelle[nrs]?)\\s+(?:\\w+\\s+)?(?:\\w*veranstaltung|fachtag\\w*|\\w*konferenz|tagung|\\w*treffen|\\w*diskurs)"
                    + "|\\bwebinar\\b|videokonferenz|(?:per|via|über) zoom\\b|findet (?:rein )?(?:online|digital|virtuell)");
    private static final Pattern STREAMED = Pattern.compile(
            "(?iU)\\bhybrid\\w*|live-?stream|(?:im internet|live|online) übertragen|zum zuschalten|zugeschaltet|join (?:us )?online");
    private static final Pattern STREAM_LINK = Pattern.compile("(?iU)^(?:zum |watch |see )?live-?stream\\b.{0,30}$");
    private static final Place HYBRID = new Place.Hybrid(Optional.empty(), Optional.empty(), Optional.empty());
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
        return told.map(this::orHybrid);
    }

    /** Returns a house as one of two places where the event is streamed, too. */
    At<Place> orHybrid(At<Place> house) {
        Place place = house.fact();
        boolean hybrid = !place.online() && anywhere(STREAMED).isPresent();
        return hybrid
                ? new At<>(new Place.Hybrid(place.venue(), place.address(), Optional.empty()), house.line())
                : house;
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
        Optional<At<Access>> access = new Entry(unread(), years).read();
        access.filter(found -> lines.get(found.line() - 1).text().length() <= LONGEST_TITLE)
                .ifPresent(found -> read.set(found.line()));
        return access;
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
}
