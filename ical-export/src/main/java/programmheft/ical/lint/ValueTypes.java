package programmheft.ical.lint;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import programmheft.check.Finding;
import programmheft.ical.content.ContentLine;

/** Properties that must say of which type they are and do not (RFC 7986, section 5). */
final class ValueTypes implements Rule {
    private static final Map<String, String> NEEDED =
            Map.of("REFRESH-INTERVAL", "DURATION", "CONFERENCE", "URI", "IMAGE", "URI");

    @Override
    public Stream<Finding> check(Examined file) {
        return file.properties(List.copyOf(NEEDED.keySet()))
                .filter(property -> property.parameter("VALUE").isEmpty())
                .map(ValueTypes::finding);
    }

    private static Finding finding(ContentLine property) {
        return Finding.at(
                property.position(),
                "ical-value-type-missing",
                property.name(),
                NEEDED.getOrDefault(property.name(), ""));
    }
}
