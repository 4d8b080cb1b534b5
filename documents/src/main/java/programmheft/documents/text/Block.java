package programmheft.documents.text;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import programmheft.model.Format;
import programmheft.model.FormatWords;

/** Reads the lines below a clock, one after the other, into the item and its parts. */
final class Block {
    private static final int LONGEST_TITLE = 160;

    private static final Pattern ROOM = Pattern.compile(
            "(?iU)^(.*?)(?:^|[,;|(]\\s*)(?:raum|saal|room|treffpunkt|ort)\\s*:\\s*([^,;()]{1,60})\\)?$");

    private final Draft item;
    private Draft target;
    private @Nullable RoleLine role;
    private boolean lastWasPerson;
    private boolean lastWasTitle;

    Block(Line line, Clocks.Found clock) {
        item = Draft.timed(line, clock);
        target = item;
        List<String> cells = List.of(clock.rest().split(" {2,}"));
        if (!clock.rest().isEmpty()) {
            nameOrPerson(line.withText(cells.get(0)));
            cells.stream().skip(1).forEach(cell -> readBelow(line.withText(cell)));
        }
    }

    Draft item() {
        return item;
    }

    boolean needsTitle() {
        return item.title.isEmpty();
    }

    /** Reads a line below the clock; tells whether it was read. */
    boolean read(Line line) {
        boolean read = needsTitle() ? nameOrPerson(line) : readBelow(line);
        if (read) {
            item.lastLine = line.number();
            target.lastLine = line.number();
        }
        return read;
    }

    /** An item that only names people is called after them. */
    void finish() {
        if (needsTitle() && !item.people.isEmpty()) {
            item.title = item.people.get(0).person().name();
        }
    }

    private boolean nameOrPerson(Line line) {
        Optional<Track> track = Track.of(line.text());
        List<Person> people = track.isPresent() ? List.of() : People.in(line.text(), People.Confidence.STRICT);
        if (!people.isEmpty()) {
            people.forEach(person -> item.add(person, Optional.empty()));
            lastWasPerson = true;
            return true;
        }
        Optional<RoleLine> roleLine =
                RoleLine.of(line.text()).filter(found -> found.format().isPresent());
        item.name(TitleLine.of(line.text()));
        roleLine.ifPresent(found -> {
            item.format = found.format().orElse(Format.OTHER);
            role = found;
        });
        lastWasPerson = !item.people.isEmpty();
        lastWasTitle = true;
        return true;
    }

    private boolean readBelow(Line line) {
        boolean afterTitle = lastWasTitle;
        boolean afterPerson = lastWasPerson;
        lastWasTitle = false;
        lastWasPerson = false;
        Optional<Track> track = Track.of(line.text());
        if (track.isPresent()) {
            open(Draft.parallel(line, track.get()), item);
            return true;
        }
        Matcher room = ROOM.matcher(line.text());
        if (room.matches()) {
            target.room = Optional.of(room.group(2).strip());
            return room.group(1).isBlank() || readBelow(line.withText(room.group(1)));
        }
        Optional<RoleLine> roleLine = RoleLine.of(line.text());
        if (roleLine.isPresent()) {
            return readRole(roleLine.get());
        }
        if (afterTitle && !line.bullet() && continuesTitle(line.text())) {
            target.title = target.title + " " + line.text();
            lastWasTitle = true;
            return true;
        }
        if (readPeople(line)) {
            return true;
        }
        if (afterPerson
                && !line.bullet()
                && line.text().length() < LONGEST_TITLE
                && target.affiliateLast(line.text())) {
            return true;
        }
        return line.bullet() ? readPoint(line) : readPlain(line);
    }

    private boolean readRole(RoleLine line) {
        role = line;
        line.format().filter(format -> target.format == Format.OTHER).ifPresent(format -> target.format = format);
        People.in(line.names(), People.Confidence.EXPECTED)
                .forEach(person -> target.add(person, Optional.of(line.role())));
        if (!line.names().isEmpty()
                && People.in(line.names(), People.Confidence.EXPECTED).isEmpty()) {
            target.text.add(line.names());
        }
        lastWasPerson = !line.names().isEmpty();
        role = line.names().isEmpty() ? line : null;
        return true;
    }

    private boolean readPeople(Line line) {
        List<Person> people =
                People.in(line.text(), role == null ? People.Confidence.STRICT : People.Confidence.EXPECTED);
        if (people.isEmpty()) {
            people = People.institution(line.text()).stream().toList();
        }
        RoleLine current = role;
        for (Person person : people) {
            target.add(person, Optional.ofNullable(current).map(RoleLine::role));
        }
        lastWasPerson = !people.isEmpty();
        return !people.isEmpty();
    }

    private boolean readPoint(Line line) {
        if (line.text().length() > LONGEST_TITLE) {
            target.text.add(line.text());
            return true;
        }
        role = null;
        Draft part = Draft.part(line);
        part.name(TitleLine.of(line.text()));
        lastWasPerson = !part.people.isEmpty();
        lastWasTitle = true;
        open(part, target.track == null ? item : target);
        return true;
    }

    private boolean readPlain(Line line) {
        String text = line.text();
        boolean tellsFormat = text.length() < 80 && FormatWords.ofTitle(text) != Format.OTHER && !text.endsWith(".");
        if (tellsFormat && target == item && !text.endsWith("?")) {
            Draft part = Draft.part(line);
            part.name(TitleLine.of(text));
            item.parts.add(part);
        } else if (target.track != null && text.endsWith("?") && target.question.isEmpty()) {
            target.question = Optional.of(text);
        } else if (target.subtitle.isEmpty() && target.text.isEmpty() && text.length() <= LONGEST_TITLE) {
            target.subtitle = Optional.of(text);
        } else {
            target.text.add(text);
        }
        return true;
    }

    private boolean continuesTitle(String text) {
        boolean openEnd = target.title.matches(
                "(?U).*(?:[,–-]|\\b(?:und|der|die|das|des|den|dem|für|im|in|zu|zur|zum|mit|von|and|of|the|for))$");
        boolean lower = Character.isLowerCase(text.codePointAt(0));
        return (openEnd || lower)
                && target.title.length() + text.length() < LONGEST_TITLE
                && !People.beginsWithPerson(text);
    }

    private void open(Draft part, Draft whole) {
        whole.parts.add(part);
        target = part;
        if (part.track != null) {
            role = null;
        }
    }
}
