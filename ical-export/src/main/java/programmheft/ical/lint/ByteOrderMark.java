package programmheft.ical.lint;

import java.util.stream.Stream;
import programmheft.check.Finding;
import programmheft.check.Position;

/** A byte order mark before BEGIN: some programs then read nothing at all. */
final class ByteOrderMark implements Rule {
    @Override
    public Stream<Finding> check(Examined file) {
        return file.document().hasByteOrderMark()
                ? Stream.of(Finding.at(new Position(1, 1), "ical-byte-order-mark"))
                : Stream.empty();
    }
}
