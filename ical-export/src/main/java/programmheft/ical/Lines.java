package programmheft.ical;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;

/** Collects the properties of one component in order. ical4j's own lists are copied whenever one is added. */
final class Lines {
    private static final int USUAL = 20;

    private final List<Property> properties = new ArrayList<>(USUAL);

    Lines text(String name, String value) {
        return add(ReadyProperty.text(name, value));
    }

    /** Adds a text; nothing if there is none to be seen. */
    Lines text(String name, Optional<String> value) {
        return value.isEmpty() || Texts.isBlank(value.get()) ? this : text(name, value.get());
    }

    /** Adds several texts as one property; nothing if there are none. */
    Lines texts(String name, List<String> values) {
        return values.isEmpty() ? this : add(ReadyProperty.text(name, values));
    }

    /** Adds a property of another type than TEXT. */
    Lines value(String name, String value) {
        return value(name, value, ReadyParameters.NONE);
    }

    Lines value(String name, String value, ReadyParameters parameters) {
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
