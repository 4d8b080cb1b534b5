package programmheft.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import programmheft.model.Appearance;
import programmheft.model.Item;
import programmheft.model.Speaker;
import programmheft.model.Status;
import programmheft.model.Timing;

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
        Survey survey = programme.survey();
        Set<Item.Id> takingPlace = new HashSet<>();
        List<Finding> found = new ArrayList<>();
        for (Item item : survey.uncancelled()) {
            if (item.timing() instanceof Timing.Unstated) {
                PrerequisiteLater.after(item)
                        .flatMap(other -> cancelled(other, takingPlace, survey))
                        .ifPresent(other -> found.add(
                                Finding.of(code(), List.of(item.id(), other.id()), item.title(), other.title())));
            }
            if (allHaveCancelled(item)) {
                found.add(Finding.of(code(), List.of(item.id()), item.title(), names(item, survey)));
            }
        }
        return found;
    }

    /** Returns the item if it is cancelled, itself or with its whole. */
    private static Optional<Item> cancelled(Item.Id id, Set<Item.Id> takingPlace, Survey survey) {
        if (takingPlace.isEmpty()) {
            survey.uncancelled().forEach(item -> takingPlace.add(item.id()));
        }
        int number = survey.family().number(id);
        return number == Family.NONE || takingPlace.contains(id)
                ? Optional.empty()
                : Optional.of(survey.family().item(number));
    }

    /** Tells whether somebody was to be heard, and each of them has cancelled. */
    private static boolean allHaveCancelled(Item item) {
        boolean any = false;
        for (Appearance appearance : item.appearances()) {
            if (Cast.isHeard(appearance.role())) {
                if (appearance.status() != Status.CANCELLED) {
                    return false;
                }
                any = true;
            }
        }
        return any && item.parts().isEmpty();
    }

    private static String names(Item item, Survey survey) {
        return item.appearances().stream()
                .filter(appearance -> Cast.isHeard(appearance.role()))
                .flatMap(one -> Optional.ofNullable(survey.speakers().get(one.speaker())).stream())
                .map(Speaker::fullName)
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
