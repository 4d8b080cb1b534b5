package programmheft.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import programmheft.agenda.Slot;
import programmheft.model.Appearance;
import programmheft.model.Event;
import programmheft.model.Format;
import programmheft.model.FormatWords;
import programmheft.model.Item;
import programmheft.model.Role;
import programmheft.model.Speaker;
import programmheft.model.Status;
import programmheft.model.ThemedRoom;

/** Writes an item with its people, its room and what it holds. */
final class ItemLines {
    private final Event event;
    private final Labels labels;
    private final Spans spans;

    ItemLines(Event event, Labels labels) {
        this.event = event;
        this.labels = labels;
        spans = new Spans(labels);
    }

    /** A block that is only a frame around parallel parts. */
    AgendaLine frame(Slot part, Item block) {
        return AgendaLine.at(spans.of(part), title(block));
    }

    List<AgendaLine> slot(Slot slot) {
        List<AgendaLine> lines = new ArrayList<>();
        boolean isPart = slot.whole().isPresent();
        lines.add(AgendaLine.at(spans.of(slot), (isPart ? "» " : "") + title(slot.item())));
        details(slot.item(), isPart ? "  " : "", lines);
        slot.listed().forEach(part -> listed(part, isPart ? "  " : "", lines));
        return lines;
    }

    /** An item that has no slot, for lack of a time or a date. */
    List<AgendaLine> asPrinted(Item item) {
        List<AgendaLine> lines = new ArrayList<>();
        lines.add(AgendaLine.at(spans.of(item.timing()), title(item)));
        details(item, "", lines);
        item.parts().stream().flatMap(Item::withParts).forEach(part -> listed(part, "", lines));
        return lines;
    }

    /** Returns a line for each, such as {@code Moderation: Dr. Vera Grimm, Ministerium}. */
    List<String> people(List<Appearance> appearances) {
        return appearances.stream().map(this::person).toList();
    }

    private void listed(Item part, String indent, List<AgendaLine> lines) {
        String span = part.timing().start().isPresent() ? spans.of(part.timing()) + "  " : "";
        lines.add(AgendaLine.below(indent + "» " + span + title(part)));
        details(part, indent + "  ", lines);
    }

    private void details(Item item, String indent, List<AgendaLine> lines) {
        item.subtitle().ifPresent(subtitle -> lines.add(AgendaLine.below(indent + subtitle)));
        room(item).ifPresent(room -> lines.add(AgendaLine.below(indent + labels.text("show.room", room))));
        people(item.appearances()).forEach(person -> lines.add(AgendaLine.below(indent + person)));
    }

    private String title(Item item) {
        Optional<ThemedRoom> strand = item.themedRoom().flatMap(event::themedRoom);
        String title = strand.map(room -> themed(item, room)).orElseGet(() -> withFormat(item));
        String status = item.status() == Status.PLANNED ? "" : " (" + labels.text("status." + item.status()) + ")";
        return title + (item.optional() ? " (" + labels.text("optional") + ")" : "") + status;
    }

    private String themed(Item item, ThemedRoom room) {
        String name = labels.text("show.themed-room")
                + room.number().map(number -> " " + number).orElse("")
                + ": "
                + room.title();
        return item.title().contains(room.title())
                ? name + room.subtitle().map(subtitle -> " – " + subtitle).orElse("")
                : name + " – " + item.title();
    }

    /** The format is worth saying where the title does not tell it. */
    private String withFormat(Item item) {
        Format format = item.format();
        if (format == Format.OTHER || format == Format.END_MARKER || FormatWords.ofTitle(item.title()) == format) {
            return item.title();
        }
        return item.formatWord().orElseGet(() -> FormatWords.name(format, labels.language())) + ": " + item.title();
    }

    private Optional<String> room(Item item) {
        return item.room().or(() -> item.themedRoom().flatMap(event::themedRoom).flatMap(ThemedRoom::room));
    }

    private String person(Appearance appearance) {
        String name = event.speaker(appearance.speaker())
                .map(Speaker::fullName)
                .orElse(appearance.speaker().value());
        StringBuilder line = new StringBuilder();
        if (appearance.role() != Role.SPEAKER) {
            line.append(labels.text("role." + appearance.role())).append(": ");
        }
        line.append(name);
        appearance.affiliation().ifPresent(affiliation -> line.append(", ").append(affiliation));
        appearance
                .project()
                .ifPresent(project -> line.append(" (").append(project).append(')'));
        if (appearance.status() != Status.PLANNED) {
            line.append(" (")
                    .append(labels.text("status." + appearance.status()))
                    .append(')');
        }
        return line.toString();
    }
}
