package programmheft.ical.lint;

import java.util.stream.Stream;
import programmheft.check.Finding;
import programmheft.check.Position;
import programmheft.ical.content.Document;

/** Lines with nothing on them, counted: strict programs read no further. */
final class EmptyLines implements Rule {
    @Override
    public Stream<Finding> check(Examined file) {
        Document document = file.document();
        int[] empty = file.lines()
                .filter(line -> document.end(line) == document.start(line))
                .toArray();
        return empty.length == 0
                ? Stream.empty()
                : Stream.of(Finding.at(new Position(empty[0], 1), "ical-empty-lines", empty.length));
    }
}
