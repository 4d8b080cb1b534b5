package programmheft.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import programmheft.model.Appearance;
import programmheft.model.Event;
import programmheft.model.Item;
import programmheft.model.Speaker;
import programmheft.model.Status;

/**
 * An item is to take place, but what it rests on is not: it is said to come after one that is cancelled, or all who were
 * to speak in it have cancelled. Who only moderates or receives the guests does not count. Left alone: an item with
 * parts, which may go on with those; a themed room all of whose items are cancelled; what is cancelled itself.
 */
final class CancelledButReferenced implements Check {
    @Override
    public String code() {
        return "cancelled-but-referenced";
    }

    @Override
    public List<Finding> run(Programme programme) {
        Event event = programme.event();
        List<Item> takingPlace = Uncancelled.items(event);
        Map<Item.Id, Item> cancelled = cancelled(event, takingPlace);
        Map<Speaker.Id, Speaker> speakers =
                event.speakers().stream().collect(Collectors.toMap(Speaker::id, Function.identity()));
        List<Finding> found = new ArrayList<>();
        for (Item item : takingPlace) {
            PrerequisiteLater.after(item)
                    .flatMap(other -> Optional.ofNullable(cancelled.get(other)))
                    .ifPresent(other ->
                            found.add(Finding.of(code(), List.of(item.id(), other.id()), item.title(), other.title())));
            String missing = whoseCancellationEndsIt(item).stream()
                    .flatMap(one -> Optional.ofNullable(speakers.get(one.speaker())).stream())
                    .map(Speaker::fullName)
                    .distinct()
                    .collect(Collectors.joining(", "));
            if (!missing.isEmpty()) {
                found.add(Finding.of(code(), List.of(item.id()), item.title(), missing));
            }
        }
        return found;
    }

    /** Returns all who were to be heard, if each of them has cancelled. */
    private static List<Appearance> whoseCancellationEndsIt(Item item) {
        List<Appearance> heard = item.appearances().stream()
                .filter(appearance -> Cast.isHeard(appearance.role()))
                .toList();
        boolean allCancelled = heard.stream().allMatch(appearance -> appearance.status() == Status.CANCELLED);
        return allCancelled && item.parts().isEmpty() ? heard : List.of();
    }

    private static Map<Item.Id, Item> cancelled(Event event, List<Item> takingPlace) {
        Map<Item.Id, Item> cancelled = new HashMap<>();
        event.items().forEach(item -> cancelled.put(item.id(), item));
        takingPlace.forEach(item -> cancelled.remove(item.id()));
        return cancelled;
    }
}
