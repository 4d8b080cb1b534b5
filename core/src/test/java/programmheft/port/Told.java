package programmheft.port;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import programmheft.check.Finding;
import programmheft.check.Messages;
import programmheft.model.Day;
import programmheft.model.Event;
import programmheft.model.Item;
import programmheft.model.Speaker;
import programmheft.sample.SampleEvents;

/** Readings for tests, as a reader of texts gives them: facts of the event in the lines 1 to 20, items from line 21 on. */
final class Told {
    private static final List<String> FACTS = List.of(
            "title",
            "motto",
            "series",
            "dates",
            "begins",
            "ends",
            "place",
            "access",
            "organisers",
            "contacts",
            "links",
            "attendance",
            "languages",
            "status",
            "subtitle");

    private Told() {}

    /** Returns a reading in which the items are only numbered. */
    static Reading in(String source, Event event) {
        Map<Fact, Origin> origins = new LinkedHashMap<>(origins(source, event));
        origins.put(Fact.event("zone"), Origin.assumed("usual-zone"));
        origins.put(ItemIds.NUMBERED, Origin.assumed("ordinals"));
        return new Reading(event, new Provenance(origins), List.of());
    }

    /** Returns a reading whose document states the ids of its items. */
    static Reading withIds(String source, Event event) {
        return new Reading(event, new Provenance(origins(source, event)), List.of());
    }

    static Reading remarking(Reading reading, Finding... remarks) {
        return new Reading(reading.event(), reading.provenance(), List.of(remarks));
    }

    /** Returns an event of one day, a Monday, in which these people can appear. */
    static Event oneDay(List<Speaker> speakers, Item... items) {
        return Event.builder("tag", "Ein Tag")
                .speakers(speakers)
                .day(Day.on(SampleEvents.MONDAY, items))
                .build();
    }

    /** Returns the event that both tell, the first one's word before the other's. */
    static Event together(Event first, Event other) {
        return merged(first, other).event();
    }

    /** Returns what is found when both are put together, in German. */
    static List<String> findings(Event first, Event other) {
        return sentences(merged(first, other));
    }

    static List<String> sentences(Reading reading) {
        return reading.remarks().stream()
                .map(Messages.in(Locale.GERMAN)::sentence)
                .toList();
    }

    static Reading merged(Event first, Event other) {
        return MergedReading.of(List.of(in("a.txt", first), in("b.txt", other))).reading();
    }

    private static Map<Fact, Origin> origins(String source, Event event) {
        Map<Fact, Origin> origins = new LinkedHashMap<>();
        for (int i = 0; i < FACTS.size(); i++) {
            origins.put(Fact.event(FACTS.get(i)), at(source, i + 1));
        }
        for (int i = 0; i < event.days().size(); i++) {
            origins.put(Fact.day(i + 1, "date"), at(source, 20));
        }
        int line = 21;
        for (Item item : event.items().toList()) {
            origins.put(Fact.item(item.id()), at(source, line++));
        }
        return origins;
    }

    static Origin at(String source, int line) {
        return Origin.stated(new SourceLines(source, line, line));
    }
}
