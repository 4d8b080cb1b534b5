package programmheft.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import programmheft.agenda.Agenda;
import programmheft.agenda.Selection;
import programmheft.agenda.Slot;
import programmheft.documents.words.Slugs;
import programmheft.model.Event;
import programmheft.model.Format;
import programmheft.model.FormatWords;
import programmheft.model.Speaker;
import programmheft.model.ThemedRoom;

/** The calendars of parts of a programme: one for each day, room, themed room, format and person. */
final class Feeds {
    private final Agenda agenda;
    private final Locale language;
    private final List<Feed> all = new ArrayList<>();

    /**
     * A calendar of a part of a programme.
     *
     * @param name the name of its file without the extension; the same as long as what it is of keeps its name or id
     */
    record Feed(String name, Selection selection) {}

    private Feeds(Event event, Locale language) {
        this.language = language;
        agenda = Agenda.of(event);
    }

    /** Returns those that have an entry. */
    static List<Feed> of(Event event, Locale language) {
        Feeds feeds = new Feeds(event, language);
        feeds.days();
        feeds.rooms();
        for (ThemedRoom room : event.themedRooms()) {
            feeds.add("themed-room-" + Slugs.of(room.id().value(), "room"), room.title(), feeds.agenda.of(room.id()));
        }
        feeds.formats();
        for (Speaker speaker : event.speakers()) {
            feeds.add(
                    "speaker-" + Slugs.of(speaker.id().value(), "somebody"),
                    speaker.fullName(),
                    feeds.agenda.of(speaker.id()));
        }
        return feeds.all;
    }

    private void days() {
        agenda.slots().stream()
                .map(Slot::day)
                .collect(Collectors.toCollection(TreeSet::new))
                .forEach(day -> add("day-" + day, Labels.in(language).date(day), agenda.on(day)));
    }

    /** Rooms whose names give the same word are numbered in the order of their names. */
    private void rooms() {
        Set<String> taken = new HashSet<>();
        for (String room : new TreeSet<>(agenda.rooms())) {
            String slug = Slugs.unique(Slugs.of(room, "room"), taken::contains);
            taken.add(slug);
            add("room-" + slug, room, agenda.in(room));
        }
    }

    private void formats() {
        TreeMap<Format, String> formats = new TreeMap<>();
        agenda.slots()
                .forEach(slot -> formats.put(
                        slot.item().format(),
                        slot.item().format().name().toLowerCase(Locale.ROOT).replace('_', '-')));
        formats.forEach((format, word) -> add("format-" + word, FormatWords.name(format, language), agenda.of(format)));
    }

    private void add(String name, String label, List<Slot> slots) {
        if (!slots.isEmpty()) {
            all.add(new Feed(
                    name,
                    new Selection(
                            label, slots.stream().map(slot -> slot.item().id()).collect(Collectors.toSet()))));
        }
    }
}
