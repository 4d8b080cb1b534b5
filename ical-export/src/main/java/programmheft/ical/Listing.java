package programmheft.ical;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import programmheft.model.ClockTime;
import programmheft.model.Event;
import programmheft.model.Item;
import programmheft.model.Timing;

/** Lists items that have no calendar entry of their own, a line each, with their people. */
final class Listing {
    private final Event event;
    private final Titles titles;
    private final People people;
    private final Labels labels;

    Listing(Event event, Titles titles, People people, Labels labels) {
        this.event = event;
        this.titles = titles;
        this.people = people;
        this.labels = labels;
    }

    /** Returns a line for each item, without its parts. */
    List<String> of(List<Item> items) {
        return items.stream().map(item -> "– " + line(item)).toList();
    }

    /** Returns a line for each item and for each of its parts, the parts indented. */
    List<String> withParts(List<Item> items) {
        List<String> lines = new ArrayList<>();
        items.forEach(item -> add(item, "", lines));
        return lines;
    }

    private void add(Item item, String indent, List<String> lines) {
        lines.add(indent + "– " + line(item));
        item.parts().forEach(part -> add(part, indent + "   ", lines));
    }

    private String line(Item item) {
        String title = titles.of(item)
                + item.subtitle().map(subtitle -> ": " + subtitle).orElse("");
        return Stream.concat(Stream.of(time(item) + placed(item, title)), people.lines(item.appearances()).stream())
                .collect(Collectors.joining(" · "));
    }

    private static String time(Item item) {
        String end = item.timing().end().map(until -> "–" + until).orElse("");
        return item.timing()
                .start()
                .map(ClockTime::toString)
                .map(start -> start + end + " ")
                .orElse("");
    }

    private String placed(Item item, String title) {
        if (item.timing() instanceof Timing.Unstated unstated) {
            return unstated.after()
                    .flatMap(event::item)
                    .map(other -> labels.of("after", title, other.title()))
                    .orElse(title);
        }
        return title;
    }
}
