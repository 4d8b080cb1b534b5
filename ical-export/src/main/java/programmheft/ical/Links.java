package programmheft.ical;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import programmheft.model.Event;
import programmheft.model.Item;
import programmheft.model.Link;
import programmheft.model.Place;

/** Tells what there is to open. No calendar program shows the properties made for it, so it stands in the text too. */
final class Links {
    private final Event event;
    private final Labels labels;
    private final List<String> inEachEntry;
    private final List<String> streams;

    Links(Event event, Labels labels) {
        this.event = event;
        this.labels = labels;
        inEachEntry = linesOfStreams();
        streams = streamsOfEvent();
    }

    /** Returns a line for each link of the item and of those listed under it, and the streams of the event. */
    List<String> of(Item item, List<Item> listed) {
        List<String> lines = new ArrayList<>();
        item.links().forEach(link -> lines.add(line(link)));
        listed.forEach(one -> one.links().forEach(link -> lines.add(line(link))));
        lines.addAll(inEachEntry);
        return lines;
    }

    /** Returns the lines that every entry of the event has. */
    List<String> inEachEntry() {
        return inEachEntry;
    }

    private List<String> linesOfStreams() {
        List<String> lines = new ArrayList<>();
        event.links().stream()
                .filter(link -> link.kind() == Link.Kind.STREAM)
                .map(this::line)
                .forEach(lines::add);
        onTheNet().ifPresent(lines::add);
        return List.copyOf(lines);
    }

    List<String> ofEvent() {
        List<String> lines =
                new ArrayList<>(event.links().stream().map(this::line).toList());
        onTheNet().ifPresent(lines::add);
        return lines;
    }

    /** Returns the address of the item's own page, or else of the event's. */
    Optional<String> page(List<Link> ofItem) {
        return firstPage(ofItem).or(() -> firstPage(event.links()));
    }

    private static Optional<String> firstPage(List<Link> links) {
        for (Link link : links) {
            if (link.kind() == Link.Kind.PAGE && link.address().isPresent()) {
                return link.address().map(URI::toASCIIString);
            }
        }
        return Optional.empty();
    }

    /** Returns where to take part on the net: the item's own streams, or else those of the event and its place. */
    List<String> streams(Item item) {
        List<String> own = streams(item.links());
        return own.isEmpty() ? streams : own;
    }

    private List<String> streamsOfEvent() {
        List<String> all = streams(event.links());
        event.place().flatMap(Place::link).map(URI::toASCIIString).ifPresent(all::add);
        return all.stream().distinct().toList();
    }

    private static List<String> streams(List<Link> links) {
        List<String> addresses = new ArrayList<>();
        for (Link link : links) {
            if (link.kind() == Link.Kind.STREAM) {
                link.address().map(URI::toASCIIString).ifPresent(addresses::add);
            }
        }
        return addresses;
    }

    private Optional<String> onTheNet() {
        return event.place().flatMap(Place::link).map(link -> labels.link(Link.Kind.STREAM) + ": " + link);
    }

    private String line(Link link) {
        String kind = labels.link(link.kind());
        if (isPlain(link)) {
            return kind + ": " + link.address().orElseThrow();
        }
        List<String> more = new ArrayList<>();
        link.language().map(labels::language).ifPresent(more::add);
        if (link.subtitles()) {
            more.add(labels.of("link.subtitles"));
        }
        String name = link.label()
                .map(label -> contains(label, kind) ? label : kind + " – " + label)
                .orElse(kind);
        return name
                + (more.isEmpty() ? "" : " (" + String.join(", ", more) + ")")
                + link.address().map(address -> ": " + address).orElse("");
    }

    /** Tells whether a link is nothing but an address of some kind. */
    static boolean isPlain(Link link) {
        return link.address().isPresent()
                && link.label().isEmpty()
                && link.language().isEmpty()
                && !link.subtitles();
    }

    private static boolean contains(String label, String kind) {
        return label.toLowerCase(Locale.ROOT).contains(kind.toLowerCase(Locale.ROOT));
    }
}
