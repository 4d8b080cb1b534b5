package programmheft.documents.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import programmheft.check.Messages;
import programmheft.model.Event;
import programmheft.model.Item;
import programmheft.port.Fact;
import programmheft.port.MergedReading;
import programmheft.port.Provenance;
import programmheft.port.Reading;
import programmheft.port.Source;

/**
 * A page, a press invitation and a look back tell of one event: three real texts, which are not part of the project, and
 * three invented ones. Together they lose nothing that one of them says, and know who says it.
 */
class MergedTextsTest {
    private static final Path REAL = Path.of("..", "..", "shared", "seeds");
    private static final Path INVENTED =
            Path.of("src", "test", "resources", "programmheft", "documents", "text", "twins");
    /** What no line of a text says, or what is told by facts of its own. */
    private static final Set<String> NO_FACTS =
            Set.of("id", "status", "speakers", "appearances", "themedRooms", "days", "undated", "waivers");

    @Test
    void lose_no_fact_of_the_real_texts() {
        assumeTrue(Files.isDirectory(REAL), "skipped: the reference documents are not there, " + REAL);

        assertThat(toldByEach(real(), truths(REAL.resolve("truth"), "seed-000", "seed-002", "seed-001")))
                .containsExactly(35, 23, 5);
    }

    @Test
    void lose_no_fact_of_the_invented_texts() {
        assertThat(toldByEach(invented(), truths(INVENTED, "page", "press", "back")))
                .containsExactly(24, 27, 17);
    }

    @Test
    void know_of_every_fact_of_the_real_texts_who_says_it() {
        assumeTrue(Files.isDirectory(REAL), "skipped: the reference documents are not there, " + REAL);
        Reading merged = MergedReading.of(real()).reading();

        assertAllHaveSources(merged);
        assertThat(sources(merged, "place")).isEqualTo("000:5 002:11 001:7");
        assertThat(sources(merged, "items/2")).isEqualTo("000:20 002:21");
        assertThat(sources(merged, "speakers/martina-wegner")).isEqualTo("000:24 002:23");
        assertThat(sources(merged, "begins")).isEqualTo("002:9");
        assertThat(sources(merged, "attendance")).isEqualTo("001:10");
    }

    @Test
    void know_of_every_fact_of_the_invented_texts_who_says_it() {
        Reading merged = MergedReading.of(invented()).reading();

        assertAllHaveSources(merged);
        assertThat(sources(merged, "place")).isEqualTo("page:4 press:6 back:3");
        assertThat(sources(merged, "items/2")).isEqualTo("page:10 press:12 back:5");
        assertThat(sources(merged, "speakers/alma-achterberg/affiliation")).isEqualTo("press:12 page:10 back:5");
        assertThat(sources(merged, "items/4/appearances/4")).isEqualTo("back:7");
    }

    @Test
    void name_both_sides_of_each_contradiction_of_the_invented_texts() {
        assertThat(sentences(MergedReading.of(invented()).reading()))
                .containsExactly(
                        "Titel: „Dorf-Dialog - Netzwerktreffen 2031“ (page:1) gilt, nicht"
                                + " „Dritter Dorf-Dialog des Dorfnetzes Quellenrode: Wege aufs Land“ (press:3)",
                        "Beginn: „10:00“ (page:3) gilt, nicht „10:30“ (press:5)",
                        "Titel: „Dorf-Dialog - Netzwerktreffen 2031“ (page:1) gilt, nicht „Dorf-Dialog 2031“ (back:1)",
                        "Titel: „Der Bus, der auf Zuruf fährt“ (page:11) gilt, nicht „Ein Bus auf Zuruf“ (press:13)",
                        "„Was hält, wer hält?“ (press:14) und „Podium“ (back:7) gelten als ein Punkt");
    }

    /** Returns how many facts each text says; fails if one is neither in the event nor in a finding. */
    private static List<Integer> toldByEach(List<Reading> readings, List<Truth> truths) {
        Reading merged = MergedReading.of(readings).reading();
        Said together = Said.by(merged.event());
        String reported = Truth.key(String.join(" ", sentences(merged)));
        List<Integer> told = new ArrayList<>();
        for (int i = 0; i < readings.size(); i++) {
            Said alone = Said.by(readings.get(i).event());
            List<Truth.Fact> facts =
                    truths.get(i).facts().stream().filter(alone::says).toList();
            assertThat(facts)
                    .filteredOn(fact -> !together.says(fact) && !reported.contains(fact.key()))
                    .as("lost of text %s", i)
                    .isEmpty();
            told.add(facts.size());
        }
        return told;
    }

    private static void assertAllHaveSources(Reading merged) {
        Provenance provenance = merged.provenance();
        Set<String> unknown = new TreeSet<>();
        for (Fact fact : facts(merged.event())) {
            Fact whole = new Fact(fact.path().replaceFirst("/appearances/.*", ""));
            if (provenance.sources(fact).isEmpty() && provenance.sources(whole).isEmpty()) {
                unknown.add(fact.path());
            }
        }
        assertThat(unknown).isEmpty();
        assertThat(provenance.sources(Fact.event("zone")))
                .allMatch(zone -> zone.rule().isPresent());
    }

    private static List<Fact> facts(Event event) {
        List<Fact> facts = new ArrayList<>();
        for (RecordComponent component : Event.class.getRecordComponents()) {
            if (!NO_FACTS.contains(component.getName()) && isThere(component, event)) {
                facts.add(Fact.event(component.getName()));
            }
        }
        Map.of("organisers", event.organisers(), "contacts", event.contacts(), "links", event.links())
                .forEach((list, all) -> {
                    for (int i = 1; i <= all.size(); i++) {
                        facts.add(new Fact(list + "/" + i));
                    }
                });
        for (int i = 1; i <= event.days().size(); i++) {
            facts.add(Fact.day(i, "date"));
        }
        event.speakers().forEach(speaker -> facts.add(Fact.speaker(speaker.id())));
        event.items().forEach(item -> facts.addAll(facts(item)));
        return facts;
    }

    private static List<Fact> facts(Item item) {
        List<Fact> facts = new ArrayList<>(List.of(Fact.item(item.id())));
        for (int i = 1; i <= item.appearances().size(); i++) {
            facts.add(Fact.item(item.id(), "appearances/" + i));
        }
        return facts;
    }

    private static boolean isThere(RecordComponent component, Event event) {
        try {
            Object value = component.getAccessor().invoke(event);
            return value instanceof Optional<?> some
                    ? some.isPresent()
                    : !(value instanceof Collection<?> all) || !all.isEmpty();
        } catch (ReflectiveOperationException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static String sources(Reading merged, String fact) {
        return merged.provenance().sources(new Fact(fact)).stream()
                .flatMap(origin -> origin.lines().stream())
                .map(lines -> lines.source() + ":" + lines.first())
                .collect(Collectors.joining(" "));
    }

    private static List<String> sentences(Reading reading) {
        return reading.remarks().stream()
                .map(Messages.in(Locale.GERMAN)::sentence)
                .toList();
    }

    private static List<Reading> real() {
        return Stream.of("000", "002", "001")
                .map(seed -> read(seed, SeedsTest.file(seed)))
                .toList();
    }

    private static List<Reading> invented() {
        return Stream.of("page", "press", "back")
                .map(name -> read(name, INVENTED.resolve(name + ".txt")))
                .toList();
    }

    private static List<Truth> truths(Path folder, String... names) {
        return Stream.of(names)
                .map(name -> Truth.of(folder.resolve(name + ".json")))
                .toList();
    }

    private static Reading read(String name, Path file) {
        try {
            return new PublishedTextReader().read(Source.of(name, Files.readAllBytes(file)));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
