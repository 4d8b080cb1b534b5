package programmheft.ical;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import programmheft.check.Finding;
import programmheft.ical.content.Component;
import programmheft.ical.content.ContentLine;
import programmheft.ical.content.TextValue;
import programmheft.model.Appearance;
import programmheft.model.ClockTime;
import programmheft.model.Format;
import programmheft.model.FormatWords;
import programmheft.model.Item;
import programmheft.model.Link;
import programmheft.model.Role;
import programmheft.model.Speaker;
import programmheft.model.Status;
import programmheft.model.Timing;

/** The item that an entry of any calendar tells, with nothing guessed but its format, from its title. */
final class ForeignItem {
    private final Cast cast;
    private final Notes notes;
    private final Optional<String> organiser;
    private final Map<String, Optional<Format>> formats = new HashMap<>();

    /**
     * Begins to read.
     *
     * @param organiser who organises the event itself; whoever else organises an entry stands for it
     */
    ForeignItem(Cast cast, Optional<String> organiser, Notes notes) {
        this.cast = cast;
        this.organiser = organiser;
        this.notes = notes;
    }

    Item read(Item.Id id, Component entry, Optional<Span> span) {
        String title = title(id, entry);
        List<String> categories = categories(entry);
        Item.Builder item = Item.builder(id.value(), title)
                .text(entry.property("DESCRIPTION")
                        .flatMap(line -> Texts.lines(line.text()))
                        .orElse(null))
                .format(format(title, categories))
                .timing(span.map(ForeignItem::timing).orElseGet(Timing::unstated))
                .room(entry.property("LOCATION")
                        .flatMap(line -> Texts.line(line.text()))
                        .orElse(null))
                .appearances(appearances(entry))
                .optional(categories.stream().anyMatch(one -> one.equalsIgnoreCase("optional")))
                .status(status(entry));
        link(entry, "URL", Link.Kind.PAGE).ifPresent(item::link);
        link(entry, "CONFERENCE", Link.Kind.STREAM).ifPresent(item::link);
        return item.build();
    }

    static List<String> categories(Component entry) {
        return entry.all("CATEGORIES").stream()
                .flatMap(line -> TextValue.list(line.value()).stream())
                .flatMap(category -> Texts.line(category).stream())
                .toList();
    }

    private String title(Item.Id id, Component entry) {
        return entry.property("SUMMARY")
                .flatMap(line -> Texts.line(line.text()))
                .orElseGet(() -> {
                    notes.remark(Finding.at(entry.position(), "ical-no-title", id.value())
                            .about(id));
                    return id.value();
                });
    }

    private Format format(String title, List<String> categories) {
        return categories.stream()
                .flatMap(category -> formats.computeIfAbsent(category, FormatWords::ofWord).stream())
                .findFirst()
                .orElseGet(() -> FormatWords.ofTitle(title));
    }

    private static Timing timing(Span span) {
        if (span.allDay()) {
            return Timing.allDay();
        }
        LocalDate day = span.start().toLocalDate();
        ClockTime start = Told.clock(day, span.start()).orElse(Told.MIDNIGHT);
        return span.end()
                .flatMap(end -> Told.clock(day, end))
                .map(end -> Timing.between(start, end))
                .orElseGet(() -> Timing.from(start));
    }

    private static Status status(Component entry) {
        String word = entry.property("STATUS").map(ContentLine::value).orElse("");
        return switch (word.strip().toUpperCase(Locale.ROOT)) {
            case "CANCELLED" -> Status.CANCELLED;
            case "TENTATIVE" -> Status.TENTATIVE;
            default -> Status.PLANNED;
        };
    }

    private List<Appearance> appearances(Component entry) {
        List<Appearance> all = new ArrayList<>();
        entry.all("ATTENDEE").stream().filter(ForeignItem::isSomebody).forEach(line -> {
            Role role = line.parameter("ROLE").filter("CHAIR"::equalsIgnoreCase).isPresent()
                    ? Role.MODERATOR
                    : Role.SPEAKER;
            appearance(line, role).filter(one -> !all.contains(one)).ifPresent(all::add);
        });
        entry.property("ORGANIZER")
                .filter(line -> !line.parameter("CN").equals(organiser))
                .flatMap(line -> appearance(line, Role.HOST))
                .ifPresent(all::add);
        return all;
    }

    private Optional<Appearance> appearance(ContentLine line, Role role) {
        boolean group =
                line.parameter("CUTYPE").filter("GROUP"::equalsIgnoreCase).isPresent();
        return line.parameter("CN")
                .flatMap(name -> cast.find(name, group ? Speaker.Kind.INSTITUTION : Speaker.Kind.PERSON))
                .map(speaker -> Appearance.of(speaker, role));
    }

    private static boolean isSomebody(ContentLine attendee) {
        return attendee.parameter("CUTYPE")
                .filter(type -> Stream.of("ROOM", "RESOURCE").anyMatch(type::equalsIgnoreCase))
                .isEmpty();
    }

    private static Optional<Link> link(Component entry, String name, Link.Kind kind) {
        return entry.property(name)
                .flatMap(line -> LinkLines.uri(line.value().strip()))
                .map(address -> Link.to(kind, address));
    }
}
