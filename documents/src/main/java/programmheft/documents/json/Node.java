package programmheft.documents.json;

import java.util.List;
import java.util.Map;
import programmheft.check.Position;

/** A JSON value that knows where it stands. Jackson's own tree does not. */
sealed interface Node {
    Spot spot();

    /** Returns the last line of the value, from 1. */
    int lastLine();

    /** Returns what JSON calls it, such as {@code string}. */
    String type();

    /**
     * An object.
     *
     * @param members the first of each name, in their order
     */
    record Fields(Spot spot, int lastLine, Map<String, Member> members) implements Node {
        @Override
        public String type() {
            return "object";
        }
    }

    /**
     * A field of an object.
     *
     * @param name where its name stands
     */
    record Member(Position name, Node value) {}

    /** An array. */
    record Elements(Spot spot, int lastLine, List<Node> all) implements Node {
        @Override
        public String type() {
            return "array";
        }
    }

    /**
     * A string, number, boolean or null.
     *
     * @param text the characters of a string, otherwise what the document says literally
     */
    record Scalar(Spot spot, String type, String text) implements Node {
        @Override
        public int lastLine() {
            return spot.position().line();
        }
    }
}
