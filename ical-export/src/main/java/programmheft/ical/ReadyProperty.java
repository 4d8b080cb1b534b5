package programmheft.ical;

import java.util.List;
import java.util.stream.Collectors;
import net.fortuna.ical4j.model.Parameter;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyFactory;
import net.fortuna.ical4j.validate.ValidationResult;

/**
 * A property whose value is already written as it will stand in the file. ical4j's own properties would parse it,
 * register time zones with the JVM to write it again, and let a lone CR through.
 */
final class ReadyProperty extends Property {
    private static final long serialVersionUID = 1L;

    private final transient List<String> plain;
    private final String written;

    private ReadyProperty(String name, List<Parameter> parameters, List<String> plain, String written) {
        super(name, new ParameterList(parameters));
        this.plain = plain;
        this.written = written;
    }

    /** Returns a property of the type TEXT; several values are separated by commas. */
    static ReadyProperty text(String name, List<String> values) {
        List<String> plain = values.stream().map(Texts::harmless).toList();
        return new ReadyProperty(
                name, List.of(), plain, plain.stream().map(Texts::escaped).collect(Collectors.joining(",")));
    }

    /** Returns a property of any other type, whose value needs no escaping. */
    static ReadyProperty value(String name, String value, Parameter... parameters) {
        String line = Texts.harmless(value).replace("\n", "");
        return new ReadyProperty(name, List.of(parameters), List.of(line), line);
    }

    /** Returns the values before they were escaped. */
    List<String> plain() {
        return plain;
    }

    @Override
    public String getValue() {
        return written;
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
