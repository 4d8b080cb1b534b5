package programmheft.ical;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyFactory;
import net.fortuna.ical4j.validate.ValidationResult;

/**
 * A property that is written as its value is: {@link OctetFolder} takes the text itself and escapes it on the way.
 * ical4j's own properties would parse it, register time zones with the JVM to write it again, and let a lone CR through.
 */
final class ReadyProperty extends Property {
    private static final long serialVersionUID = 1L;

    private final String[] values;
    private final boolean text;
    private final String parameters;

    private ReadyProperty(String name, ReadyParameters parameters, boolean text, String... values) {
        super(name, parameters.list());
        this.values = values;
        this.text = text;
        this.parameters = parameters.written();
    }

    /** Returns a property of the type TEXT. */
    static ReadyProperty text(String name, String value) {
        return text(name, value, ReadyParameters.NONE);
    }

    static ReadyProperty text(String name, String value, ReadyParameters parameters) {
        return new ReadyProperty(name, parameters, true, value);
    }

    /** Returns a property of the type TEXT; several values are separated by commas. */
    static ReadyProperty text(String name, List<String> values) {
        return new ReadyProperty(name, ReadyParameters.NONE, true, values.toArray(String[]::new));
    }

    /** Returns a property of any other type, whose value needs no escaping. */
    static ReadyProperty value(String name, String value, ReadyParameters parameters) {
        return new ReadyProperty(name, parameters, false, value);
    }

    /** Returns how many values it has; one unless it is a list of texts. */
    int size() {
        return values.length;
    }

    /** Returns one of the values as it was given. */
    String value(int at) {
        return values[at];
    }

    /** Tells whether it is of the type TEXT. */
    boolean isText() {
        return text;
    }

    /** Returns the parameters as they are written, each behind a semicolon. */
    String parameters() {
        return parameters;
    }

    /** Returns the values before they are escaped. */
    List<String> plain() {
        return Stream.of(values).map(this::harmless).toList();
    }

    private String harmless(String value) {
        return text ? Texts.harmless(value) : Texts.harmless(value).replace("\n", "");
    }

    @Override
    public String getValue() {
        return plain().stream()
                .map(value -> text ? Texts.escaped(value) : value)
                .collect(Collectors.joining(","));
    }

    @Override
    public void setValue(String value) {
        throw new UnsupportedOperationException("a ready property does not change");
    }

    @Override
    public ValidationResult validate() {
        return new ValidationResult();
    }

    @Override
    protected PropertyFactory<?> newFactory() {
        throw new UnsupportedOperationException("a ready property is written, never copied");
    }
}
