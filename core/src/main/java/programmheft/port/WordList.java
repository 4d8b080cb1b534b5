package programmheft.port;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

/** Words of a point, each once. Of a text without end only the beginning counts: an index has limits. */
final class WordList {
    /** Half of what PostgreSQL takes, which counts a little more than the words themselves. */
    private static final int MOST_BYTES = 500_000;
    /** So that names and rooms find a place after a text. */
    private static final int MOST_OF_TEXTS = 300_000;

    private final Set<String> words = new LinkedHashSet<>();
    private int bytes;

    /** Adds the words of a text. */
    void add(Collection<String> some) {
        some.forEach(word -> one(word, MOST_OF_TEXTS));
    }

    void addAll(Collection<String> some) {
        some.forEach(word -> one(word, MOST_BYTES));
    }

    void addMarked(Search.Mark mark, Collection<String> some) {
        some.forEach(word -> one(mark.of(word), MOST_BYTES));
    }

    void mark(Search.Mark mark, String word) {
        one(mark.of(word), MOST_BYTES);
    }

    void date(LocalDate date) {
        mark(Search.Mark.DATE, date.toString());
    }

    Set<String> all() {
        return words;
    }

    private void one(String word, int most) {
        if (bytes < most && words.add(word)) {
            bytes += word.getBytes(StandardCharsets.UTF_8).length;
        }
    }
}
