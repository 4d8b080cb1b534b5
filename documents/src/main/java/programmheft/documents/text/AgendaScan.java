package programmheft.documents.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import programmheft.model.Role;

/** Goes through the lines once and finds the days, the items with their lines, and who moderates the whole. */
final class AgendaScan {
    private final List<Line> lines;
    private final int lastClock;
    private final List<DayDraft> days = new ArrayList<>();
    private final List<Draft.Named> forTheEvent = new ArrayList<>();
    private final BitSet read = new BitSet();
    private @Nullable DayDraft day;
    private @Nullable Block block;
    private Optional<Role> roleForTheEvent = Optional.empty();
    private int blanks;
    private int afterTheAgenda;

    AgendaScan(List<Line> lines) {
        this.lines = lines;
        this.lastClock = lines.stream()
                .filter(line -> Clocks.find(line.text()).isPresent())
                .mapToInt(Line::number)
                .max()
                .orElse(0);
    }

    /** Reads all lines. */
    AgendaScan run() {
        for (int i = 0; i < lines.size(); i++) {
            Line line = joined(i);
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
        days.removeIf(some -> some.items().isEmpty());
        return this;
    }

    List<DayDraft> days() {
        return days;
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

    private boolean readLine(Line line) {
        if (block != null
                && blanks >= 2
                && !block.needsTitle()
                && Clocks.find(line.text()).isEmpty()) {
            close();
        }
        Optional<DayHeading> heading = DayHeading.of(line.text());
        if (heading.isPresent()) {
            close();
            roleForTheEvent = Optional.empty();
            day = DayDraft.begun(heading.get(), line);
            days.add(day);
            return !DayHeading.saysMore(line.text());
        }
        Optional<Clocks.Found> clock = Clocks.find(line.text());
        if (clock.isPresent()) {
            return open(line, clock.get());
        }
        return readOther(line);
    }

    private boolean open(Line line, Clocks.Found clock) {
        close();
        roleForTheEvent = Optional.empty();
        if (day == null) {
            day = DayDraft.withoutHeading();
            days.add(day);
        }
        block = new Block(line, clock);
        return true;
    }

    private boolean readOther(Line line) {
        Optional<RoleLine> role =
                RoleLine.of(line.text()).filter(found -> found.format().isEmpty());
        if (block == null || (block.item().isBareEnd() && role.isPresent())) {
            close();
            return readForTheEvent(line, role);
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
            List<Person> people = People.in(role.get().names(), People.Confidence.EXPECTED);
            people.forEach(person -> forTheEvent.add(new Draft.Named(person, Optional.of(Role.MODERATOR))));
            return true;
        }
        List<Person> people =
                roleForTheEvent.isEmpty() ? List.of() : People.in(line.text(), People.Confidence.EXPECTED);
        people.forEach(person -> forTheEvent.add(new Draft.Named(person, roleForTheEvent)));
        if (people.isEmpty()) {
            roleForTheEvent = Optional.empty();
        }
        return !people.isEmpty();
    }

    private void blank() {
        blanks++;
        if (block != null && block.item().isBareEnd()) {
            close();
        }
    }

    private void close() {
        if (block != null && day != null) {
            block.finish();
            if (!block.needsTitle()) {
                day.items().add(block.item());
                afterTheAgenda = Math.max(afterTheAgenda, block.item().lastLine + 1);
            } else {
                read.clear(block.item().firstLine.number());
            }
        }
        block = null;
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
                && Track.of(line.text()).isEmpty()
                && RoleLine.of(line.text()).isEmpty()
                && People.in(line.text(), People.Confidence.STRICT).isEmpty();
    }

    /** "8:30 –" and "9:00 Uhr" on the next line are one clock. */
    private Line joined(int index) {
        Line line = lines.get(index);
        if (index > 0
                && isOpenRange(lines.get(index - 1))
                && Clocks.find(line.text()).isPresent()) {
            return line.withText("");
        }
        if (isOpenRange(line) && index + 1 < lines.size()) {
            Line next = lines.get(index + 1);
            if (Clocks.find(next.text()).isPresent()) {
                read.set(next.number());
                return line.withText(line.text() + " " + next.text());
            }
        }
        return line;
    }

    private static boolean isOpenRange(Line line) {
        return Clocks.find(line.text()).filter(Clocks.Found::open).isPresent();
    }
}
