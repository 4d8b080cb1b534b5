package programmheft.change;

import java.lang.invoke.LambdaConversionException;
import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.net.URI;
import java.time.ZoneId;
import java.time.temporal.TemporalAccessor;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import programmheft.model.Event;
import programmheft.model.Item;

/**
 * The one written form in which two events are equal exactly when they say the same. It walks the records of the model,
 * so that no component can be forgotten: {@code Name(component=value …)}, texts in JSON's quoting, what is absent,
 * empty or false left out, so that a component added later does not change the digest of what was saved before.
 */
public final class CanonicalForm {
    private static final String VERSION = "programmheft canonical form 1\n";

    /** Asked once for each record type: a large event has a million components. */
    private static final ClassValue<Form> FORMS = new ClassValue<>() {
        @Override
        protected Form computeValue(Class<?> type) {
            return new Form(
                    Utf8.of(type.getSimpleName() + "("),
                    Stream.of(type.getRecordComponents()).map(Component::of).toArray(Component[]::new));
        }
    };

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Form(byte[] opened, Component[] components) {}

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Component(String name, byte[] assigned, Class<?> type, Function<Object, Object> accessor) {
        /** Spins a function that calls the accessor: reflection would take most of the time of a digest. */
        @SuppressWarnings("unchecked")
        static Component of(RecordComponent component) {
            try {
                MethodHandles.Lookup lookup = MethodHandles.lookup();
                MethodHandle accessor = lookup.unreflect(component.getAccessor());
                MethodHandle function = LambdaMetafactory.metafactory(
                                lookup,
                                "apply",
                                MethodType.methodType(Function.class),
                                MethodType.methodType(Object.class, Object.class),
                                accessor,
                                accessor.type().wrap())
                        .getTarget();
                return new Component(
                        component.getName(), Utf8.of(component.getName() + "="), component.getType(), (Function<
                                        Object, Object>)
                                function.invoke());
            } catch (IllegalAccessException | LambdaConversionException impossible) {
                throw new IllegalStateException("a record of the model hides " + component.getName(), impossible);
            } catch (Throwable impossible) { // as invoke() declares
                throw new IllegalStateException(impossible);
            }
        }

        /** Tells whether the value is left out. Asks the declared type, which is faster than asking each value what it is. */
        boolean saysNothing(Object value) {
            if (type == Optional.class) {
                return ((Optional<?>) value).isEmpty();
            }
            return type == List.class ? ((List<?>) value).isEmpty() : type == boolean.class && value.equals(false);
        }
    }

    private CanonicalForm() {}

    /** Returns the canonical form of an event. */
    public static String of(Event event) {
        return write(event, null, Utf8.text()).toString();
    }

    private static Utf8 write(Event event, @Nullable CanonicalItems items, Utf8 out) {
        append(event, items, out.append(VERSION));
        return out.append('\n');
    }

    /** Returns the canonical form of any part of the model. */
    static String ofPart(Object part) {
        Utf8 out = Utf8.text();
        append(part, null, out);
        return out.toString();
    }

    /** Returns the SHA-256 of the canonical form in UTF-8 as 64 lower-case hexadecimal digits. */
    public static String digest(Event event) {
        return write(event, null, Utf8.digested()).sha256();
    }

    /** Returns the same digest; the forms of the items are looked up. */
    static String digest(Event event, CanonicalItems items) {
        return write(event, items, Utf8.digested()).sha256();
    }

    static String sha256(String text) {
        return Utf8.sha256(text);
    }

    private static void append(Object value, @Nullable CanonicalItems items, Utf8 out) {
        if (value instanceof String text) {
            out.quote(text);
        } else if (items != null && value instanceof Item item) {
            out.append(items.of(item));
        } else if (value instanceof Record part) {
            components(part, items, out);
        } else if (value instanceof Optional<?> optional) {
            append(optional.orElseThrow(), items, out);
        } else if (value instanceof List<?> list) {
            out.append('[');
            for (Object element : list) {
                append(element, items, out);
            }
            out.append(']');
        } else if (value instanceof Enum<?> constant) {
            out.append(constant.name());
        } else if (value instanceof Locale locale) {
            out.quote(locale.toLanguageTag());
        } else if (value instanceof ZoneId zone) {
            out.quote(zone.getId());
        } else if (value instanceof TemporalAccessor
                || value instanceof URI
                || value instanceof Integer
                || value instanceof Boolean) {
            out.quote(value.toString());
        } else {
            throw new IllegalStateException("the model holds a " + value.getClass() + ", which has no canonical form");
        }
    }

    private static void components(Record part, @Nullable CanonicalItems items, Utf8 out) {
        Form form = FORMS.get(part.getClass());
        out.append(form.opened());
        boolean first = true;
        for (Component component : form.components()) {
            Object value = component.accessor().apply(part);
            if (!component.saysNothing(value)) {
                (first ? out : out.append(' ')).append(component.assigned());
                append(value, items, out);
                first = false;
            }
        }
        out.append(')');
    }

    /** Returns the components of a record that say something, by name and in their order. */
    static Map<String, Object> components(Record part) {
        Map<String, Object> all = new LinkedHashMap<>();
        for (Component component : FORMS.get(part.getClass()).components()) {
            Object value = component.accessor().apply(part);
            if (!component.saysNothing(value)) {
                all.put(component.name(), value);
            }
        }
        return all;
    }
}
