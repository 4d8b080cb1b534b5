package programmheft.documents.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import programmheft.model.Appearance;
import programmheft.model.DayDate;
import programmheft.model.Event;
import programmheft.model.Place;
import programmheft.model.Series;
import programmheft.port.Source;
import programmheft.port.UnreadableProgramme;

/**
 * Holds the reader to 33 invented announcements (event pages, press invitations, looks back) that were written, with
 * what a careful reader takes from each, without sight of the reader. The reader's rules and word lists were improved on
 * what it missed in them, so this holds what is reached and tells nothing about unknown texts. The floors are what was
 * measured, a little rounded down; they may only rise.
 */
class ProseTextsTest {
    private static final Path TEXTS = Path.of("src", "test", "resources", "programmheft", "documents", "text", "prose");

    private final TreeMap<String, int[]> facts = new TreeMap<>();
    private int right;
    private int read;
    private int stated;
    private int rolesRight;

    @Test
    void takes_most_people_and_hardly_a_wrong_one() throws IOException {
        compareAll();

        assertThat((double) right / read)
                .as("share of the people read who are right")
                .isGreaterThan(0.94);
        assertThat((double) right / stated)
                .as("share of the people who are read")
                .isGreaterThan(0.74);
        assertThat((double) rolesRight / right)
                .as("share of them in the right role")
                .isGreaterThan(0.85);
    }

    @Test
    void takes_most_facts_about_the_event() throws IOException {
        compareAll();

        assertThat(facts)
                .hasEntrySatisfying("dates", share -> assertThat(share[0]).isGreaterThanOrEqualTo(24));
        assertThat(facts)
                .hasEntrySatisfying("title", share -> assertThat(share[0]).isGreaterThanOrEqualTo(24));
        assertThat(facts)
                .hasEntrySatisfying("begins", share -> assertThat(share[0]).isGreaterThanOrEqualTo(10));
        assertThat(facts)
                .hasEntrySatisfying("motto", share -> assertThat(share[0]).isGreaterThanOrEqualTo(3));
        assertThat(facts)
                .hasEntrySatisfying("form", share -> assertThat(share[0]).isGreaterThanOrEqualTo(20));
        assertThat(facts)
                .hasEntrySatisfying("attendance", share -> assertThat(share[0]).isGreaterThanOrEqualTo(6));
    }

    private void compareAll() throws IOException {
        try (Stream<Path> files = Files.list(TEXTS)) {
            List<Path> texts = files.filter(file -> file.toString().endsWith(".txt"))
                    .filter(file -> !file.endsWith("README.md"))
                    .sorted()
                    .toList();
            assertThat(texts).hasSize(33);
            texts.forEach(this::compare);
        }
    }

    private void compare(Path file) {
        Truth truth = Truth.of(Path.of(file.toString().replace(".txt", ".json")));
        Optional<Event> event = read(file);
        Set<String> names = new HashSet<>();
        Set<String> roles = new HashSet<>();
        event.ifPresent(some -> some.items()
                .forEach(item -> item.appearances().forEach(appearance -> {
                    names.add(name(some, appearance));
                    roles.add(appearance.role().name().toLowerCase(Locale.ROOT) + " " + name(some, appearance));
                })));
        read += names.size();
        stated += truth.names().size();
        names.retainAll(truth.names());
        right += names.size();
        rolesRight += (int) roles.stream().filter(truth.roles()::contains).count();
        event.ifPresent(some -> compareFacts(some, truth));
    }

    private void compareFacts(Event event, Truth truth) {
        fact(
                "title",
                true,
                truth.titles().stream()
                        .anyMatch(title -> Truth.key(event.title()).equals(Truth.key(title))
                                || Truth.key(event.title()).contains(Truth.key(title))));
        fact(
                "dates",
                true,
                event.dates().stream()
                        .map(ProseTextsTest::print)
                        .collect(Collectors.toCollection(TreeSet::new))
                        .equals(truth.dates()));
        fact(
                "begins",
                truth.has("event_start"),
                event.begins().map(Object::toString).equals(Optional.of(truth.text("event_start"))));
        fact(
                "motto",
                truth.has("motto"),
                event.motto().map(Truth::key).equals(Optional.of(Truth.key(truth.text("motto")))));
        fact(
                "number",
                truth.has("edition"),
                event.series()
                        .flatMap(Series::number)
                        .map(Object::toString)
                        .equals(Optional.of(truth.text("edition"))));
        fact(
                "form",
                truth.has("mode"),
                event.place().map(ProseTextsTest::form).equals(Optional.of(truth.text("mode"))));
        fact("attendance", truth.has("attendance"), event.attendance().isPresent());
    }

    private void fact(String name, boolean told, boolean same) {
        if (told) {
            int[] share = facts.computeIfAbsent(name, none -> new int[2]);
            share[0] += same ? 1 : 0;
            share[1]++;
        }
    }

    private static Optional<Event> read(Path file) {
        try {
            return Optional.of(new PublishedTextReader()
                    .read(Source.of(file.getFileName().toString(), Files.readAllBytes(file)))
                    .event());
        } catch (UnreadableProgramme noDate) {
            return Optional.empty();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String name(Event event, Appearance appearance) {
        return Truth.key(event.speaker(appearance.speaker()).orElseThrow().name());
    }

    private static String form(Place place) {
        return place.online() ? (place.onSite() ? "hybrid" : "online") : "on-site";
    }

    private static String print(DayDate date) {
        if (date instanceof DayDate.YearOpen open) {
            return open.day().toString();
        }
        return date instanceof DayDate.Within within
                ? within.year().toString()
                : date.date().map(Object::toString).orElse("?");
    }
}
