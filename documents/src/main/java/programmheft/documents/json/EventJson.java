package programmheft.documents.json;

import java.util.List;
import java.util.Locale;
import programmheft.model.Appearance;
import programmheft.model.Day;
import programmheft.model.Event;
import programmheft.model.Item;
import programmheft.model.Speaker;
import programmheft.model.Status;
import programmheft.model.ThemedRoom;
import programmheft.port.Fact;

/** The event. */
final class EventJson {
    private EventJson() {}

    static ToJson write(Event event) {
        return new ToJson()
                .text("id", event.id())
                .text("title", event.title())
                .optionalText("subtitle", event.subtitle())
                .optionalText("motto", event.motto())
                .optionalObject("series", event.series(), AboutJson::write)
                .list("dates", event.dates(), DayDateJson::write)
                .optionalText("begins", event.begins())
                .optionalText("ends", event.ends())
                .text("zone", event.zone().getId())
                .texts("languages", event.languages(), Locale::toLanguageTag)
                .optionalObject("place", event.place(), PlaceJson::write)
                .optionalObject("access", event.access(), AccessJson::write)
                .list("organisers", event.organisers(), AboutJson::write)
                .list("contacts", event.contacts(), AboutJson::write)
                .list("speakers", event.speakers(), SpeakerJson::write)
                .list("appearances", event.appearances(), SpeakerJson::write)
                .list("themedRooms", event.themedRooms(), ThemedRoomJson::write)
                .list("days", event.days(), DayJson::write)
                .list("undated", event.undated(), ItemJson::write)
                .list("links", event.links(), LinkJson::write)
                .optionalObject("attendance", event.attendance(), AboutJson::write)
                .word("status", event.status(), Status.PLANNED)
                .list("waivers", event.waivers(), AboutJson::write);
    }

    static Event read(FromJson in) {
        in.placeFields(Fact::event);
        // a list notes its faults and goes on, so lists come first; a fault of a field of its own ends the event
        List<Speaker> speakers = in.list("speakers", SpeakerJson::speaker);
        List<ThemedRoom> themedRooms = in.list("themedRooms", ThemedRoomJson::read);
        List<Day> days = in.list("days", DayJson::read);
        List<Item> undated = in.list("undated", ItemJson::read);
        List<Appearance> appearances = in.list("appearances", SpeakerJson::appearance);
        Event.Builder event =
                named(in).speakers(speakers).themedRooms(themedRooms).days(days);
        undated.forEach(event::undated);
        appearances.forEach(event::with);
        aroundIt(in, event);
        aboutIt(in, event);
        in.stopAtFaults();
        return event.build();
    }

    private static Event.Builder named(FromJson in) {
        return Event.builder(in.id("id", Event.Id::new).value(), in.text("title"))
                .zone(in.text("zone", TextForm.ZONE))
                .dates(in.list("dates", DayDateJson::read))
                .languages(in.texts("languages", TextForm.LANGUAGE));
    }

    private static void aroundIt(FromJson in, Event.Builder event) {
        in.list("organisers", AboutJson::organiser).forEach(event::organiser);
        in.list("contacts", AboutJson::contact).forEach(event::contact);
        in.list("links", LinkJson::read).forEach(event::link);
        in.list("waivers", AboutJson::waiver).forEach(event::waiver);
    }

    private static void aboutIt(FromJson in, Event.Builder event) {
        in.optionalText("subtitle").ifPresent(event::subtitle);
        in.optionalText("motto").ifPresent(event::motto);
        in.optionalObject("series", AboutJson::series).ifPresent(event::series);
        in.optionalText("begins", TextForm.TIME).ifPresent(event::begins);
        in.optionalText("ends", TextForm.TIME).ifPresent(event::ends);
        in.optionalObject("place", PlaceJson::read).ifPresent(event::place);
        in.optionalObject("access", AccessJson::read).ifPresent(event::access);
        in.optionalObject("attendance", AboutJson::attendance).ifPresent(event::attendance);
        event.status(in.word("status", Status.PLANNED));
    }
}
