package programmheft.documents.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import programmheft.check.Finding;
import programmheft.check.Position;

/** Parses a text with Jackson into values that know where they stand. */
final class Tree {
    /** Our own limits say more than Jackson's. */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private final String text;
    private final JsonParser parser;
    private final Positions positions;
    private final Consumer<Finding> faults;
    private int values;

    private Tree(String text, JsonParser parser, Consumer<Finding> faults) {
        this.text = text;
        this.parser = parser;
        this.positions = new Positions(text);
        this.faults = faults;
    }

    /**
     * Returns the value that the text holds; of two fields of the same name the first.
     *
     * @param faults takes what is wrong and does not keep the rest from being parsed
     * @throws Fault if the text is no JSON or too much of it
     */
    static Node of(String text, Consumer<Finding> faults) {
        try (JsonParser parser = FACTORY.createParser(text)) {
            return new Tree(text, parser, faults).document();
        } catch (IOException impossible) {
            throw new UncheckedIOException("a text cannot fail to be read", impossible);
        }
    }

    private Node document() throws IOException {
        try {
            parser.nextToken();
            Node root = value(Spot.root(here()), 1);
            nothingFollows();
            return root;
        } catch (JsonProcessingException broken) {
            throw new Breakage(text, positions, parser).of(broken);
        }
    }

    private Node value(Spot spot, int depth) throws IOException {
        values++;
        if (values > Limits.VALUES) {
            throw Fault.at(spot, "json-too-many-values", Limits.VALUES);
        }
        JsonToken token = parser.currentToken();
        return switch (token) {
            case START_OBJECT -> object(spot, depth);
            case START_ARRAY -> array(spot, depth);
            case VALUE_STRING -> new Node.Scalar(spot, "string", whole(parser.getText(), spot));
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Node.Scalar(spot, "number", parser.getText());
            case VALUE_TRUE, VALUE_FALSE -> new Node.Scalar(spot, "boolean", parser.getText());
            case VALUE_NULL -> new Node.Scalar(spot, "null", "null");
            case END_OBJECT, END_ARRAY, FIELD_NAME, NOT_AVAILABLE, VALUE_EMBEDDED_OBJECT ->
                throw new IllegalStateException("no value begins with " + token);
        };
    }

    private Node object(Spot spot, int depth) throws IOException {
        refuseTooDeep(spot, depth);
        Map<String, Node.Member> members = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            Position name = here();
            String field = parser.currentName();
            parser.nextToken();
            Node.Member member = new Node.Member(name, value(spot.below(field, here()), depth + 1));
            Node.Member first = members.putIfAbsent(field, member);
            if (first != null) {
                faults.accept(Fault.finding(
                        name,
                        "json-field-given-twice",
                        spot.pointer(field),
                        first.name().line()));
            }
        }
        return new Node.Fields(spot, here().line(), members);
    }

    private Node array(Spot spot, int depth) throws IOException {
        refuseTooDeep(spot, depth);
        List<Node> all = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            all.add(value(spot.below(String.valueOf(all.size()), here()), depth + 1));
        }
        return new Node.Elements(spot, here().line(), all);
    }

    private static void refuseTooDeep(Spot spot, int depth) {
        if (depth > Limits.DEPTH) {
            throw Fault.at(spot, "json-too-deep", Limits.DEPTH);
        }
    }

    /** Refuses half a character, which JSON can write as {@code \\ud800} and no file can hold; in names Jackson does. */
    private static String whole(String string, Spot spot) {
        if (string.codePoints().anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)) {
            throw Fault.at(spot, "json-half-character");
        }
        return string;
    }

    private void nothingFollows() {
        int end = (int) parser.currentLocation().getCharOffset();
        while (end < text.length() && " \t\r\n".indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        if (end < text.length()) {
            throw Fault.ofDocument(positions.at(end), "json-goes-on", Shown.character(text.codePointAt(end)));
        }
    }

    private Position here() {
        return positions.at(parser.currentTokenLocation().getCharOffset());
    }
}
