package programmheft.documents.text;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/**
 * Something that many ask of the same texts, and that is found out once a reading.
 *
 * @param <T> what the answer is
 */
final class Question<T> {
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final int number = COUNT.getAndIncrement();
    private final Function<String, T> work;

    /** Asks what the work returns, which must be the same each time. */
    Question(Function<String, T> work) {
        this.work = work;
    }

    T of(String text) {
        Memory memory = Memory.ofTheReading();
        return memory == null ? work.apply(text) : memory.answers(number, work).of(text);
    }
}
