package programmheft.ical;

import java.util.List;
import java.util.stream.Stream;

/**
 * What an entry says, field by field.
 *
 * @param values in the order of {@link #FIELDS}; empty where nothing is said
 */
record ForeignRow(List<String> values) {
    static final List<String> FIELDS = List.of(
            "uid",
            "start",
            "end",
            "summary",
            "location",
            "description",
            "status",
            "transparency",
            "sequence",
            "categories",
            "url");

    /** Reads a line that a reader's script printed. */
    static ForeignRow read(String line) {
        return new ForeignRow(
                Stream.of(line.split("\t", -1)).map(ForeignRow::plain).toList());
    }

    String uid() {
        return values.get(0);
    }

    String value(String field) {
        return values.get(FIELDS.indexOf(field));
    }

    private static String plain(String escaped) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < escaped.length(); i++) {
            char c = escaped.charAt(i);
            if (c == '\\') {
                i++;
                out.append(escaped.charAt(i) == 'n' ? '\n' : escaped.charAt(i) == 't' ? '\t' : escaped.charAt(i));
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }
}
