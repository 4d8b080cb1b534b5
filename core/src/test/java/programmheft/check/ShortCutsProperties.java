package programmheft.check;

import static org.assertj.core.api.Assertions.assertThat;
import static programmheft.sample.ShrinkingProgrammes.SEED;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Holds what checks see in a moment to what a closer look would find. */
class ShortCutsProperties {
    private static final int TRIES = 3000;
    private static final Set<String> WORDS = Set.of("nn", "tba", "fürk", "titelfolgt", "straße", "yourlink", "xx");
    private static final Beginnings SOME = Beginnings.of(WORDS);

    @Provide
    Arbitrary<String> titles() {
        return ofPieces(
                "N", ".", " ", "T", "b", "A", "fu", "\u0308", "r", "k", "Für", "K", "Titel", "folgt", "-", "„", "ẞ",
                "stra", "ß", "SS", "e", "x", "#", "+", "1", "İ", "é", "e\u0301", "\u00a0", "–", "\u2010", "\u2028", "ﬁ",
                "²");
    }

    @Provide
    Arbitrary<String> links() {
        return ofPieces(
                "https://",
                "http://",
                "www",
                ".",
                "example",
                "org",
                "/",
                "your-link",
                "tba",
                "?",
                "#",
                "x",
                "=1",
                "%20",
                "@",
                ":",
                "mailto:",
                "ü",
                "localhost",
                "..",
                "-",
                "t.b.a",
                "xxxx",
                "Your",
                "_");
    }

    @Provide
    Arbitrary<String> names() {
        return ofPieces("Dr", "Prof", ".", " ", "Udo", "K", "von", "Muster", "-", "mann", "phd", "PhD", " ", "x", "Ö");
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.strings().withChars("abc").ofMinLength(1).ofMaxLength(7);
    }

    private static Arbitrary<String> ofPieces(String... pieces) {
        return Arbitraries.of(pieces).list().ofMaxSize(7).map(some -> String.join("", some));
    }

    @Property(tries = TRIES, seed = SEED)
    void a_text_that_is_one_of_the_words_may_be_one(@ForAll("titles") String title) {
        if (WORDS.contains(Folded.letters(title))) {
            assertThat(SOME.mayHold(title)).isTrue();
        }
        assertThat(SOME.mayHold("?" + title + "?", 1, title.length() + 1)).isEqualTo(SOME.mayHold(title));
    }

    @Property(tries = TRIES, seed = SEED)
    void titles_that_are_the_same_have_the_same_key(@ForAll("titles") String one, @ForAll("titles") String other) {
        if (Folded.title(one).equals(Folded.title(other))) {
            assertThat(Folded.titleKey(one)).isEqualTo(Folded.titleKey(other));
        } else {
            assertThat(Folded.titleKey(one)).isNotEqualTo(Folded.titleKey(other));
        }
    }

    @Property(tries = TRIES, seed = SEED)
    void a_plain_link_can_work(@ForAll("links") String link) {
        if (LinkForm.isPlain(link)) {
            assertThat(LinkForm.cannotWork(link)).isFalse();
        }
    }

    @Property(tries = TRIES, seed = SEED)
    void a_plain_name_is_read_like_any(@ForAll("names") String name) {
        assertThat(PersonName.of(name).words()).isEqualTo(PersonName.ofAny(name).words());
        assertThat(spellings(PersonName.of(name))).isEqualTo(spellings(PersonName.ofAny(name)));
    }

    @Property(tries = TRIES, seed = SEED)
    void two_words_are_one_letter_apart_like_a_pair_of_many(
            @ForAll("words") String one, @ForAll("words") String other, @ForAll boolean lastUntouched) {
        int untouched = lastUntouched ? 1 : 0;
        List<String> pairs = new ArrayList<>();
        OneLetterApart.pairs(List.of(one, other), untouched, (word, found) -> pairs.add(word + " " + found));

        assertThat(OneLetterApart.are(one, other, untouched)).isEqualTo(!pairs.isEmpty());
    }

    private static List<String> spellings(PersonName name) {
        List<String> all = new ArrayList<>();
        name.eachSpelling(all::add);
        return all;
    }
}
