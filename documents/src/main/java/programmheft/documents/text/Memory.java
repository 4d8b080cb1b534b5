package programmheft.documents.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What is remembered of the texts of one reading, and forgotten with its end: most are asked about many times. */
final class Memory {
    private static final ThreadLocal<@Nullable Memory> OF_THE_READING = new ThreadLocal<>();
    private static final int FEWEST = 1 << 9;
    private static final int MOST = 1 << 15;

    private final Remembered<Glance> glances;
    private final List<@Nullable Remembered<?>> answers = new ArrayList<>();
    private final int places;

    private Memory(int length) {
        this.places = Integer.highestOneBit(Math.max(FEWEST, Math.min(MOST, length / 4)));
        this.glances = new Remembered<>(Glance::new, places);
    }

    /** Returns what the work on a document of that length returns, with a memory as long as it takes. */
    static <T> T during(int length, Supplier<T> work) {
        OF_THE_READING.set(new Memory(length));
        try {
            return work.get();
        } finally {
            OF_THE_READING.remove();
        }
    }

    /** Returns what is remembered; null where nothing is being read. */
    static @Nullable Memory ofTheReading() {
        return OF_THE_READING.get();
    }

    /** Returns how many texts are worth remembering. */
    static int places() {
        Memory memory = OF_THE_READING.get();
        return memory == null ? FEWEST : memory.places;
    }

    Glance glance(String text) {
        return glances.of(text);
    }

    /** Returns the answers to the question of that number. */
    @SuppressWarnings("unchecked") // each number has one work
    <T> Remembered<T> answers(int question, Function<String, T> work) {
        while (answers.size() <= question) {
            answers.add(null);
        }
        Remembered<?> known = answers.get(question);
        if (known == null) {
            known = new Remembered<>(work, places);
            answers.set(question, known);
        }
        return (Remembered<T>) known;
    }
}
