package programmheft.port;

import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;

/**
 * How what two sources say of one fact is put together.
 *
 * @param <T> what the fact is made of
 */
interface Comparison<T> {
    /** Returns what both say, usually the fuller of the two; nothing if they contradict each other. */
    Optional<T> together(T mine, T theirs);

    /** Returns what a finding tells of it, as {@link programmheft.check.Said} has it. */
    List<Object> words(T value);

    /** Makes a comparison by which any two that are not equal contradict each other. */
    static <T> Comparison<T> equal(Function<T, Object> word) {
        return new Comparison<>() {
            @Override
            public Optional<T> together(T mine, T theirs) {
                return mine.equals(theirs) ? Optional.of(mine) : Optional.empty();
            }

            @Override
            public List<Object> words(T value) {
                return List.of(word.apply(value));
            }
        };
    }

    /** Makes a comparison by which no two contradict each other. */
    static <T> Comparison<T> always(BinaryOperator<T> together) {
        return new Comparison<>() {
            @Override
            public Optional<T> together(T mine, T theirs) {
                return Optional.of(together.apply(mine, theirs));
            }

            @Override
            public List<Object> words(T value) {
                return List.of(value.toString());
            }
        };
    }
}
