package programmheft.documents.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import programmheft.change.CalendarHistory;
import programmheft.documents.tidy.TidyReader;
import programmheft.documents.tidy.TidyWriter;
import programmheft.port.Publication;
import programmheft.port.Reading;
import programmheft.port.Source;
import programmheft.port.UnreadableProgramme;

/** Texts that were cut, mixed and spoilt at random: each is read or refused, always in the same way. */
class MutatedTextsProperties {
    private static final String SEED = "2031";
    private static final int TRIES = 300;
    private static final List<String> TEXTS = texts();
    private static final List<String> PIECES = List.of(
            "10:00",
            "24:00 Uhr",
            "25.70 Uhr",
            "9–",
            "bis ca. 17 Uhr",
            "14h30",
            "2 pm",
            "Dr.",
            "Prof. Dr. h. c. mult.",
            "N.N.",
            "Moderation:",
            "Podium mit",
            "» ",
            "|",
            "\t",
            "  ",
            "(",
            ")",
            "„",
            "“",
            "]",
            "**",
            "31.02.2031",
            "29. Februar 2030",
            "Tag 1",
            "Montag",
            "Raum A",
            "Workshop B:",
            "abgesagt",
            "\u00a0",
            "\u200b",
            "\u202e",
            "\u0301",
            "🎪",
            "\u0000",
            "\uFFFD",
            "\uD83C",
            "x".repeat(3000),
            "Ende der Veranstaltung",
            "…");

    /**
     * How a text is spoilt.
     *
     * @param base which text
     * @param other from which lines are taken
     * @param edits how often
     */
    record Spoilt(int base, int other, int edits, long seed) {
        String text() {
            Random random = new Random(seed);
            List<String> lines = new ArrayList<>(List.of(TEXTS.get(base).split("\n", -1)));
            List<String> others = List.of(TEXTS.get(other).split("\n", -1));
            for (int i = 0; i < edits; i++) {
                edit(lines, others, random);
            }
            return String.join(random.nextInt(4) == 0 ? "\r\n" : "\n", lines);
        }

        private static void edit(List<String> lines, List<String> others, Random random) {
            int at = random.nextInt(lines.size());
            int to = random.nextInt(lines.size());
            String line = lines.get(at);
            int place = line.isEmpty() ? 0 : random.nextInt(line.length());
            switch (random.nextInt(10)) {
                case 0 -> lines.remove(at);
                case 1 -> lines.add(at, line);
                case 2 -> Collections.swap(lines, at, to);
                case 3 -> lines.add(at, others.get(random.nextInt(others.size())));
                case 4 -> lines.set(at, line.substring(place));
                case 5 -> lines.set(at, line.substring(0, place));
                case 6 -> lines.set(at, line + " " + lines.get(to));
                case 7 -> lines.set(at, line.replace(' ', random.nextBoolean() ? '\t' : '-'));
                default -> {
                    String piece = PIECES.get(random.nextInt(PIECES.size()));
                    lines.set(at, line.substring(0, place) + piece + line.substring(place));
                }
            }
            if (lines.isEmpty()) {
                lines.add("");
            }
        }
    }

    @Provide
    Arbitrary<Spoilt> spoilt() {
        Arbitrary<Integer> text = Arbitraries.integers().between(0, TEXTS.size() - 1);
        return Combinators.combine(text, text, Arbitraries.integers().between(1, 40), Arbitraries.longs())
                .as(Spoilt::new);
    }

    @Property(tries = TRIES, seed = SEED)
    void are_read_or_refused_always_in_the_same_way(@ForAll("spoilt") Spoilt spoilt) {
        String text = spoilt.text();

        Optional<Reading> reading = read(text);

        assertThat(read(text)).isEqualTo(reading);
        reading.ifPresent(read -> assertPlaces(read, text.split("\r\n|\n|\r", -1).length));
    }

    @Property(tries = TRIES, seed = SEED)
    void what_is_printed_of_them_in_the_tidy_notation_reads_the_same(@ForAll("spoilt") Spoilt spoilt)
            throws IOException {
        Optional<Reading> reading = read(spoilt.text());

        if (reading.isPresent()) {
            String printed = tidy(reading.get());
            assertThat(new TidyReader()
                            .read(Source.ofText("printed.txt", printed))
                            .event())
                    .as(printed)
                    .isEqualTo(reading.get().event());
        }
    }

    private static void assertPlaces(Reading reading, int lines) {
        assertThat(reading.remarks())
                .allSatisfy(remark ->
                        assertThat(remark.position().orElseThrow().line()).isBetween(1, lines));
        assertThat(reading.provenance().origins().values())
                .allSatisfy(origin -> origin.lines()
                        .ifPresent(where -> assertThat(where.last()).isBetween(where.first(), lines)));
    }

    private static Optional<Reading> read(String text) {
        try {
            return Optional.of(new PublishedTextReader().read(Source.ofText("spoilt.txt", text)));
        } catch (UnreadableProgramme refused) {
            return Optional.empty();
        }
    }

    private static String tidy(Reading reading) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new TidyWriter()
                .write(
                        new Publication(
                                reading.event(),
                                CalendarHistory.unstored(Instant.EPOCH),
                                reading.provenance(),
                                Locale.GERMAN),
                        out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static List<String> texts() {
        Path folder = Path.of("src", "test", "resources", "programmheft", "documents", "text");
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .map(MutatedTextsProperties::text)
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
