package programmheft.ical;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.component.VEvent;
import programmheft.change.CalendarHistory;
import programmheft.model.Access;
import programmheft.model.Event;

/**
 * The entry of the event itself or of one of its days, for what has no clock time of its own.
 *
 * @param listed the lines that tell the items, with their heading
 */
record OverviewEntry(Context context, String uid, Span span, List<String> listed) implements Entry {
    /**
     * When it is shown: from a clock time, or all day.
     *
     * @param last the last day, inclusive
     * @param begins the clock time, if there is one
     */
    record Span(LocalDate first, LocalDate last, Optional<ZonedDateTime> begins, Optional<ZonedDateTime> ends) {
        Span {
            ends = ends.filter(end -> begins.filter(end::isAfter).isPresent());
        }
    }

    @Override
    public Instant start() {
        return span.begins()
                .orElseGet(() -> span.first().atStartOfDay(context.event().zone()))
                .toInstant();
    }

    @Override
    public String room() {
        return "";
    }

    @Override
    public List<ZonedDateTime> clockTimes() {
        return Stream.of(span.begins(), span.ends()).flatMap(Optional::stream).toList();
    }

    @Override
    public CalendarHistory.Stamp stamp() {
        return context.history().event();
    }

    @Override
    public VEvent component() {
        Event event = context.event();
        Lines lines = Entry.identity(context, uid, stamp());
        when(lines);
        lines.text("SUMMARY", context.titles().standing(event.title(), event.status()))
                .text("LOCATION", context.venue().ofEvent())
                .text("DESCRIPTION", description());
        context.links().page(List.of()).ifPresent(page -> lines.value("URL", page));
        lines.value("STATUS", Standing.word(event.status()))
                .value(
                        "TRANSP",
                        Standing.transparency(span.begins().isPresent() && Standing.takesPlace(event.status())));
        Entry.organiser(context, lines);
        return new VEvent(lines.list());
    }

    private void when(Lines lines) {
        if (span.begins().isPresent()) {
            lines.add(context.times().moment("DTSTART", span.begins().get()));
            span.ends().ifPresent(end -> lines.add(context.times().moment("DTEND", end)));
        } else {
            lines.add(Times.day("DTSTART", span.first()));
            lines.add(Times.day("DTEND", span.last().plusDays(1))); // exclusive
        }
    }

    private Optional<String> description() {
        Event event = context.event();
        return new Paragraphs()
                .add(event.subtitle())
                .add(event.motto())
                .add(listed)
                .add(context.people().lines(event.appearances()))
                .add(access())
                .add(context.links().ofEvent())
                .text();
    }

    private List<String> access() {
        Labels labels = context.labels();
        List<String> lines = new ArrayList<>();
        if (span.begins().isPresent() && span.ends().isEmpty() && span.last().isAfter(span.first())) {
            lines.add(labels.of("last-day", labels.date(span.last())));
        }
        context.event().access().ifPresent(access -> {
            if (access.open()) {
                lines.add(labels.of("access.open"));
            }
            if (access.invitation()) {
                lines.add(labels.of("access.invitation"));
            }
            access.registration().ifPresent(registration -> lines.addAll(registration(registration)));
        });
        return lines;
    }

    private List<String> registration(Access.Registration registration) {
        Labels labels = context.labels();
        List<String> lines = Stream.of(
                        registration.until().map(last -> labels.of("access.until", labels.date(last))),
                        registration.at().map(place -> labels.of("access.at", place)))
                .flatMap(Optional::stream)
                .toList();
        return lines.isEmpty() ? List.of(labels.of("access.registration")) : lines;
    }
}
