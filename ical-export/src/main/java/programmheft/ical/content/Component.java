package programmheft.ical.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import programmheft.check.Position;

/**
 * What stands between a BEGIN and its END.
 *
 * @param name in capitals
 * @param first the physical line of its BEGIN
 * @param last the physical line on which its END, or else its last line, ends
 */
public record Component(String name, int first, int last, List<ContentLine> properties, List<Component> components) {
    /** Returns the first property of that name. */
    public Optional<ContentLine> property(String wanted) {
        for (ContentLine property : properties) {
            if (property.is(wanted)) {
                return Optional.of(property);
            }
        }
        return Optional.empty();
    }

    /** Returns all properties of that name, in order. */
    public List<ContentLine> all(String wanted) {
        List<ContentLine> all = List.of();
        for (ContentLine property : properties) {
            if (property.is(wanted)) {
                all = all.isEmpty() ? new ArrayList<>() : all;
                all.add(property);
            }
        }
        return all;
    }

    /** Returns the components in it of that name, in order. */
    public Stream<Component> components(String wanted) {
        return components.stream().filter(component -> component.name().equals(wanted));
    }

    /** Returns where its BEGIN stands. */
    public Position position() {
        return new Position(first, 1);
    }
}
