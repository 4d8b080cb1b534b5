package programmheft.ical.lint;

import java.util.stream.Stream;
import programmheft.check.Finding;
import programmheft.ical.content.Document;

/** Lines that do not end in CR LF (RFC 5545, section 3.1), counted, with what the first of them ends in. */
final class LineEnds implements Rule {
    @Override
    public Stream<Finding> check(Examined file) {
        Document document = file.document();
        int[] wrong = file.lines()
                .filter(line -> !ending(document, line).equals("CR LF"))
                .toArray();
        return wrong.length == 0
                ? Stream.empty()
                : Stream.of(Finding.at(
                        document.position(document.end(wrong[0])),
                        "ical-line-ends",
                        wrong.length,
                        ending(document, wrong[0])));
    }

    private static String ending(Document document, int line) {
        int end = document.end(line);
        int length = document.next(line) - end;
        if (length == 2 && document.octet(end) == '\r' && document.octet(end + 1) == '\n') {
            return "CR LF";
        }
        if (length < 2) {
            return length == 0 ? "–" : document.octet(end) == '\n' ? "LF" : "CR";
        }
        return "CR CR LF";
    }
}
