package programmheft.ical.notation;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the notation, led by the types of the components. */
final class NotationReader {
    private static final int DEEPEST = 20;

    private final String text;
    private int at;
    private int depth;

    NotationReader(String text) {
        this.text = text;
    }

    /** Returns what the whole text tells, by the names of the components. */
    Map<String, Object> all(Class<?> type) {
        Map<String, Object> told = fields(type);
        if (at < text.length()) {
            throw unexpected();
        }
        return told;
    }

    private Map<String, Object> fields(Class<?> type) {
        Map<String, Object> told = new HashMap<>();
        while (at < text.length() && text.charAt(at) != ')') {
            String name = word();
            expect('=');
            RecordComponent component = Components.of(type).stream()
                    .filter(one -> one.getName().equals(name))
                    .findFirst()
                    .orElseThrow(() ->
                            new IllegalArgumentException("a %s has no '%s'".formatted(type.getSimpleName(), name)));
            told.put(name, value(component.getGenericType()));
            skipBlank();
        }
        return told;
    }

    private Object value(Type type) {
        if (type instanceof ParameterizedType generic) {
            Type inner = generic.getActualTypeArguments()[0];
            if (generic.getRawType().equals(List.class)) {
                return isEmptySign() ? List.of() : list(inner);
            }
            return isEmptySign() ? Optional.empty() : Optional.of(value(inner));
        }
        Class<?> plain = (Class<?>) type;
        if (plain == boolean.class && isEmptySign()) {
            return false;
        }
        if (plain == int.class && isEmptySign()) {
            return 0;
        }
        return plain.isRecord() || plain.isSealed() ? record(plain) : Scalars.read(scalar(), plain);
    }

    private List<Object> list(Type type) {
        List<Object> all = new ArrayList<>();
        expect('[');
        while (at < text.length() && text.charAt(at) != ']') {
            all.add(value(type));
            skipBlank();
        }
        expect(']');
        return all;
    }

    private Object record(Class<?> type) {
        if (type.isRecord() && Components.isWrapped(type)) {
            return Components.make(type, List.of(scalar()));
        }
        if (++depth > DEEPEST) {
            throw new IllegalArgumentException("nested deeper than %s levels".formatted(DEEPEST));
        }
        Class<?> one = type.isRecord() ? type : oneOf(type, word());
        if (type.isRecord() && Components.isOneOfSeveral(type)) {
            word();
        }
        expect('(');
        Map<String, Object> told = fields(one);
        expect(')');
        depth--;
        List<Object> values = new ArrayList<>();
        for (RecordComponent component : Components.of(one)) {
            Object value = told.get(component.getName());
            values.add(value == null ? zero(component) : value);
        }
        return Components.make(one, values);
    }

    private static Object zero(RecordComponent component) {
        Object zero = zero(component.getType());
        if (zero == null) {
            throw new IllegalArgumentException(
                    "a %s needs '%s'".formatted(component.getDeclaringRecord().getSimpleName(), component.getName()));
        }
        return zero;
    }

    private static @Nullable Object zero(Class<?> type) {
        if (type == Optional.class) {
            return Optional.empty();
        }
        if (type == List.class) {
            return List.of();
        }
        if (type == boolean.class) {
            return false;
        }
        return type == int.class ? 0 : null;
    }

    private static Class<?> oneOf(Class<?> sealed, String name) {
        return Stream.of(sealed.getPermittedSubclasses())
                .filter(one -> one.getSimpleName().equals(name))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("'%s' is no %s".formatted(name, sealed.getSimpleName())));
    }

    private boolean isEmptySign() {
        boolean sign = at < text.length()
                && text.charAt(at) == '-'
                && (at + 1 == text.length() || !Scalars.isWordChar(text.charAt(at + 1)));
        at += sign ? 1 : 0;
        return sign;
    }

    private String scalar() {
        if (at < text.length() && text.charAt(at) == '"') {
            int end = text.indexOf('"', at + 1);
            if (end < 0) {
                throw unexpected();
            }
            String quoted = text.substring(at + 1, end);
            at = end + 1;
            return Scalars.decoded(quoted);
        }
        return word();
    }

    private String word() {
        int from = at;
        while (at < text.length() && Scalars.isWordChar(text.charAt(at))) {
            at++;
        }
        if (from == at) {
            throw unexpected();
        }
        return text.substring(from, at);
    }

    private void skipBlank() {
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
    }

    private void expect(char wanted) {
        if (at == text.length() || text.charAt(at) != wanted) {
            throw unexpected();
        }
        at++;
    }

    private IllegalArgumentException unexpected() {
        return new IllegalArgumentException("the notation goes wrong at character " + (at + 1));
    }
}
