package programmheft.documents.tidy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import programmheft.documents.words.Slugs;

/** Gives items without an id their ordinal in the event. */
final class Ordinals {
    private Ordinals() {}

    /** Returns the ids of all items, in the order of the event. */
    static List<String> assign(List<Optional<String>> stated) {
        Set<String> taken = new HashSet<>();
        stated.forEach(id -> id.ifPresent(taken::add));
        List<String> ids = new ArrayList<>();
        for (Optional<String> id : stated) {
            String ordinal = String.valueOf(ids.size() + 1);
            String given = id.orElseGet(() -> Slugs.unique(ordinal, taken::contains));
            taken.add(given);
            ids.add(given);
        }
        return ids;
    }

    /** Returns for each item the id to state, or nothing where reading gives it anyway. */
    static List<Optional<String>> toState(List<String> ids) {
        List<Optional<String>> stated = new ArrayList<>();
        List<Optional<String>> fewer = new ArrayList<>();
        for (String id : ids) {
            String ordinal = String.valueOf(stated.size() + 1);
            stated.add(Optional.of(id).filter(some -> !some.equals(ordinal)));
            fewer.add(stated.get(stated.size() - 1).filter(some -> !some.startsWith(ordinal + "-")));
        }
        return assign(fewer).equals(ids) ? fewer : stated;
    }
}
