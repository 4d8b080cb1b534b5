package programmheft.documents.json;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import programmheft.check.Position;

/**
 * Where a value stands.
 *
 * @param parent the object or array that holds it; none for the document as a whole
 * @param step the field's name, or the index in an array from 0
 */
record Spot(Optional<Spot> parent, String step, Position position) {
    static Spot root(Position position) {
        return new Spot(Optional.empty(), "", position);
    }

    Spot below(String name, Position at) {
        return new Spot(Optional.of(this), name, at);
    }

    /** Returns the JSON pointer (RFC 6901); empty for the document as a whole. */
    String pointer() {
        Deque<String> steps = new ArrayDeque<>();
        for (Spot spot = this; spot.parent.isPresent(); spot = spot.parent.get()) {
            steps.addFirst("/" + spot.step.replace("~", "~0").replace("/", "~1"));
        }
        return String.join("", steps);
    }

    /** Returns the JSON pointer of one of its fields, whether it is there or not. */
    String pointer(String field) {
        return below(field, position).pointer();
    }
}
