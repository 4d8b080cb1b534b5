package programmheft.change;

import java.lang.invoke.LambdaConversionException;
import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZoneId;
import java.time.temporal.TemporalAccessor;
import java.util.HexFormat;
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
                    type.getSimpleName(),
                    Stream.of(type.getRecordComponents()).map(Component::of).toArray(Component[]::new));
        }
    };

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Form(String name, Component[] components) {}

    private record Component(String name, Function<Object, Object> accessor) {
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
                return new Component(component.getName(), (Function<Object, Object>) function.invoke());
            } catch (IllegalAccessException | LambdaConversionException impossible) {
                throw new IllegalStateException("a record of the model hides " + component.getName(), impossible);
            } catch (Throwable impossible) { // as invoke() declares
                throw new IllegalStateException(impossible);
            }
        }
    }

    private CanonicalForm() {}

    /** Returns the canonical form of an event. */
    public static String of(Event event) {
        return of(event, null);
    }

    private static String of(Event event, @Nullable CanonicalItems items) {
        StringBuilder out = new StringBuilder(VERSION);
        append(event, items, out);
        return out.append('\n').toString();
    }

    /** Returns the canonical form of any part of the model. */
    static String ofPart(Object part) {
        StringBuilder out = new StringBuilder();
        append(part, null, out);
        return out.toString();
    }

    /** Returns the SHA-256 of the canonical form in UTF-8 as 64 lower-case hexadecimal digits. */
    public static String digest(Event event) {
        return sha256(of(event));
    }

    /** Returns the same digest; the forms of the items are looked up. */
    static String digest(Event event, CanonicalItems items) {
        return sha256(of(event, items));
    }

    static String sha256(String text) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    private static void append(Object value, @Nullable CanonicalItems items, StringBuilder out) {
        if (value instanceof String text) {
            quote(text, out);
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
            quote(locale.toLanguageTag(), out);
        } else if (value instanceof ZoneId zone) {
            quote(zone.getId(), out);
        } else if (value instanceof TemporalAccessor
                || value instanceof URI
                || value instanceof Integer
                || value instanceof Boolean) {
            quote(value.toString(), out);
        } else {
            throw new IllegalStateException("the model holds a " + value.getClass() + ", which has no canonical form");
        }
    }

    private static void components(Record part, @Nullable CanonicalItems items, StringBuilder out) {
        Form form = FORMS.get(part.getClass());
        out.append(form.name()).append('(');
        boolean first = true;
        for (Component component : form.components()) {
            Object value = component.accessor().apply(part);
            if (!saysNothing(value)) {
                (first ? out : out.append(' ')).append(component.name()).append('=');
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
            if (!saysNothing(value)) {
                all.put(component.name(), value);
            }
        }
        return all;
    }

    private static boolean saysNothing(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.isEmpty();
        }
        return value instanceof List<?> list ? list.isEmpty() : value.equals(false);
    }

    private static void quote(String text, StringBuilder out) {
        out.append('"');
        int done = 0; // what needs no quoting is copied at once
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (sign == '"' || sign == '\\' || sign == '\n' || sign == '\t') {
                out.append(text, done, i).append('\\').append(sign == '\n' ? 'n' : sign == '\t' ? 't' : sign);
                done = i + 1;
            }
        }
        if (done == 0) {
            out.append(text).append('"'); // a range is copied sign by sign
            return;
        }
        out.append(text, done, text.length()).append('"');
    }
}
