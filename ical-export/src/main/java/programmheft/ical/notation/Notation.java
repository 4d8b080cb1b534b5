package programmheft.ical.notation;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Optional;

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
        return actual.equals(base) ? Optional.empty() : of(actual, Components.values(base));
    }

    static Optional<String> of(Record actual, List<Object> base) {
        StringBuilder out = new StringBuilder();
        List<RecordComponent> components = Components.of(actual.getClass());
        for (int i = 0; i < components.size(); i++) {
            Object value = Components.value(components.get(i), actual);
            if (!value.equals(base.get(i))) {
                field(components.get(i), out);
                if (isZero(value)) {
                    out.append(EMPTY);
                } else {
                    print(value, out);
                }
            }
        }
        return out.length() == 0 ? Optional.empty() : Optional.of(out.toString());
    }

    /**
     * Returns the base with the components that the text tells.
     *
     * @throws IllegalArgumentException if the text is none of this notation, or tells what cannot be
     */
    public static <T extends Record> T read(String text, T base) {
        return Difference.read(text, base.getClass()).on(base);
    }

    private static void field(RecordComponent component, StringBuilder out) {
        blank(out);
        out.append(component.getName()).append('=');
    }

    /** Sets a value off from the one before. */
    private static void blank(StringBuilder out) {
        int last = out.length() - 1;
        if (last >= 0 && out.charAt(last) != '(' && out.charAt(last) != '[') {
            out.append(' ');
        }
    }

    private static void print(Object value, StringBuilder out) {
        if (value instanceof Optional<?> optional) {
            print(optional.orElseThrow(), out);
        } else if (value instanceof List<?> list) {
            out.append('[');
            list.forEach(element -> {
                blank(out);
                print(element, out);
            });
            out.append(']');
        } else if (value instanceof Record part) {
            print(part, out);
        } else {
            out.append(Scalars.print(value));
        }
    }

    private static void print(Record part, StringBuilder out) {
        List<RecordComponent> components = Components.of(part.getClass());
        if (Components.isWrapped(part.getClass())) {
            out.append(Scalars.print(Components.value(components.get(0), part)));
            return;
        }
        out.append(Components.isOneOfSeveral(part.getClass()) ? part.getClass().getSimpleName() : "");
        out.append('(');
        for (RecordComponent component : components) {
            Object value = Components.value(component, part);
            if (!isZero(value)) {
                field(component, out);
                print(value, out);
            }
        }
        out.append(')');
    }

    private static boolean isZero(Object value) {
        return value.equals(Optional.empty()) || value.equals(List.of()) || value.equals(false) || value.equals(0);
    }
}
