package programmheft.documents.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import programmheft.model.Role;

/** Goes through the lines once and finds the days, the items with their lines, and who moderates the whole. */
final class AgendaScan {
    private static final Pattern AGENDA_HEADING = Pattern.compile(
            "(?iU)^(?:das |vorläufiges |unser )?(?:tages|veranstaltungs|tagungs)?(?:programm(?:ablauf|übersicht)?|ablauf(?:plan)?|agenda|zeitplan|tagesordnung|schedule|programme?|timetable)\\s*:?$");

    /** What stands below the last item and is about the event again. */
    private static final Pattern ABOUT_THE_EVENT = Pattern.compile(
            "(?iU)(?:ort|zeit|wann|wo|veranstalter\\w*|veranstaltungsort|anmeldung|anmeldeschluss|informationen?|weitere informationen|kosten|kontakt|organisation\\b.*moderation|unterkunft|tagungsbeitrag|teilnahmebeitrag|eintritt|adresse|anfahrt|faltblatt|flyer)\\b[^:]{0,30}:");

    /** What stands below is about other events. */
    private static final Pattern OTHER_EVENTS = Pattern.compile(
            "(?iU)^(?:das könnte sie (?:auch )?interessieren|(?:weitere|ähnliche|nächste|kommende) (?:veranstaltungen|termine|events)|auch interessant|you (?:might|may) also (?:like|be interested)|(?:related|more|other|upcoming|next) events)\\b.{0,40}$");

    private static final int FEW = 3;
    private static final int EARLY = 6 * 60;
    private static final int NOON = 12 * 60;
    private static final int EVENING = 17 * 60;

    private final List<Line> lines;
    private final Grammar grammar;
    private final int lastClock;

    /** Whether blank lines part clocks from titles: then they tell nothing. */
    private final boolean isSparse;

    private final List<DayDraft> days = new ArrayList<>();
    private final List<Draft.Named> forTheEvent = new ArrayList<>();
    private final BitSet read = new BitSet();
    private @Nullable DayDraft day;
    private @Nullable Block block;
    private Optional<String> stage = Optional.empty();
    private Optional<Role> roleForTheEvent = Optional.empty();
    private int blanks;

    /** Whether the lines that follow are opening hours. */
    private boolean hours;

    private final List<Overview.Merged> merged = new ArrayList<>();

    /** Further clocks of the item that is being read. */
    private final List<Clocks.Found> starts = new ArrayList<>();

    /** Whether the clocks only told when one may eat. */
    private boolean onlyPauses;

    private int agendaHeading;
    private int lastStart;
    private int afterTheAgenda;

    AgendaScan(List<Line> lines, People people) {
        this.grammar = Grammar.with(people);
        this.lines = Preparation.prepared(lines, people);
        this.lastClock = this.lines.stream()
                .filter(line -> Clocks.find(line.text()).isPresent())
                .mapToInt(Line::number)
                .max()
                .orElse(0);
        this.isSparse = isSparse(this.lines);
    }

    private static boolean isSparse(List<Line> lines) {
        int alone = 0;
        int parted = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (Clocks.find(lines.get(i).text())
                    .filter(clock -> clock.rest().isEmpty())
                    .isPresent()) {
                alone++;
                parted += lines.get(i + 1).blank() ? 1 : 0;
            }
        }
        return alone > 1 && 2 * parted >= alone;
    }

    /** Reads all lines. */
    AgendaScan run() {
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (isInsideTheAgenda() && OTHER_EVENTS.matcher(line.text()).matches()) {
                break;
            }
            if (line.blank()) {
                blank();
            } else {
                if (readLine(line)) {
                    read.set(line.number());
                }
                blanks = 0;
            }
        }
        close();
        HoursAround hours = new HoursAround(days, agendaHeading, read);
        hours.dropBeforeTheAgenda();
        DayDraft.joinSameDates(days);
        merged.addAll(new Overview(days).merge());
        days.removeIf(some -> some.items().isEmpty());
        hours.dropThoseOfTheWhole();
        onlyPauses = hours.dropPausesAlone();
        days.forEach(some -> TimedParts.nest(some.items()));
        return this;
    }

    /** Takes what sentences tell instead, if they tell an agenda and the lines do not. */
    AgendaScan orSentences(List<Line> all) {
        if (onlyPauses || days.stream().mapToInt(some -> some.items().size()).sum() >= ClockSentences.ENOUGH) {
            return this;
        }
        ClockSentences sentences = new ClockSentences(all);
        if (sentences.isAgenda()) {
            days.clear();
            days.addAll(sentences.days());
            read.clear();
            read.or(sentences.read());
            afterTheAgenda = read.length();
        }
        return this;
    }

    List<DayDraft> days() {
        return days;
    }

    /** Returns where the agenda was told twice. */
    List<Overview.Merged> merged() {
        return merged;
    }

    /** Returns who was named for the whole event: before the first item or after the last. */
    List<Draft.Named> forTheEvent() {
        return forTheEvent;
    }

    /** Tells which lines were read, by number. */
    BitSet read() {
        return read;
    }

    /** Returns the number of the first line after the agenda. */
    int afterTheAgenda() {
        return afterTheAgenda;
    }

    /** Points and people belong to the item above, however far below they stand. */
    private boolean isPoint(Line line) {
        return line.number() < lastClock
                && (line.bullet()
                        || RoleLine.of(line.text(), grammar.people()).isPresent()
                        || grammar.people().beginsWith(line.text()));
    }

    private boolean readLine(Line line) {
        if (line.cell() == Cell.SECTION) {
            close();
            return false;
        }
        if (line.cell() == Cell.STAGE) {
            close();
            stage = Optional.of(line.text());
            day = null;
            return true;
        }
        if (line.cell() == Cell.BESIDE) {
            close();
            lastStart = 0;
            return true;
        }
        if (line.cell() == Cell.STAGE_OF_DAY) {
            close();
            stage = Optional.of(line.text());
            lastStart = 0;
            return true;
        }
        if (line.cell() != Cell.NONE) {
            return line.cell() == Cell.HEADER || (block != null && block.readCell(line));
        }
        if (AGENDA_HEADING.matcher(line.text()).matches() && agendaHeading == 0 && !isInsideTheAgenda()) {
            close();
            agendaHeading = line.number();
            return true;
        }
        if (block != null
                && blanks >= 2
                && !(isSparse && line.number() < lastClock)
                && !block.needsTitle()
                && !isPoint(line)
                && Clocks.find(line.text()).isEmpty()) {
            close();
        }
        hours = OpeningHours.isHeading(line.text()) || Deadlines.isHeading(line.text()) || (hours && blanks == 0);
        if (hours || OpeningHours.isLine(line.text())) {
            close();
            return false;
        }
        Optional<DayHeading> heading = DayHeading.of(line.text());
        if (heading.isPresent()) {
            close();
            roleForTheEvent = Optional.empty();
            day = DayDraft.begun(heading.get(), line);
            lastStart = 0;
            days.add(day);
            return !DayHeading.saysMore(line.text());
        }
        Optional<Clocks.Found> clock = Clocks.find(line.text());
        if (clock.isPresent()) {
            return open(line, clock.get());
        }
        return grammar.columns().take(line) || readOther(line);
    }

    /** "Tagesordnung:" below an item lists its points. */
    private boolean isInsideTheAgenda() {
        int items = 0;
        for (DayDraft some : days) {
            items += some.items().size();
        }
        return items >= FEW;
    }

    private boolean open(Line line, Clocks.Found clock) {
        if (block != null && block.needsTitle() && block.item.firstLine.number() == line.number()) {
            starts.add(block.item.clock.orElseThrow());
            block = null;
        } else {
            close();
        }
        roleForTheEvent = Optional.empty();
        if (day == null || isNextMorning(clock)) {
            day = DayDraft.withoutHeading();
            days.add(day);
        }
        lastStart = clock.start().minutes();
        block = new Block(line, clock, grammar, Collections.unmodifiableList(day.items()));
        return true;
    }

    /** A clock that jumps from the evening back to the morning begins a day whose heading is missing. */
    private boolean isNextMorning(Clocks.Found clock) {
        int start = clock.start().minutes();
        return day != null && day.items().size() > 1 && lastStart >= EVENING && start >= EARLY && start < NOON;
    }

    private boolean readOther(Line line) {
        Optional<RoleLine> role = RoleLine.of(line.text(), grammar.people())
                .filter(found -> found.format().isEmpty());
        if (block == null || (block.item.isBareEnd() && role.isPresent())) {
            close();
            return readForTheEvent(line, role);
        }
        if (line.number() > lastClock && ABOUT_THE_EVENT.matcher(line.text()).lookingAt()) {
            close();
            return false;
        }
        if (isProseAfterTheEnd(line) || isApartAfterTheEnd(line)) {
            close();
            return false;
        }
        return block.read(line);
    }

    private boolean readForTheEvent(Line line, Optional<RoleLine> role) {
        if (role.isPresent() && role.get().role() == Role.MODERATOR) {
            roleForTheEvent = Optional.of(Role.MODERATOR);
            List<Person> people = grammar.people().in(role.get().names(), People.Confidence.EXPECTED);
            people.forEach(person -> forTheEvent.add(new Draft.Named(person, Optional.of(Role.MODERATOR))));
            return true;
        }
        List<Person> people =
                roleForTheEvent.isEmpty() ? List.of() : grammar.people().in(line.text(), People.Confidence.EXPECTED);
        people.forEach(person -> forTheEvent.add(new Draft.Named(person, roleForTheEvent)));
        if (people.isEmpty()) {
            roleForTheEvent = Optional.empty();
        }
        return !people.isEmpty();
    }

    private void blank() {
        blanks++;
        if (block != null && block.item.isBareEnd()) {
            close();
        }
    }

    private void close() {
        if (block != null && day != null) {
            block.finish();
            if (!block.needsTitle()) {
                block.items().forEach(item -> {
                    item.stage = stage.isPresent();
                    item.room = item.room.or(() -> stage);
                });
                Block read = block;
                starts.forEach(start -> day.items().add(read.item.at(start)));
                day.items().addAll(block.items());
                afterTheAgenda = Math.max(afterTheAgenda, block.item.lastLine + 1);
            } else {
                read.clear(block.item.firstLine.number());
            }
        }
        block = null;
        starts.clear();
    }

    /** After the last clock of the text a long sentence is no longer part of the agenda. */
    private boolean isProseAfterTheEnd(Line line) {
        boolean sentence = line.text().length() > 80 && line.text().endsWith(".");
        return line.number() > lastClock && (sentence || line.text().length() > 250);
    }

    /** After the last clock and a blank line only people and points still belong to the item. */
    private boolean isApartAfterTheEnd(Line line) {
        return line.number() > lastClock
                && blanks > 0
                && block != null
                && !block.needsTitle()
                && !line.bullet()
                && !line.text().matches("^[„\"«»“‘].*")
                && Track.of(line.text()).isEmpty()
                && RoleLine.of(line.text(), grammar.people()).isEmpty()
                && grammar.people().in(line.text(), People.Confidence.STRICT).isEmpty();
    }
}
