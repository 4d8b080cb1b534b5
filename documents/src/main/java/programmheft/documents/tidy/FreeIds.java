package programmheft.documents.tidy;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import programmheft.documents.words.Slugs;

/** Finds free ids as {@link Slugs#unique} does, but goes on where it stopped, so that many equal names stay fast. */
final class FreeIds {
    private final Map<String, Integer> next = new HashMap<>();
    private final Predicate<String> taken;
    private final String otherwise;

    /**
     * Begins with no id given.
     *
     * @param taken tells which ids are taken; they stay so
     * @param otherwise the id of names of which nothing is left
     */
    FreeIds(Predicate<String> taken, String otherwise) {
        this.taken = taken;
        this.otherwise = otherwise;
    }

    String of(String name) {
        String slug = Slugs.of(name, otherwise);
        int number = next.getOrDefault(slug, 1);
        String id = number == 1 ? slug : slug + "-" + number;
        while (taken.test(id)) {
            number++;
            id = slug + "-" + number;
        }
        next.put(slug, number);
        return id;
    }
}
