package programmheft.ical.lint;

import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import programmheft.check.Finding;
import programmheft.ical.content.Document;

/** Control characters in a line, a lone CR among them (RFC 5545, section 3.1, allows only the tab). */
final class ControlCharacters implements Rule {
    private static final int DELETE = 0x7F;
    private static final int FIRST_OF_TWO = 0xC2; // U+0080 to U+00BF

    @Override
    public Stream<Finding> check(Examined file) {
        Document document = file.document();
        return IntStream.iterate(
                        next(document, document.start(1)),
                        offset -> offset < document.size(),
                        offset -> next(document, offset + 1))
                .mapToObj(offset -> Finding.at(
                        document.position(offset),
                        "control-character",
                        String.format(Locale.ROOT, "U+%04X", control(document, offset))));
    }

    /** Returns where the next control character from there on begins; the end of the file if there is none. */
    private static int next(Document document, int from) {
        int offset = from;
        while (offset < document.size() && (control(document, offset) < 0 || endsLine(document, offset))) {
            offset++;
        }
        return offset;
    }

    /** Returns the control character that begins there; -1 if none does. */
    private static int control(Document document, int offset) {
        int octet = document.octet(offset);
        if ((octet >= ' ' && octet < DELETE) || octet == '\t' || octet == '\n') {
            return -1;
        }
        if (octet < ' ' || octet == DELETE) {
            return octet;
        }
        int next = octet == FIRST_OF_TWO && offset + 1 < document.size() ? document.octet(offset + 1) : 0;
        return next >= 0x80 && next <= 0x9F ? next : -1;
    }

    private static boolean endsLine(Document document, int offset) {
        return document.octet(offset) == '\r'
                && ((offset + 1 < document.size() && document.octet(offset + 1) == '\n')
                        || offset >= document.end(document.position(offset).line()));
    }
}
