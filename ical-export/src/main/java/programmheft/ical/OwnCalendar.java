package programmheft.ical;

import java.time.ZoneId;
import java.util.HashSet;
import java.util.Set;
import programmheft.agenda.Slot;
import programmheft.change.CalendarHistory;
import programmheft.ical.notation.Notation;
import programmheft.model.Event;
import programmheft.model.Item;

/** Tells beside the calendar's standard properties what the entries are parts of: the event, its people, its days. */
final class OwnCalendar {
    private final Context context;
    private final Event event;

    OwnCalendar(Context context) {
        this.context = context;
        this.event = context.event();
    }

    void tell(Lines lines) {
        lines.text(OwnProperty.LANGUAGE, context.labels().locale().toLanguageTag())
                .text(OwnProperty.EVENT, Notation.of(event, asTold()));
        event.speakers().forEach(speaker -> lines.text(OwnProperty.SPEAKER, OwnFacts.of(speaker)));
        event.themedRooms().forEach(room -> lines.text(OwnProperty.THEMED_ROOM, OwnFacts.of(room)));
        event.days().forEach(day -> lines.text(OwnProperty.DAY, OwnFacts.of(day)));
        if (!event.undated().isEmpty()) {
            lines.text(OwnProperty.UNDATED, Outline.of(event.undated()));
        }
        Set<Item.Id> told = told();
        event.items()
                .filter(item -> !told.contains(item.id()))
                .forEach(item -> lines.text(OwnProperty.OTHER, OwnFacts.of(item)));
        tellHistory(lines);
    }

    private void tellHistory(Lines lines) {
        CalendarHistory history = context.history();
        lines.text(OwnProperty.HISTORY, OwnFacts.of(history.whole()));
        history.entries().forEach((item, entry) -> {
            if (context.agenda().of(item).isPresent()) {
                lines.text(OwnProperty.MISSING, OwnFacts.missing(item, entry));
            } else {
                lines.text(OwnProperty.TIMELESS, OwnFacts.timeless(item, entry));
            }
        });
    }

    /** Returns the event as the calendar's standard properties tell it, with all that stands elsewhere. */
    private Event asTold() {
        return Event.builder(
                        context.uids().ofEvent().value(),
                        Texts.line(event.title()).orElse(Heading.UNTITLED))
                .zone(ZoneId.of(context.times().zoneName().orElse("UTC")))
                .speakers(event.speakers())
                .themedRooms(event.themedRooms())
                .days(event.days())
                .undated(event.undated())
                .build();
    }

    /** Returns the items that an entry tells, their own or that of their whole. */
    private Set<Item.Id> told() {
        Set<Item.Id> told = new HashSet<>();
        for (Slot slot : context.agenda().slots()) {
            told.add(slot.item().id());
            slot.listed().forEach(item -> told.add(item.id()));
        }
        return told;
    }
}
