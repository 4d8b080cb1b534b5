package programmheft.ical.lint;

import java.util.stream.Stream;
import programmheft.check.Finding;
import programmheft.ical.content.DurationValue;

/** Durations in another form than PT1H30M: Thunderbird drops a whole calendar for one of them. */
final class Durations implements Rule {
    @Override
    public Stream<Finding> check(Examined file) {
        return file.properties(Types.DURATIONS)
                .filter(property -> Types.of(property).equals("DURATION"))
                .filter(property -> DurationValue.of(property.value()).isEmpty())
                .map(property -> Finding.at(
                        property.position(0), "ical-bad-duration", property.name(), Shown.of(property.value())));
    }
}
