package programmheft.ical;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import programmheft.check.Finding;
import programmheft.ical.content.Component;
import programmheft.ical.content.ContentLine;

/** Reads the properties of our own; one that cannot be read is remarked and left out. */
final class OwnProperties {
    private final Notes notes;

    OwnProperties(Notes notes) {
        this.notes = notes;
    }

    /** Returns what all properties of that name tell. */
    <T> List<T> all(Component component, String name, Function<String, T> reader) {
        List<T> all = new ArrayList<>();
        component.all(name).forEach(line -> read(line, reader).ifPresent(all::add));
        return all;
    }

    /** Returns what the first property of that name tells. */
    <T> Optional<T> first(Component component, String name, Function<String, T> reader) {
        return component.property(name).flatMap(line -> read(line, reader));
    }

    private <T> Optional<T> read(ContentLine line, Function<String, T> reader) {
        try {
            return Optional.of(reader.apply(line.text()));
        } catch (IllegalArgumentException refused) {
            String reason = Texts.line(String.valueOf(refused.getMessage())).orElse("?");
            notes.remark(Finding.at(line.position(), "ical-own-property", line.name(), reason));
            return Optional.empty();
        }
    }
}
