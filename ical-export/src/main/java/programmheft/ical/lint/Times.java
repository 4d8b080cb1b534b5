package programmheft.ical.lint;

import java.util.stream.Stream;
import programmheft.check.Finding;
import programmheft.ical.content.ContentLine;
import programmheft.ical.content.TimeValue;

/** Dates and times that do not exist, or that are not of the type which VALUE says. */
final class Times implements Rule {
    @Override
    public Stream<Finding> check(Examined file) {
        return file.properties(Types.TIMES)
                .filter(property -> !isTime(property, property.value()))
                .flatMap(property -> Stream.of(property.value().split(",", -1))
                        .filter(value -> !isTime(property, value))
                        .limit(1)
                        .map(value -> Finding.at(
                                property.position(property.value().indexOf(value)),
                                "ical-bad-time",
                                property.name(),
                                Shown.of(value))));
    }

    private static boolean isTime(ContentLine property, String value) {
        return switch (Types.of(property)) {
            case "DATE" ->
                TimeValue.of(value).filter(time -> time.time().isEmpty()).isPresent();
            case "DATE-TIME" ->
                TimeValue.of(value).filter(time -> time.time().isPresent()).isPresent();
            default -> property.is("RDATE");
        };
    }
}
