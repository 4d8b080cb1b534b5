package programmheft.ical.lint;

import java.util.stream.Stream;
import programmheft.check.Finding;
import programmheft.ical.content.ContentLine;
import programmheft.ical.content.TimeValue;

/** DTSTAMP and the like that are not in UTC: nobody can tell then which of two states is the newer one. */
final class Stamps implements Rule {
    @Override
    public Stream<Finding> check(Examined file) {
        return file.properties(Types.STAMPS)
                .filter(stamp -> !isUtc(stamp))
                .map(stamp ->
                        Finding.at(stamp.position(0), "ical-stamp-not-utc", stamp.name(), Shown.of(stamp.value())));
    }

    private static boolean isUtc(ContentLine stamp) {
        return TimeValue.of(stamp.value()).filter(TimeValue::utc).isPresent();
    }
}
