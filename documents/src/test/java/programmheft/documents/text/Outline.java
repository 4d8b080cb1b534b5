package programmheft.documents.text;

import java.util.Locale;
import java.util.stream.Collectors;
import programmheft.model.Appearance;
import programmheft.model.Day;
import programmheft.model.Event;
import programmheft.model.Item;
import programmheft.model.Timing;
import programmheft.port.Reading;

/** Prints the programme of a reading in lines that a test can hold against what was expected. */
final class Outline {
    private final Event event;
    private final StringBuilder out = new StringBuilder();

    private Outline(Event event) {
        this.event = event;
    }

    static String of(Reading reading) {
        Outline outline = new Outline(reading.event());
        for (Day day : reading.event().days()) {
            outline.out
                    .append(day.date().map(Object::toString).orElse(day.when().toString()))
                    .append('\n');
            day.items().forEach(item -> outline.append(item, "  "));
        }
        return outline.out.toString();
    }

    private void append(Item item, String indent) {
        out.append(indent)
                .append(item.id())
                .append(' ')
                .append(when(item))
                .append(' ')
                .append(item.format())
                .append(' ')
                .append(item.title())
                .append(item.optional() ? " (optional)" : "")
                .append(item.themedRoom().map(room -> " @" + room).orElse(""))
                .append(item.subtitle().map(line -> " // " + line).orElse(""))
                .append(item.text().map(line -> " ## " + line).orElse(""))
                .append(item.appearances().stream().map(this::print).collect(Collectors.joining()))
                .append('\n');
        item.parts().forEach(part -> append(part, indent + "  "));
    }

    private static String when(Item item) {
        String start = item.timing().start().map(Object::toString).orElse("-");
        boolean beside = item.timing() instanceof Timing.WithWhole;
        return beside ? "=" : start + item.timing().end().map(end -> "–" + end).orElse("");
    }

    private String print(Appearance appearance) {
        return " | " + appearance.role().name().toLowerCase(Locale.ROOT) + " "
                + event.speaker(appearance.speaker()).orElseThrow().fullName()
                + appearance.affiliation().map(from -> ", " + from).orElse("");
    }
}
