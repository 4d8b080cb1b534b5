package programmheft.ical.lint;

import java.util.stream.Stream;
import programmheft.check.Finding;

/** Octets that are no UTF-8: the first of them. */
final class NotUtf8 implements Rule {
    @Override
    public Stream<Finding> check(Examined file) {
        return file.document().notUtf8().stream();
    }
}
