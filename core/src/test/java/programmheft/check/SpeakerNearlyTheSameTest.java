package programmheft.check;

import static org.assertj.core.api.Assertions.assertThat;
import static programmheft.check.ChecksOfOneDay.english;
import static programmheft.check.ChecksOfOneDay.german;
import static programmheft.check.ChecksOfOneDay.ids;
import static programmheft.check.ChecksOfOneDay.run;
import static programmheft.sample.SampleEvents.MONDAY;
import static programmheft.sample.SampleEvents.oneDay;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import programmheft.model.Day;
import programmheft.model.Event;
import programmheft.model.Item;
import programmheft.model.Role;
import programmheft.model.Speaker;
import programmheft.sample.SampleEvents;

class SpeakerNearlyTheSameTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Udo Muster | Uta Muster",
                "Udo Muster | Udo Fuster",
                "Anna Schmidt | Anne Schmidt",
                "Martin Seegras | Martina Seegras",
                "Simon Seegras | Simone Seegras",
                "Christine Seegras | Christiane Seegras",
                "Markus Seegras | Marius Seegras",
                "Lena Seegras | Lina Seegras",
                "Wei Zhang | Wei Zheng",
                "Thomas Meier | Thomas Meyer",
                "Jin Wang | Jin Wan",
                "Udo A. Muster | Udo B. Muster",
                "U. Muster | A. Muster",
                "U. Muster | Udo Fuster",
                "Julia | Julia",
                "daniel | Daniel",
                "N.N. | N.N.",
                "Person 1 | Person 2",
                "Gast Nummer11 | Gast Nummer12",
                "von Muster | van Muster",
                "Dr. | Dr."
            })
    void accepts_names_of_two(String one, String other) {
        assertThat(found(one, other)).isEmpty();
    }

    @Test
    void accepts_initials_that_fit_several() {
        assertThat(found("U. Muster", "Udo Muster", "Uta Muster")).isEmpty();
        assertThat(found("Udo Muster", "Udo A. Muster", "Udo B. Muster")).isEmpty();
    }

    @Test
    void accepts_persons_whose_affiliations_have_no_word_in_common() {
        Speaker one = Speaker.person("eins", "Udo Muster").withAffiliation("Forstamt Hain");
        Speaker other = Speaker.person("zwei", "Udo Muster").withAffiliation("Büro für Brücken");

        assertThat(found(List.of(one, other))).isEmpty();
        assertThat(found(List.of(one, other.withAffiliation("Waldschule Hain"))))
                .hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(
            value = Speaker.Kind.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"PERSON"})
    void accepts_institutions_and_open_places(Speaker.Kind kind) {
        Speaker one = new Speaker(new Speaker.Id("a"), kind, "Chor Hain", Optional.empty(), Optional.empty());
        Speaker other = new Speaker(new Speaker.Id("b"), kind, "Chor Hain", Optional.empty(), Optional.empty());

        assertThat(found(List.of(one, other))).isEmpty();
    }

    @Test
    void accepts_the_sample_events() {
        assertThat(run(new SpeakerNearlyTheSame(), SampleEvents.conference())).isEmpty();
        assertThat(run(new SpeakerNearlyTheSame(), SampleEvents.online())).isEmpty();
        assertThat(run(new SpeakerNearlyTheSame(), oneDay())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Udo Muster | Dr. Udo Muster",
                "Udo Muster | Prof. Dr.-Ing. h.c. Udo Muster",
                "Udo Muster | Professor Udo Muster, M.A.",
                "Udo Muster | Dipl.-Ing. Udo Muster",
                "Udo Muster | UDO MUSTER",
                "Jörg Grün | Joerg Gruen",
                "Jörg Grün | Jorg Grun",
                "Weiß, Udo | Udo Weiss",
                "Søren Kjær | Soeren Kjaer",
                "Zoë Ångrén | Zoe Angren",
                "Anna-Lena Muster | Anna Lena Muster",
                "Anna-Lena Muster | Annalena Muster",
                "Anna Muster-Hain | Anna Muster–Hain",
                "Udo O’Muster | Udo OMuster",
                "Muster, Udo | Udo Muster",
                "Muster Udo | Udo Muster",
                "U. Muster | Udo Muster",
                "U. von Muster | Udo von Muster",
                "A.-L. Muster | Anna-Lena Muster",
                "U.K. Muster | Udo Karl Muster",
                "U. Muster | Udo Karl Muster",
                "Udo K. Muster | Udo Muster",
                "Muster, U. | Udo Muster",
                "Udo Seegras | Udo Seegas",
                "Udo Seegras | Udo Seegrass",
                "Udo Seegras | Udo Segeras",
                "Udo Hoffmann | Udo Hofmann",
                "Katrin Muster | Kathrin Muster",
                "Philip Muster | Philipp Muster",
                "Udo Muster | Udo Muster"
            })
    void finds_two_spellings_of_one_name(String one, String other) {
        assertThat(found(one, other)).as("%s", PersonName.of(one)).hasSize(1);
        assertThat(found(other, one)).hasSize(1);
    }

    @Test
    void lists_the_items_of_the_later_spelling_first() {
        Speaker one = Speaker.person("eins", "Udo Muster").withAcademicTitle("Dr.");
        Speaker other = Speaker.person("zwei", "Udo Mustre");
        Event event = Event.builder("tag", "T")
                .speakers(List.of(one, other))
                .day(Day.on(
                        MONDAY,
                        Item.builder("a", "A").with(one, Role.SPEAKER).build(),
                        Item.builder("b", "B").with(other, Role.SPEAKER).build(),
                        Item.builder("c", "C").with(other, Role.SPEAKER).build()))
                .build();

        List<Finding> found = run(new SpeakerNearlyTheSame(), event);

        assertThat(found)
                .containsExactly(new Finding(
                        "speaker-nearly-the-same",
                        Level.HINT,
                        ids("b", "a"),
                        List.of("Dr. Udo Muster / Udo Mustre"),
                        Optional.empty()));
        assertThat(german(found.get(0)))
                .isEqualTo("vermutlich dieselbe Person unter mehreren Kennungen: Dr. Udo Muster / Udo Mustre");
        assertThat(english(found.get(0)))
                .isEqualTo("probably one person under several ids: Dr. Udo Muster / Udo Mustre");
    }

    @Test
    void tells_the_ids_where_the_names_are_the_same_and_not_all_of_many() {
        assertThat(found("Udo Muster", "Udo Muster").get(0).values())
                .isEqualTo(List.of("Udo Muster [s0] / Udo Muster [s1]"));
        assertThat(found(IntStream.range(0, 7)
                                .mapToObj(i -> "M" + "u".repeat(i + 1) + "ster, Udo")
                                .toArray(String[]::new))
                        .get(0)
                        .values())
                .asString()
                .startsWith("[Muster, Udo / Muuster, Udo / ")
                .endsWith(" / …]");
    }

    @Test
    void says_it_once_for_each_group() {
        assertThat(found("Udo Seegras", "Alma Rotbuche", "U. Seegras", "Rotbuche, Alma", "Udo Seegraß"))
                .extracting(Finding::values)
                .containsExactly(
                        List.of("Udo Seegras / U. Seegras / Udo Seegraß"), List.of("Alma Rotbuche / Rotbuche, Alma"));
    }

    @Test
    void copes_with_100000_speakers() {
        Random random = new Random(1);
        String[] names = IntStream.range(0, 100_000)
                .mapToObj(i -> name(random, 6) + " " + name(random, 8))
                .toArray(String[]::new);
        names[99_999] = names[0] + "x";

        assertThat(found(names)).hasSize(1);
    }

    @Test
    void copes_with_20000_of_one_name_and_20000_of_one_given_name() {
        List<Speaker> same = new ArrayList<>();
        Random random = new Random(1);
        for (int i = 0; i < 20_000; i++) {
            same.add(Speaker.person("s" + i, "Udo Muster"));
            same.add(Speaker.person("t" + i, "Alma " + name(random, 7)));
        }

        assertThat(found(same)).isNotEmpty();
    }

    @Test
    void copes_with_very_long_names() {
        for (String part : List.of("a", "a ", "a.", "-a", "Dr.-", "a,", "ä", "Dr. ")) {
            String name = "Dr." + part.repeat(20_000);

            assertThat(found(name + "1", name + "2")).hasSizeLessThan(2);
        }
    }

    private static String name(Random random, int length) {
        return random.ints(length, 'a', 'z' + 1).mapToObj(Character::toString).collect(Collectors.joining());
    }

    private static List<Finding> found(String... names) {
        return found(IntStream.range(0, names.length)
                .mapToObj(i -> Speaker.person("s" + i, names[i]))
                .toList());
    }

    private static List<Finding> found(List<Speaker> speakers) {
        return run(
                new SpeakerNearlyTheSame(),
                Event.builder("tag", "T").speakers(speakers).build());
    }
}
