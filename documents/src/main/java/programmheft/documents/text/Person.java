package programmheft.documents.text;

import java.util.Optional;
import programmheft.model.Speaker;
import programmheft.model.Status;

/**
 * Somebody as a line names them.
 *
 * @param title what stands before the name: academic titles, offices
 * @param affiliation what stands after it
 */
record Person(Speaker.Kind kind, Optional<String> title, String name, Optional<String> affiliation, Status status) {
    Person withAffiliation(Optional<String> other) {
        return new Person(kind, title, name, other, status);
    }
}
