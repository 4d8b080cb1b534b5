package programmheft.ical.lint;

import java.util.stream.Stream;
import programmheft.check.Finding;
import programmheft.ical.content.Document;

/** Lines of more than 75 octets (RFC 5545, section 3.1), counted, with the longest: octets, not characters. */
final class LongLines implements Rule {
    private static final int LIMIT = 75;

    @Override
    public Stream<Finding> check(Examined file) {
        Document document = file.document();
        int[] longer =
                file.lines().filter(line -> length(document, line) > LIMIT).toArray();
        int longest = file.lines().map(line -> length(document, line)).max().orElse(0);
        return longer.length == 0
                ? Stream.empty()
                : Stream.of(Finding.at(
                        document.position(document.start(longer[0]) + LIMIT),
                        "ical-long-lines",
                        longer.length,
                        longest));
    }

    private static int length(Document document, int line) {
        return document.end(line) - document.start(line);
    }
}
