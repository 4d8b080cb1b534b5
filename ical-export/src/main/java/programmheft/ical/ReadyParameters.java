package programmheft.ical;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.Parameter;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.parameter.RelType;
import net.fortuna.ical4j.model.parameter.Value;

/**
 * Parameters that many properties share, made once.
 *
 * @param written each behind a semicolon, as ical4j quotes it
 */
record ReadyParameters(ParameterList list, String written) {
    static final ReadyParameters NONE = of();
    static final ReadyParameters URI = of(Value.URI);
    static final ReadyParameters DATE = of(Value.DATE);
    static final ReadyParameters DURATION = of(Value.DURATION);
    static final ReadyParameters PARENT = of(RelType.PARENT);
    static final ReadyParameters SIBLING = of(RelType.SIBLING);

    static ReadyParameters of(Parameter... parameters) {
        return new ReadyParameters(
                new ParameterList(List.of(parameters)),
                Stream.of(parameters).map(parameter -> ";" + parameter).collect(Collectors.joining()));
    }
}
