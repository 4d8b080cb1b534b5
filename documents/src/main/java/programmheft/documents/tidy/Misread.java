package programmheft.documents.tidy;

import java.util.List;

/** Something that is no such value; whoever knows the line says where. */
final class Misread extends RuntimeException {
    static final String VALUE = "bad-value";

    private static final long serialVersionUID = 1L;

    private final String code;
    private final int index;
    private final transient List<Object> values;

    private Misread(String code, int index, List<Object> values) {
        super(code, null, false, false);
        this.code = code;
        this.index = index;
        this.values = values;
    }

    /** A value that does not fit its key; the key is said by whoever knows it. */
    static Misread value() {
        return new Misread(VALUE, 0, List.of());
    }

    static Misread of(String code, Object... values) {
        return new Misread(code, 0, List.of(values));
    }

    /** Returns the same, found so many characters further on. */
    Misread at(int further) {
        return new Misread(code, index + further, values);
    }

    String code() {
        return code;
    }

    int index() {
        return index;
    }

    List<Object> values() {
        return values;
    }
}
