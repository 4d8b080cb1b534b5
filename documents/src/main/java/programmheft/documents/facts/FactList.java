package programmheft.documents.facts;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import programmheft.model.Access;
import programmheft.model.Appearance;
import programmheft.model.Day;
import programmheft.model.DayDate;
import programmheft.model.Event;
import programmheft.model.Format;
import programmheft.model.Item;
import programmheft.model.Place;
import programmheft.model.Speaker;
import programmheft.model.ThemedRoom;
import programmheft.port.Fact;
import programmheft.port.Origin;
import programmheft.port.Provenance;

/** Puts an event into one object: what is about the event itself, and its items one after the other. */
final class FactList {
    private final Event event;
    private final Provenance provenance;
    private final ObjectNode root = JsonNodeFactory.instance.objectNode();
    private final ArrayNode items = JsonNodeFactory.instance.arrayNode();

    FactList(Event event, Provenance provenance) {
        this.event = event;
        this.provenance = provenance;
    }

    ObjectNode tree() {
        boolean titled = provenance
                .of(Fact.event("title"))
                .filter(origin -> origin.kind() == Origin.Kind.ASSUMED)
                .isEmpty();
        put(root, "language", event.languages().stream().findFirst().map(some -> some.getLanguage()));
        root.put(
                "programme",
                event.items().anyMatch(item -> item.timing().start().isPresent()));
        put(root, "title", titled ? Optional.of(event.title()) : Optional.empty());
        ArrayNode dates = root.putArray("dates");
        event.dates().stream()
                .filter(date -> !(date instanceof DayDate.Numbered) && !(date instanceof DayDate.Within))
                .map(Words::day)
                .forEach(dates::add);
        put(root, "venue", event.place().flatMap(FactList::venue));
        put(root, "mode", event.place().map(Words::mode));
        put(root, "access", event.access().map(Words::access));
        put(root, "registration_deadline", deadline());
        root.set("origins", origins());
        event.days().forEach(this::add);
        event.undated().forEach(item -> add(item, Optional.empty(), Optional.empty()));
        root.set("items", items);
        return root;
    }

    private static Optional<String> venue(Place place) {
        String venue = Stream.of(place.venue(), place.address())
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        return Optional.of(venue).filter(some -> !some.isEmpty());
    }

    private Optional<String> deadline() {
        return event.access()
                .flatMap(Access::registration)
                .flatMap(Access.Registration::until)
                .map(Object::toString);
    }

    /** All facts that are no whole item, each with its line. */
    private ObjectNode origins() {
        ObjectNode all = JsonNodeFactory.instance.objectNode();
        provenance.origins().forEach((fact, origin) -> {
            if (!fact.path().startsWith("items/")) {
                put(all.putObject(fact.path()), origin);
            }
        });
        return all;
    }

    private void add(Day day) {
        // the only day of an undated programme is just not known
        boolean unknown = day.when() instanceof DayDate.Numbered && event.days().size() == 1;
        Optional<String> date = unknown ? Optional.empty() : Optional.of(Words.day(day.when()));
        day.items().forEach(item -> add(item, date, Optional.empty()));
    }

    private void add(Item item, Optional<String> day, Optional<Integer> parent) {
        ObjectNode node = items.addObject();
        int index = items.size() - 1;
        provenance.of(Fact.item(item.id())).ifPresent(origin -> put(node, origin));
        put(node, "day", day);
        put(node, "start", Words.clock(item.timing().start()));
        put(node, "end", Words.clock(item.timing().end()));
        node.put("title", item.title());
        node.put("format", Words.format(item.format()));
        ArrayNode people = node.putArray("people");
        item.appearances().forEach(appearance -> add(people, appearance, item));
        put(node, "room", event.roomOf(item).or(() -> track(item)));
        node.put("optional", item.optional());
        node.put("parent", parent.orElse(null));
        item.parts().forEach(part -> add(part, day, Optional.of(index)));
    }

    /** A themed room is a place to be in, even if nobody says where that is. */
    private Optional<String> track(Item item) {
        return item.themedRoom()
                .filter(room -> item.format() == Format.THEMED_ROOM)
                .flatMap(event::themedRoom)
                .map(ThemedRoom::title)
                .map(title -> item.formatWord().orElse("Themenraum") + " „" + title + "“");
    }

    /** Only people: bodies and places still open are none. */
    private void add(ArrayNode people, Appearance appearance, Item item) {
        Speaker speaker = event.speaker(appearance.speaker()).orElseThrow();
        if (speaker.kind() == Speaker.Kind.PERSON) {
            ObjectNode node = people.addObject();
            node.put("name", speaker.name());
            put(node, "title", speaker.academicTitle());
            node.put("role", Words.role(appearance.role(), item.format()));
            put(node, "affiliation", appearance.affiliation());
        }
    }

    private static void put(ObjectNode node, Origin origin) {
        origin.lines().ifPresent(lines -> node.put("line", lines.first()).put("last_line", lines.last()));
        node.put("origin", origin.kind().name().toLowerCase(Locale.ROOT));
        origin.rule().ifPresent(rule -> node.put("rule", rule));
    }

    private static void put(ObjectNode node, String name, Optional<String> value) {
        node.put(name, value.orElse(null));
    }
}
