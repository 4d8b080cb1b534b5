package programmheft.ical.lint;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import programmheft.check.Finding;
import programmheft.ical.content.Component;
import programmheft.ical.content.ContentLine;

/** Words where only certain words can stand, such as those of STATUS. */
final class KnownWords implements Rule {
    private static final List<String> OF_EVENTS = List.of("TENTATIVE", "CONFIRMED", "CANCELLED");
    private static final Map<String, List<String>> WORDS = Map.of(
            "VERSION", List.of("2.0"),
            "CALSCALE", List.of("GREGORIAN"),
            "TRANSP", List.of("OPAQUE", "TRANSPARENT"),
            "METHOD", List.of("PUBLISH", "REQUEST", "REPLY", "ADD", "CANCEL", "REFRESH", "COUNTER", "DECLINECOUNTER"));

    @Override
    public Stream<Finding> check(Examined file) {
        return file.components()
                .flatMap(component ->
                        component.properties().stream().flatMap(property -> unknown(component, property).stream()));
    }

    private static Optional<Finding> unknown(Component component, ContentLine property) {
        List<String> known = property.is("STATUS") && component.name().equals("VEVENT")
                ? OF_EVENTS
                : WORDS.getOrDefault(property.name(), List.of());
        return known.isEmpty() || known.contains(property.value().toUpperCase(Locale.ROOT))
                ? Optional.empty()
                : Optional.of(Finding.at(
                        property.position(0),
                        "ical-unknown-word",
                        property.name(),
                        Shown.of(property.value()),
                        String.join(", ", known)));
    }
}
