package programmheft.documents.tidy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import programmheft.check.Finding;
import programmheft.check.Position;
import programmheft.model.Event;
import programmheft.port.Reading;
import programmheft.port.Source;

/** Reads one text from top to bottom, then puts together what its lines say. */
final class Script {
    private final List<Finding> remarks = new ArrayList<>();
    private final Speakers speakers = new Speakers();
    private final Rooms rooms = new Rooms();
    private final Facts facts;
    private final List<Line> lines;
    private final Head head;
    private final Body body;

    Script(Source source) {
        facts = new Facts(source.name());
        lines = Lines.of(source.text());
        if (lines.isEmpty()) {
            throw Unreadable.at(new Position(1, 1), "empty-document");
        }
        Persons persons = new Persons(speakers, facts, remarks);
        head = new Head(lines.get(0), facts, remarks, persons, rooms);
        body = new Body(facts, remarks, rooms, new ItemKeys(persons, rooms));
    }

    Reading read() {
        lines.subList(1, lines.size()).forEach(this::read);
        Event event = new Assembly(head, body, remarks).event(speakers, rooms, facts);
        remarks.sort(Comparator.comparing(
                remark -> remark.position().map(Position::line).orElse(0)));
        return new Reading(event, facts.all(), remarks);
    }

    private void read(Line line) {
        try {
            if (line.indent() == 0 && !line.raw().startsWith("\\")) {
                readUnindented(line);
            } else if (!(body.hasBegun() ? body.readIndented(line) : head.readRoom(line))) {
                throw Unreadable.line(line, line.content().startsWith("»") ? Unreadable.POINT : Unreadable.ITEM);
            }
        } catch (IllegalArgumentException refused) {
            throw Unreadable.line(line, Nearest.rule(line.content()));
        }
    }

    private void readUnindented(Line line) {
        if (body.read(line)) {
            return;
        }
        Keyed keyed = Keyed.of(line.content()).orElseThrow(() -> Unreadable.line(line, Nearest.rule(line.content())));
        keyed.key().filter(key -> !key.inHead()).ifPresent(key -> {
            throw Unreadable.line(line, "    " + key.form());
        });
        if (keyed.key().isEmpty()) {
            throw Unreadable.at(line.start(), "unknown-key", Escapes.plain(keyed.word()), Nearest.key(keyed.word()));
        }
        if (body.hasBegun()) {
            throw Unreadable.at(line.start(), "key-after-head", keyed.word());
        }
        try {
            head.read(line, keyed);
        } catch (Misread misread) {
            throw Unreadable.value(line, keyed, keyed.key().orElseThrow(), misread);
        }
    }
}
