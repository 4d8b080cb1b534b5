package programmheft.documents.tidy;

import java.util.List;
import java.util.Optional;
import programmheft.model.Day;
import programmheft.model.Event;
import programmheft.port.Fact;
import programmheft.port.Provenance;
import programmheft.port.Source;
import programmheft.port.UnreadableProgramme;

/** How the text of an event is laid out: with or without lists of speakers and themed rooms in the head. */
enum Layout {
    SHORT(false, false),
    LISTING_SPEAKERS(true, false),
    LISTING_ROOMS(false, true),
    LISTING_ALL(true, true);

    private final boolean listsSpeakers;
    private final boolean listsRooms;

    Layout(boolean listsSpeakers, boolean listsRooms) {
        this.listsSpeakers = listsSpeakers;
        this.listsRooms = listsRooms;
    }

    /** Returns the shortest text that reads back as the event. */
    static String text(Event event, Provenance provenance) {
        for (Layout layout : List.of(SHORT, LISTING_SPEAKERS, LISTING_ROOMS)) {
            Optional<String> text = layout.readingBack(event, provenance);
            if (text.isPresent()) {
                return text.get();
            }
        }
        return LISTING_ALL.print(event, provenance);
    }

    private Optional<String> readingBack(Event event, Provenance provenance) {
        try {
            String text = print(event, provenance);
            Event read = new Script(Source.ofText("", text)).read().event();
            return read.equals(event) ? Optional.of(text) : Optional.empty();
        } catch (UnreadableProgramme | Misread misread) {
            return Optional.empty();
        }
    }

    private String print(Event event, Provenance provenance) {
        Page page = new Page(provenance);
        PersonLines persons = new PersonLines(event, page);
        RoomLines rooms = new RoomLines(event, page);
        head(event, page, persons, rooms);
        ItemLines items = new ItemLines(event, persons, rooms, page);
        int number = 0;
        for (Day day : event.days()) {
            number++;
            boolean inBrackets = page.notStated(Fact.day(number, "date"));
            heading(page, DayHeading.print(day, page.notStated(Fact.day(number, "year")), inBrackets));
            if (!day.items().isEmpty()) {
                page.blank();
            }
            items.write(0, day.items());
        }
        undated(event, page, items);
        String text = page.toString();
        return text.startsWith("\uFEFF") ? "\uFEFF" + text : text; // the first one would be taken for a byte order mark
    }

    private void head(Event event, Page page, PersonLines persons, RoomLines rooms) {
        HeadLines head = new HeadLines(event, page);
        head.opening();
        if (listsSpeakers) {
            persons.list(event.speakers());
        }
        persons.head(event.appearances());
        if (listsRooms) {
            rooms.list(event.themedRooms());
        }
        head.closing();
    }

    private static void undated(Event event, Page page, ItemLines items) {
        if (event.undated().isEmpty()) {
            return;
        }
        if (!event.days().isEmpty()) {
            heading(page, DayHeading.UNDATED);
        }
        page.blank();
        items.write(0, event.undated());
    }

    private static void heading(Page page, String heading) {
        page.blank();
        page.line(0, heading);
    }
}
