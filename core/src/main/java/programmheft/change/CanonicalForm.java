package programmheft.change;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
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
import java.util.stream.Stream;
import programmheft.model.Event;

/**
 * The one written form in which two events are equal exactly when they say the same. It walks the records of the model,
 * so that no component can be forgotten: {@code Name(component=value …)}, texts in JSON's quoting, what is absent,
 * empty or false left out, so that a component added later does not change the digest of what was saved before.
 */
public final class CanonicalForm {
    private static final String VERSION = "programmheft canonical form 1\n";

    /** Asked once for each record type: a large event has a million components. */
    private static final ClassValue<List<Component>> COMPONENTS = new ClassValue<>() {
        @Override
        protected List<Component> computeValue(Class<?> type) {
            return Stream.of(type.getRecordComponents())
                    .map(component -> new Component(component.getName(), component.getAccessor()))
                    .toList();
        }
    };

    private record Component(String name, Method accessor) {}

    private CanonicalForm() {}

    /** Returns the canonical form of an event. */
    public static String of(Event event) {
        StringBuilder out = new StringBuilder(VERSION);
        append(event, out);
        return out.append('\n').toString();
    }

    /** Returns the canonical form of any part of the model. */
    static String ofPart(Object part) {
        StringBuilder out = new StringBuilder();
        append(part, out);
        return out.toString();
    }

    /** Returns the SHA-256 of the canonical form in UTF-8 as 64 lower-case hexadecimal digits. */
    public static String digest(Event event) {
        return sha256(of(event));
    }

    static String sha256(String text) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    private static void append(Object value, StringBuilder out) {
        if (value instanceof Optional<?> optional) {
            append(optional.orElseThrow(), out);
        } else if (value instanceof List<?> list) {
            out.append('[');
            list.forEach(element -> append(element, out));
            out.append(']');
        } else if (value instanceof String text) {
            quote(text, out);
        } else if (value instanceof Locale locale) {
            quote(locale.toLanguageTag(), out);
        } else if (value instanceof Record part) {
            components(part, out);
        } else if (value instanceof ZoneId zone) {
            quote(zone.getId(), out);
        } else if (value instanceof TemporalAccessor
                || value instanceof URI
                || value instanceof Integer
                || value instanceof Boolean) {
            quote(value.toString(), out);
        } else if (value instanceof Enum<?> constant) {
            out.append(constant.name());
        } else {
            throw new IllegalStateException("the model holds a " + value.getClass() + ", which has no canonical form");
        }
    }

    private static void components(Record part, StringBuilder out) {
        out.append(part.getClass().getSimpleName()).append('(');
        String between = "";
        for (Component component : COMPONENTS.get(part.getClass())) {
            Object value = valueOf(component, part);
            if (!saysNothing(value)) {
                out.append(between).append(component.name()).append('=');
                append(value, out);
                between = " ";
            }
        }
        out.append(')');
    }

    /** Returns the components of a record that say something, by name and in their order. */
    static Map<String, Object> components(Record part) {
        Map<String, Object> all = new LinkedHashMap<>();
        for (Component component : COMPONENTS.get(part.getClass())) {
            Object value = valueOf(component, part);
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

    private static Object valueOf(Component component, Record part) {
        try {
            return component.accessor().invoke(part);
        } catch (IllegalAccessException | InvocationTargetException impossible) {
            throw new IllegalStateException("a record of the model hides " + component.name(), impossible);
        }
    }

    private static void quote(String text, StringBuilder out) {
        out.append('"');
        int done = 0; // what needs no quoting is copied at once
        for (int i = 0; i < text.length(); i++) {
            String quoted = switch (text.charAt(i)) {
                case '"' -> "\\\"";
                case '\\' -> "\\\\";
                case '\n' -> "\\n";
                case '\t' -> "\\t";
                default -> "";
            };
            if (!quoted.isEmpty()) {
                out.append(text, done, i).append(quoted);
                done = i + 1;
            }
        }
        out.append(text, done, text.length()).append('"');
    }
}
