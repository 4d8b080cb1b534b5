package programmheft.ical.lint;

import java.util.stream.Stream;
import programmheft.check.Finding;

/** SEQUENCE and the like that are no whole number from 0 on. */
final class Numbers implements Rule {
    @Override
    public Stream<Finding> check(Examined file) {
        return file.properties(Types.NUMBERS)
                .filter(property -> !property.value().matches("[0-9]{1,9}"))
                .map(property -> Finding.at(
                        property.position(0), "ical-bad-number", property.name(), Shown.of(property.value())));
    }
}
