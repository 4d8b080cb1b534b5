package programmheft.ical;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.fortuna.ical4j.model.Parameter;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;

/** Collects the properties of one component in order. ical4j's own lists are copied whenever one is added. */
final class Lines {
    private final List<Property> properties = new ArrayList<>();

    Lines text(String name, String value) {
        return add(ReadyProperty.text(name, List.of(value)));
    }

    Lines text(String name, Optional<String> value) {
        value.filter(some -> !some.isBlank()).ifPresent(some -> text(name, some));
        return this;
    }

    /** Adds several texts as one property; nothing if there are none. */
    Lines texts(String name, List<String> values) {
        return values.isEmpty() ? this : add(ReadyProperty.text(name, values));
    }

    /** Adds a property of another type than TEXT. */
    Lines value(String name, String value, Parameter... parameters) {
        return add(ReadyProperty.value(name, value, parameters));
    }

    Lines add(Property property) {
        properties.add(property);
        return this;
    }

    PropertyList list() {
        return new PropertyList(properties);
    }
}
