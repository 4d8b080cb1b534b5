package programmheft.documents.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import programmheft.model.Access;
import programmheft.model.Event;
import programmheft.model.Place;
import programmheft.port.Reading;
import programmheft.port.Source;

/** What texts tell about the event itself; what is to be read of each stands in the file {@code .facts} beside it. */
class HeadsTest {
    private static final Path TEXTS = Path.of("src", "test", "resources", "programmheft", "documents", "text", "heads");

    static Stream<String> texts() throws IOException {
        try (Stream<Path> files = Files.list(TEXTS)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".txt"))
                    .map(name -> name.replace(".txt", ""))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void reads_title_dates_place_and_access(String name) throws IOException {
        Reading reading =
                new PublishedTextReader().read(Source.of(name, Files.readAllBytes(TEXTS.resolve(name + ".txt"))));

        assertThat(facts(reading.event())).containsAll(Files.readAllLines(TEXTS.resolve(name + ".facts")));
    }

    private static List<String> facts(Event event) {
        Optional<Access> access = event.access();
        return List.of(
                line("title", Optional.of(event.title())),
                line(
                        "dates",
                        Optional.of(event.dates().stream()
                                .map(date -> date.date().orElseThrow().toString())
                                .collect(Collectors.joining(" ")))),
                line("venue", event.place().flatMap(HeadsTest::venue)),
                line("mode", event.place().map(HeadsTest::mode)),
                line("access", access.map(HeadsTest::access)),
                line(
                        "deadline",
                        access.flatMap(Access::registration)
                                .flatMap(Access.Registration::until)
                                .map(Object::toString)));
    }

    private static String line(String key, Optional<String> value) {
        return key + ": " + value.orElse("-");
    }

    private static Optional<String> venue(Place place) {
        return Optional.of(Stream.of(place.venue(), place.address())
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining(", ")))
                .filter(venue -> !venue.isEmpty());
    }

    private static String mode(Place place) {
        return place.online() ? (place.onSite() ? "hybrid" : "online") : "on-site";
    }

    private static String access(Access access) {
        return access.registration().isPresent() ? "registration" : access.invitation() ? "invitation" : "open";
    }
}
