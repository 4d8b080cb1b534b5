package programmheft.documents.json;

import programmheft.check.Finding;
import programmheft.check.Position;

/** Stops the reading of one object; what holds it goes on. Cheap, since a document may have many. */
final class Fault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Finding finding;

    Fault(Finding finding) {
        super(finding.code(), null, false, false);
        this.finding = finding;
    }

    /** Returns a fault of the value there; the pointer to it is the first value of its finding. */
    static Fault at(Spot spot, String code, Object... more) {
        return at(spot.position(), code, spot.pointer(), more);
    }

    /** Returns a fault of what the pointer leads to. */
    static Fault at(Position position, String code, String pointer, Object... more) {
        return new Fault(finding(position, code, pointer, more));
    }

    /** Returns a fault of the document as a whole, to which no pointer is needed. */
    static Fault ofDocument(Position position, String code, Object... values) {
        return new Fault(Finding.at(position, code, values));
    }

    static Finding finding(Position position, String code, String pointer, Object... more) {
        Object[] values = new Object[more.length + 1];
        values[0] = Shown.of(pointer);
        System.arraycopy(more, 0, values, 1, more.length);
        return Finding.at(position, code, values);
    }

    Finding finding() {
        return finding;
    }
}
