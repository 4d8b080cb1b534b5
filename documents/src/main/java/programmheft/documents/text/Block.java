package programmheft.documents.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import programmheft.model.Format;

/** One clock with the lines below it, as they are read one after the other into the item and its parts. */
final class Block {
    static final int LONGEST_TITLE = 160;

    /** The item that is being read: the first, or one at the same time. */
    Draft item;

    private final List<Draft> items = new ArrayList<>();
    private final Grammar grammar;
    private final List<Draft> earlier;

    /** Where the next line belongs: the item, one of its parts, or an item before it. */
    Draft target;

    /** The role of those who are named below. */
    Optional<RoleLine> role = Optional.empty();

    Last previous = Last.OTHER;
    Last last = Last.OTHER;
    boolean namesGoOn;

    /** Whether what follows comes after the item, without a clock of its own. */
    boolean afterwards;

    int lastNumber;

    /** What the line before was. */
    enum Last {
        TITLE,
        PERSON,
        /** A title with its people on the same line. */
        BOTH,
        OTHER
    }

    boolean afterTitle() {
        return previous == Last.TITLE || previous == Last.BOTH;
    }

    boolean afterPerson() {
        return previous == Last.PERSON || previous == Last.BOTH;
    }

    static Last after(Draft named) {
        return named.people.isEmpty() ? Last.TITLE : Last.BOTH;
    }

    /**
     * Begins an item.
     *
     * @param earlier the items of the day before this one
     */
    Block(Line line, Clocks.Found clock, Grammar grammar, List<Draft> earlier) {
        this.grammar = grammar;
        this.earlier = earlier;
        item = Draft.timed(line, clock);
        items.add(item);
        target = item;
        if (!clock.rest().isEmpty()) {
            grammar.columns().read(line.withText(clock.rest()), this);
        }
    }

    /** Returns the items at this clock, those that run side by side one after the other. */
    List<Draft> items() {
        return items;
    }

    /** Begins another item at the same clock. */
    void openParallel(Draft parallel) {
        items.add(parallel);
        item = parallel;
        target = parallel;
        role = Optional.empty();
        lastNumber = 0;
        afterwards = false;
    }

    boolean needsTitle() {
        return item.title.isEmpty();
    }

    /** Reads a line below the clock; tells whether it was read. */
    boolean read(Line line) {
        if (needsTitle()) {
            name(line);
        } else {
            readBelow(line);
        }
        item.lastLine = Math.max(item.lastLine, line.number());
        target.lastLine = Math.max(target.lastLine, line.number());
        return true;
    }

    /** Reads what stood in a column with a name; tells whether it was read. */
    boolean readCell(Line line) {
        switch (line.cell()) {
            case PART -> {
                target = item;
                Draft part = Draft.part(line);
                part.name(grammar.titles().read(line.text()));
                openPoint(part);
                last = after(part);
            }
            case PLACE -> target.room = Optional.of(Columns.place(line.text()));
            case PEOPLE -> appear(line.text());
            case NOTE, HEADER, STAGE, BESIDE, STAGE_OF_DAY, SECTION, NONE -> target.text.add(line.text());
        }
        item.lastLine = Math.max(item.lastLine, line.number());
        return true;
    }

    /** A cell for people may also hold a body, or a role. */
    private void appear(String text) {
        Optional<WithModerator.Named> moderated = WithModerator.of(text, grammar.people());
        if (moderated.isPresent()) {
            moderated.get().all(Optional.empty()).forEach(named -> target.add(named.person(), named.role()));
            last = Last.PERSON;
            return;
        }
        Optional<RoleLine> labelled = RoleLine.of(text, grammar.people());
        List<Person> people =
                grammar.people().in(labelled.map(RoleLine::names).orElse(text), People.Confidence.EXPECTED);
        people.forEach(person -> target.add(person, labelled.map(RoleLine::role)));
        if (people.isEmpty()) {
            People.institution(text)
                    .ifPresentOrElse(body -> target.add(body, Optional.empty()), () -> target.text.add(text));
        }
        last = Last.PERSON;
    }

    /** Reads the line that names the item, or the room or the people that stand before the title. */
    void name(Line line) {
        List<Person> people = Track.of(line.text()).isPresent()
                ? List.of()
                : grammar.people().in(line.text(), People.Confidence.STRICT);
        if (RoomWords.isAddress(line.text()) && item.room.isEmpty()) {
            item.room = Optional.of(line.text());
        } else if (!people.isEmpty() && !grammar.titles().beginsWithSpeaker(line.text())) {
            people.forEach(person -> item.add(person, Optional.empty()));
            last = Last.PERSON;
        } else if (item.people.isEmpty() || !new AffiliationAbove().takes(line.text(), item)) {
            named(line);
        }
    }

    private void named(Line line) {
        Optional<RoleLine> roleLine = RoleLine.of(line.text(), grammar.people())
                .filter(found -> found.format().isPresent());
        item.name(grammar.titles().read(line.text()));
        roleLine.ifPresent(found -> {
            item.format = found.format().orElse(Format.OTHER);
            role = Optional.of(found);
        });
        last = after(item);
    }

    void readBelow(Line line) {
        previous = last;
        last = Last.OTHER;
        for (LineBelow kind : grammar.below()) {
            if (kind.read(line, this)) {
                return;
            }
        }
    }

    /** An item that only names people is called after them. */
    void finish() {
        if (needsTitle() && !item.people.isEmpty()) {
            item.title = item.people.get(0).person().name();
        }
    }

    void open(Draft part) {
        target.lastLine = Math.max(target.lastLine, target.firstLine.number());
        part.whole = Optional.of(item);
        item.parts.add(part);
        target = part;
    }

    /** A bullet inside a track is a part of the track. */
    void openPoint(Draft part) {
        Draft whole = target;
        while (whole != item && whole.track == null) {
            whole = whole.whole.orElse(item);
        }
        part.whole = Optional.of(whole);
        whole.parts.add(part);
        target = part;
    }

    void openTrack(Line line, Track track) {
        open(Draft.parallel(line, track));
        role = Optional.empty();
        last = Last.TITLE;
    }

    /** Goes back to an item of the day that has this title; tells whether there is one. */
    boolean goBackTo(String title) {
        Optional<Draft> found = earlier.stream()
                .filter(some -> some.title.toLowerCase(Locale.ROOT).startsWith(title.toLowerCase(Locale.ROOT)))
                .findFirst();
        found.ifPresent(some -> target = some);
        return found.isPresent();
    }

    /** Guests of a panel who are listed below another item belong to the last panel. */
    void goBackToPanel() {
        if (isRound(target.format)
                || isRound(item.format)
                || item.format == Format.OTHER
                || item.format == Format.TALK) {
            return;
        }
        earlier.stream()
                .filter(some -> isRound(some.format))
                .reduce((first, second) -> second)
                .ifPresent(some -> target = some);
    }

    private static boolean isRound(Format format) {
        return format == Format.PANEL || format == Format.DISCUSSION;
    }
}
