package programmheft.ical.lint;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import programmheft.check.Finding;
import programmheft.ical.content.ContentLine;
import programmheft.ical.content.TimeValue;

/** Times in the hour that the clock leaves out when it is put forward: each program shows another one. */
final class MissingHours implements Rule {
    @Override
    public Stream<Finding> check(Examined file) {
        return file.components(List.of("VEVENT"))
                .flatMap(entry -> Stream.of("DTSTART", "DTEND").flatMap(name -> entry.property(name).stream()))
                .flatMap(property -> missing(file, property).stream());
    }

    private static Optional<Finding> missing(Examined file, ContentLine property) {
        Optional<ZoneId> zone = file.zone(property);
        Optional<LocalDateTime> local = TimeValue.of(property.value())
                .filter(value -> !value.utc() && value.time().isPresent())
                .map(TimeValue::local);
        return local.filter(time -> zone.isPresent()
                        && zone.get().getRules().getValidOffsets(time).isEmpty())
                .map(time -> Finding.at(
                        property.position(0),
                        "ical-missing-hour",
                        property.value(),
                        zone.orElseThrow().getId()));
    }
}
