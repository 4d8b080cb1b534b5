package programmheft.documents.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import programmheft.agenda.Agenda;
import programmheft.agenda.End;
import programmheft.change.CalendarHistory;
import programmheft.documents.json.JsonReader;
import programmheft.documents.json.JsonWriter;
import programmheft.documents.tidy.TidyReader;
import programmheft.documents.tidy.TidyWriter;
import programmheft.model.Day;
import programmheft.model.Event;
import programmheft.model.Speaker;
import programmheft.port.ProgrammeWriter;
import programmheft.port.Publication;
import programmheft.port.Reading;
import programmheft.port.Source;

/** The five documents that the project was described by. They are not part of it: without them these tests are skipped. */
class SeedsTest {
    private static final Path SEEDS = Path.of("..", "..", "shared", "seeds");

    @ParameterizedTest
    @ValueSource(strings = {"003", "004"})
    void reads_every_timed_item_of_an_agenda_with_its_day_and_title(String seed) {
        assertThat(timedItems(read(seed).event())).isEqualTo(truth(seed).timedItems());
    }

    @ParameterizedTest
    @ValueSource(strings = {"000", "001", "002", "003", "004"})
    void reads_all_people_in_their_roles_and_nobody_else(String seed) {
        Event event = read(seed).event();
        Set<String> roles = new HashSet<>();
        event.items()
                .forEach(item -> item.appearances().forEach(appearance -> {
                    Speaker speaker = event.speaker(appearance.speaker()).orElseThrow();
                    if (speaker.kind() == Speaker.Kind.PERSON) {
                        roles.add(appearance.role().name().toLowerCase(Locale.ROOT) + " " + Truth.key(speaker.name()));
                    }
                }));

        assertThat(roles).isEqualTo(truth(seed).roles());
    }

    @ParameterizedTest
    @CsvSource({
        "000,2022-11-24",
        "001,Within[year=2022]",
        "002,2022-11-24",
        "003,2020-11-24",
        "004,2019-09-11 2019-09-12"
    })
    void reads_the_days(String seed, String days) {
        assertThat(read(seed).event().dates().stream()
                        .map(day -> day.date().map(Object::toString).orElse(day.toString()))
                        .reduce((first, second) -> first + " " + second))
                .contains(days);
    }

    @Test
    void gives_seventeen_slots_of_which_two_have_no_end() {
        Agenda agenda = Agenda.of(read("004").event());

        assertThat(agenda.slots()).hasSize(17);
        assertThat(agenda.slots())
                .filteredOn(slot -> slot.end() instanceof End.Unknown)
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"000", "001", "002", "003", "004"})
    void goes_from_the_text_to_the_tidy_notation_and_to_json_and_back_without_loss(String seed) throws IOException {
        Reading reading = read(seed);

        Reading tidy = new TidyReader().read(Source.ofText("tidy", write(new TidyWriter(), reading)));
        Reading json = new JsonReader().read(Source.ofText("json", write(new JsonWriter(), tidy)));

        assertThat(tidy.event()).isEqualTo(reading.event());
        assertThat(json.event()).isEqualTo(reading.event());
    }

    private static String write(ProgrammeWriter writer, Reading reading) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(
                new Publication(
                        reading.event(), CalendarHistory.unstored(Instant.EPOCH), reading.provenance(), Locale.GERMAN),
                out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static List<String> timedItems(Event event) {
        List<String> items = new ArrayList<>();
        for (Day day : event.days()) {
            day.items().stream()
                    .filter(item -> item.timing().start().isPresent())
                    .forEach(item -> items.add(day.date().orElseThrow() + " "
                            + item.timing().start().orElseThrow() + " " + item.title()));
        }
        return items;
    }

    private static Truth truth(String seed) {
        return Truth.of(SEEDS.resolve("truth").resolve("seed-" + seed + ".json"));
    }

    private static Reading read(String seed) {
        assumeTrue(Files.isDirectory(SEEDS), "skipped: the reference documents are not there, " + SEEDS);
        try {
            return new PublishedTextReader().read(Source.of("seed-" + seed, Files.readAllBytes(file(seed))));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static Path file(String seed) {
        try (Stream<Path> files = Files.list(SEEDS)) {
            return files.filter(path -> path.getFileName().toString().startsWith(seed + "_"))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
