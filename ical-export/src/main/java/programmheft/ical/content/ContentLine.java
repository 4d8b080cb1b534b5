package programmheft.ical.content;

import java.util.List;
import java.util.Optional;
import programmheft.check.Position;

/**
 * A property: its name, its parameters and its value, as the line tells them.
 *
 * @param name in capitals
 * @param value as written: a text is still escaped
 * @param valueAt the index in the text of the line at which the value begins
 */
public record ContentLine(LogicalLine line, String name, List<Parameter> parameters, String value, int valueAt) {
    /** Returns the value of a parameter. */
    public Optional<String> parameter(String wanted) {
        for (Parameter parameter : parameters) {
            if (parameter.name().equals(wanted)) {
                return Optional.of(parameter.value());
            }
        }
        return Optional.empty();
    }

    /** Tells whether the property is one of that name. */
    public boolean is(String wanted) {
        return name.equals(wanted);
    }

    /** Returns the value as a text. */
    public String text() {
        return TextValue.plain(value);
    }

    /** Returns where the property begins. */
    public Position position() {
        return line.position();
    }

    /** Returns where a char of the value stands. */
    public Position position(int index) {
        return line.position(valueAt + index);
    }
}
