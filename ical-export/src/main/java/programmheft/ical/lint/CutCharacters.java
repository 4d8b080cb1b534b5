package programmheft.ical.lint;

import java.util.stream.Stream;
import programmheft.check.Finding;
import programmheft.ical.content.Document;

/** Folds inside a character, counted: whoever decodes before unfolding gets two wrong characters, or an error. */
final class CutCharacters implements Rule {
    private static final int CONTINUES = 0b1000_0000;
    private static final int MASK = 0b1100_0000;

    @Override
    public Stream<Finding> check(Examined file) {
        Document document = file.document();
        int[] cut = file.lines()
                .filter(line -> document.goesOn(line) && goesOnInside(document, line))
                .toArray();
        return cut.length == 0
                ? Stream.empty()
                : Stream.of(
                        Finding.at(document.position(document.start(cut[0]) + 1), "ical-cut-characters", cut.length));
    }

    private static boolean goesOnInside(Document document, int line) {
        int first = document.start(line) + 1;
        return first < document.end(line) && (document.octet(first) & MASK) == CONTINUES;
    }
}
