package programmheft.port;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import programmheft.agenda.Agenda;
import programmheft.model.Event;

/**
 * A point of a programme with the words it is found by.
 *
 * @param title the words of its title, in their order
 * @param people the words of the names
 * @param affiliations the words of what stands behind the names
 * @param words all of these, those of its texts, and marked ones for its people, its room and so on
 * @param persons who is in one place at a time: the names as printed, by names made alike; of what has a slot only
 * @param roomKey by which name, made alike, its room is taken; empty if the event says no venue
 * @param takesPlace false for what was cancelled or postponed
 */
public record Findable(
        Point point,
        List<String> title,
        List<String> people,
        List<String> affiliations,
        Set<String> words,
        Map<String, String> persons,
        String roomKey,
        boolean takesPlace) {
    /** Orders what is equally good: the newest first, then by event, then as printed. */
    static final Comparator<Point> NEWEST_FIRST = Comparator.comparing(
                    (Point point) -> point.day().map(Object::toString).orElse(""), Comparator.reverseOrder())
            .thenComparing(point -> point.event().value());

    public Findable {
        title = List.copyOf(title);
        people = List.copyOf(people);
        affiliations = List.copyOf(affiliations);
        words = Set.copyOf(words);
        persons = Map.copyOf(persons);
    }

    /** Returns the event itself and all its items, in printed order. */
    public static List<Findable> of(Event event) {
        return Findables.of(Agenda.of(event)).all();
    }

    /** Tells whether all is there that the search asks for. */
    boolean matches(Search search) {
        NavigableSet<String> sorted = new TreeSet<>(words);
        return search.terms().stream().allMatch(term -> holds(sorted, term)) && search.isOfOneOf(point.people());
    }

    private static boolean holds(NavigableSet<String> words, Search.Term term) {
        String next = words.ceiling(term.word());
        return next != null && (term.begins() ? next.startsWith(term.word()) : next.equals(term.word()));
    }

    /**
     * Returns how well the words of a search fit: a title counts more than a name, that more than an affiliation, that
     * more than a text, and a whole word twice as much as the beginning of one.
     */
    public static int score(Search search, List<String> title, List<String> people, List<String> affiliations) {
        int score = 0;
        for (String word : search.free()) {
            score += Math.max(
                    Math.max(score(word, title, 8), score(word, people, 6)), Math.max(score(word, affiliations, 4), 2));
        }
        return score;
    }

    private static int score(String word, List<String> words, int weight) {
        int best = 0;
        for (String one : words) {
            best = Math.max(best, one.equals(word) ? 2 * weight : one.startsWith(word) ? weight : 0);
        }
        return best;
    }

    /** Returns what was found in the order of a hit list: the best first, of equals the newest. */
    public static List<Point> ranked(List<Scored> found) {
        List<Scored> sorted = new ArrayList<>(found);
        sorted.sort(Comparator.comparingInt((Scored one) -> -one.score())
                .thenComparing(Scored::point, NEWEST_FIRST)); // stable: as printed
        return sorted.stream().map(Scored::point).toList();
    }

    /** A point and how well it fits. */
    public record Scored(Point point, int score) {}
}
