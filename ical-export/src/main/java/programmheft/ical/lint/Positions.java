package programmheft.ical.lint;

import java.util.List;
import java.util.stream.Stream;
import programmheft.check.Finding;

/** GEO in another form than latitude;longitude: with a comma, Google refuses the calendar. */
final class Positions implements Rule {
    private static final String DEGREES = "[+-]?[0-9]{1,3}(\\.[0-9]+)?";

    @Override
    public Stream<Finding> check(Examined file) {
        return file.properties(List.of("GEO"))
                .filter(property -> !property.value().matches(DEGREES + ";" + DEGREES))
                .map(property -> Finding.at(property.position(0), "ical-bad-geo", Shown.of(property.value())));
    }
}
