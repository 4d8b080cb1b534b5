package programmheft.documents.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;

/** Makes an object field by field, in that order. What is absent, empty, false or usual is left out. */
final class ToJson {
    private final ObjectNode object = JsonNodeFactory.instance.objectNode();

    ToJson text(String name, Object value) {
        object.put(name, value.toString());
        return this;
    }

    ToJson optionalText(String name, Optional<?> value) {
        value.ifPresent(some -> text(name, some));
        return this;
    }

    ToJson number(String name, int value) {
        object.put(name, value);
        return this;
    }

    ToJson optionalNumber(String name, Optional<Integer> value) {
        value.ifPresent(some -> number(name, some));
        return this;
    }

    ToJson word(String name, Enum<?> value) {
        return text(name, Words.of(value));
    }

    /** Adds the word unless it is the usual one. */
    <E extends Enum<E>> ToJson word(String name, E value, E usual) {
        return value == usual ? this : word(name, value);
    }

    ToJson flag(String name, boolean value) {
        if (value) {
            object.put(name, true);
        }
        return this;
    }

    ToJson object(String name, ToJson fields) {
        object.set(name, fields.object);
        return this;
    }

    <T> ToJson optionalObject(String name, Optional<T> value, Function<T, ToJson> write) {
        value.ifPresent(some -> object(name, write.apply(some)));
        return this;
    }

    <T> ToJson list(String name, Collection<T> values, Function<T, ToJson> write) {
        if (!values.isEmpty()) {
            ArrayNode all = object.putArray(name);
            values.forEach(value -> all.add(write.apply(value).object));
        }
        return this;
    }

    <T> ToJson texts(String name, Collection<T> values, Function<T, String> write) {
        if (!values.isEmpty()) {
            ArrayNode all = object.putArray(name);
            values.forEach(value -> all.add(write.apply(value)));
        }
        return this;
    }

    JsonNode tree() {
        return object;
    }
}
