package programmheft.ical.content;

import java.util.List;

/**
 * A parameter of a property.
 *
 * @param name in capitals
 * @param values as they are meant: without quotes, and what RFC 6868 encodes decoded
 * @param quoted whether each value stands in quotes
 * @param at the index in the text of its line at which its name begins
 */
public record Parameter(String name, List<String> values, List<Boolean> quoted, int at) {
    public Parameter {
        values = List.copyOf(values);
        quoted = List.copyOf(quoted);
    }

    /** Returns the value; several are joined by commas. */
    public String value() {
        return values.size() == 1 ? values.get(0) : String.join(",", values);
    }
}
