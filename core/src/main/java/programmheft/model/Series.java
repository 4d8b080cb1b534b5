package programmheft.model;

import java.util.Optional;

/**
 * The series an event belongs to.
 *
 * @param number which one of the series this is, from 1
 */
public record Series(String name, Optional<Integer> number) {
    public Series {
        name = Require.line(name, "the name of a series");
        number.filter(some -> some < 1).ifPresent(some -> {
            throw new IllegalArgumentException("the events of a series are counted from 1, not " + some);
        });
    }

    /** Returns a series and which one of it this is, from 1. */
    public static Series of(String name, int number) {
        return new Series(name, Optional.of(number));
    }
}
