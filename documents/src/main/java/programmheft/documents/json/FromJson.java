package programmheft.documents.json;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import programmheft.port.Fact;

/**
 * The fields of one object, asked for by name. A fault ends the reading of its object; a list leaves the object out and
 * goes on. What nobody asked for is remarked at the end.
 */
final class FromJson {
    private final Node.Fields object;
    private final Notes notes;
    private final Set<String> known = new LinkedHashSet<>();

    private FromJson(Node.Fields object, Notes notes) {
        this.object = object;
        this.notes = notes;
    }

    /** Returns what the reader makes of the object; what the model refuses becomes a fault of the object. */
    static <T> T read(Node node, Notes notes, Function<FromJson, T> reader) {
        if (!(node instanceof Node.Fields object)) {
            throw wrongType(node, "object");
        }
        FromJson in = new FromJson(object, notes);
        try {
            T read = reader.apply(in);
            in.remarkUnknownFields();
            return read;
        } catch (IllegalArgumentException | DateTimeException refused) {
            throw refused(object.spot(), refused);
        }
    }

    boolean has(String name) {
        return object.members().containsKey(name);
    }

    /** Returns where the object stands. */
    Spot spot() {
        return object.spot();
    }

    String text(String name) {
        return string(required(name));
    }

    Optional<String> optionalText(String name) {
        return find(name).map(FromJson::string);
    }

    <T> T text(String name, TextForm<T> form) {
        Node node = required(name);
        return form.read(string(node), node.spot());
    }

    <T> Optional<T> optionalText(String name, TextForm<T> form) {
        return find(name).map(node -> form.read(string(node), node.spot()));
    }

    /** Returns the id under which others in the document name the object. */
    <T extends Record> T declared(References.Kind kind, Function<String, T> id) {
        Node node = required("id");
        T made = id(node, id);
        notes.references().declare(kind, made.toString(), node.spot());
        return made;
    }

    /** Returns an id, with a fault of its field if it cannot be one. */
    <T extends Record> T id(String name, Function<String, T> id) {
        return id(required(name), id);
    }

    /** Returns the id of something else in the document. */
    <T extends Record> T reference(String name, References.Kind kind, Function<String, T> id) {
        return reference(required(name), kind, id);
    }

    <T extends Record> Optional<T> optionalReference(String name, References.Kind kind, Function<String, T> id) {
        return find(name).map(node -> reference(node, kind, id));
    }

    <E extends Enum<E>> E word(String name, Class<E> all) {
        return word(required(name), all);
    }

    /** Returns the constant that the field says, otherwise the usual one. */
    <E extends Enum<E>> E word(String name, E usual) {
        return find(name).map(node -> word(node, usual.getDeclaringClass())).orElse(usual);
    }

    int number(String name) {
        return WholeNumber.of(required(name));
    }

    Optional<Integer> optionalNumber(String name) {
        return find(name).map(WholeNumber::of);
    }

    /** Returns whether the field says so; if it is not there, it does not. */
    boolean flag(String name) {
        return find(name).map(FromJson::flag).orElse(false);
    }

    <T> T object(String name, Function<FromJson, T> reader) {
        return read(required(name), notes, reader);
    }

    <T> Optional<T> optionalObject(String name, Function<FromJson, T> reader) {
        return find(name).map(node -> read(node, notes, reader));
    }

    /** Returns what can be read of a list of objects; the faults of the others are noted. */
    <T> List<T> list(String name, Function<FromJson, T> reader) {
        return elements(name, node -> read(node, notes, reader));
    }

    <T> List<T> texts(String name, TextForm<T> form) {
        return elements(name, node -> form.read(string(node), node.spot()));
    }

    /** Notes where the facts of the object stand, each named after its field. */
    void placeFields(Function<String, Fact> fact) {
        object.members().forEach((name, member) -> notes.place(fact.apply(name), member.value()));
    }

    /** Notes where the object as a whole stands. */
    void place(Fact fact) {
        notes.place(fact, object);
    }

    /** Stops before something is made of parts that could not all be read, or that name what is not there. */
    void stopAtFaults() {
        notes.followReferences();
        notes.stopAtFaults();
    }

    /** Returns a fault of a field that is there. */
    Fault faultOf(String name, String code, Object... more) {
        return Fault.at(required(name).spot(), code, more);
    }

    static Fault wrongType(Node node, String wanted) {
        return Fault.at(node.spot(), "json-wrong-type", wanted, node.type());
    }

    static Fault refused(Spot spot, RuntimeException refused) {
        return Fault.at(spot, "json-refused", Shown.of(String.valueOf(refused.getMessage())));
    }

    private <T> List<T> elements(String name, Function<Node, T> reader) {
        Optional<Node> node = find(name);
        if (node.isEmpty()) {
            return List.of();
        }
        if (!(node.get() instanceof Node.Elements elements)) {
            throw wrongType(node.get(), "array");
        }
        List<T> all = new ArrayList<>();
        for (Node element : elements.all()) {
            try {
                all.add(reader.apply(element));
            } catch (Fault fault) {
                notes.fault(fault.finding());
            }
        }
        return all;
    }

    private Node required(String name) {
        return find(name)
                .orElseThrow(() -> Fault.at(
                        object.spot().position(),
                        "json-field-missing",
                        object.spot().pointer(name)));
    }

    private Optional<Node> find(String name) {
        known.add(name);
        return Optional.ofNullable(object.members().get(name)).map(Node.Member::value);
    }

    private void remarkUnknownFields() {
        if (known.containsAll(object.members().keySet())) {
            return;
        }
        String names = String.join(", ", known);
        object.members().forEach((name, member) -> {
            if (!known.contains(name)) {
                notes.remark(Fault.finding(
                        member.name(), "unknown-field", object.spot().pointer(name), names));
            }
        });
    }

    private <T extends Record> T reference(Node node, References.Kind kind, Function<String, T> id) {
        T made = id(node, id);
        notes.references().use(kind, made.toString(), node.spot());
        return made;
    }

    private static <T extends Record> T id(Node node, Function<String, T> id) {
        try {
            return id.apply(string(node));
        } catch (IllegalArgumentException refused) {
            throw refused(node.spot(), refused);
        }
    }

    private static <E extends Enum<E>> E word(Node node, Class<E> all) {
        String word = string(node);
        return Words.constant(word, all)
                .orElseThrow(() -> Fault.at(
                        node.spot(),
                        "json-unknown-word",
                        Shown.of(word),
                        Nearest.to(word, Words.all(all)),
                        String.join(", ", Words.all(all))));
    }

    private static String string(Node node) {
        return scalar(node, "string").text();
    }

    private static boolean flag(Node node) {
        return scalar(node, "boolean").text().equals("true");
    }

    static Node.Scalar scalar(Node node, String type) {
        if (node instanceof Node.Scalar scalar && scalar.type().equals(type)) {
            return scalar;
        }
        throw wrongType(node, type);
    }
}
