package programmheft.ical.notation;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;

/**
 * Tells in which components a record differs from another of its kind: {@code title="Städte" room=- links=[(…)]}. It
 * walks the records of the model, so that no component can be forgotten. At the top, {@code -} is what is empty; below
 * it, what is empty, false or zero is left out.
 */
public final class Notation {
    static final String EMPTY = "-";

    private Notation() {}

    /** Returns the components in which the record differs from the base; nothing if they are equal. */
    public static <T extends Record> Optional<String> of(T actual, T base) {
        if (actual.equals(base)) {
            return Optional.empty();
        }
        StringJoiner fields = new StringJoiner(" ");
        for (RecordComponent component : Components.of(actual.getClass())) {
            Object value = Components.value(component, actual);
            if (!value.equals(Components.value(component, base))) {
                fields.add(component.getName() + "=" + (isZero(value) ? EMPTY : print(value)));
            }
        }
        return fields.length() == 0 ? Optional.empty() : Optional.of(fields.toString());
    }

    /**
     * Returns the base with the components that the text tells.
     *
     * @throws IllegalArgumentException if the text is none of this notation, or tells what cannot be
     */
    public static <T extends Record> T read(String text, T base) {
        return Difference.read(text, base.getClass()).on(base);
    }

    private static String print(Object value) {
        if (value instanceof Optional<?> optional) {
            return print(optional.orElseThrow());
        }
        if (value instanceof List<?> list) {
            StringJoiner elements = new StringJoiner(" ", "[", "]");
            list.forEach(element -> elements.add(print(element)));
            return elements.toString();
        }
        return value instanceof Record part ? record(part) : Scalars.print(value);
    }

    private static String record(Record part) {
        List<RecordComponent> components = Components.of(part.getClass());
        if (Components.isWrapped(part.getClass())) {
            return Scalars.print(Components.value(components.get(0), part));
        }
        List<String> fields = new ArrayList<>();
        for (RecordComponent component : components) {
            Object value = Components.value(component, part);
            if (!isZero(value)) {
                fields.add(component.getName() + "=" + print(value));
            }
        }
        String name =
                Components.isOneOfSeveral(part.getClass()) ? part.getClass().getSimpleName() : "";
        return name + "(" + String.join(" ", fields) + ")";
    }

    private static boolean isZero(Object value) {
        return value.equals(Optional.empty()) || value.equals(List.of()) || value.equals(false) || value.equals(0);
    }
}
