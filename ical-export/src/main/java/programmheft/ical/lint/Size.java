package programmheft.ical.lint;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import programmheft.check.Finding;
import programmheft.check.Position;

/** A file so large that some services refuse to subscribe to it: Google reads about a million octets. */
public final class Size implements Rule {
    private static final int LARGE = 900_000;

    Size() {}

    /** Returns what is to be said of a calendar of so many octets. */
    public static Optional<Finding> of(int octets) {
        return octets <= LARGE ? Optional.empty() : Optional.of(Finding.of("ical-large", List.of(), octets));
    }

    @Override
    public Stream<Finding> check(Examined file) {
        int size = file.document().size();
        return size <= LARGE ? Stream.empty() : Stream.of(Finding.at(new Position(1, 1), "ical-large", size));
    }
}
