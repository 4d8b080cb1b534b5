package programmheft.documents.tidy;

import java.util.Optional;
import programmheft.model.Status;

/** Where an item, an event or a person's appearance stands, as a word. */
final class StatusWord {
    private StatusWord() {}

    static Optional<Status> find(String word) {
        return switch (word) {
            case "geplant", "planned" -> Optional.of(Status.PLANNED);
            case "angefragt", "vorläufig", "tentative", "requested" -> Optional.of(Status.TENTATIVE);
            case "abgesagt", "entfällt", "cancelled", "canceled" -> Optional.of(Status.CANCELLED);
            case "ausgebucht", "fully booked" -> Optional.of(Status.FULLY_BOOKED);
            case "verschoben", "postponed" -> Optional.of(Status.POSTPONED);
            default -> Optional.empty();
        };
    }

    static Status parse(String read) {
        return find(read).orElseThrow(Misread::value);
    }

    /** Returns the word for a person or an item; one says "vorläufig" of an event. */
    static String print(Status status) {
        return switch (status) {
            case PLANNED -> "geplant";
            case TENTATIVE -> "angefragt";
            case CANCELLED -> "abgesagt";
            case FULLY_BOOKED -> "ausgebucht";
            case POSTPONED -> "verschoben";
        };
    }

    static String ofEvent(Status status) {
        return status == Status.TENTATIVE ? "vorläufig" : print(status);
    }
}
