package programmheft.check;

import static org.assertj.core.api.Assertions.assertThat;
import static programmheft.check.ChecksOfOneDay.english;
import static programmheft.check.ChecksOfOneDay.german;
import static programmheft.check.ChecksOfOneDay.ids;
import static programmheft.check.ChecksOfOneDay.run;
import static programmheft.sample.SampleEvents.oneDay;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import programmheft.model.Item;
import programmheft.model.Status;

class UnlistedLanguageTest {
    @ParameterizedTest
    @ValueSource(strings = {"de", "de-AT", "en-GB", "mul", "und", "zxx"})
    void accepts_listed_languages_of_any_region_several_at_once_and_none(String tag) {
        assertThat(found(List.of(Locale.GERMANY, Locale.ENGLISH), in("punkt", tag)))
                .isEmpty();
    }

    @Test
    void accepts_an_item_that_says_nothing_of_its_language() {
        assertThat(found(List.of(Locale.GERMAN), Item.builder("punkt", "Punkt").build()))
                .isEmpty();
    }

    @Test
    void accepts_anything_where_the_event_lists_no_languages() {
        assertThat(found(List.of(), in("punkt", "fr"))).isEmpty();
    }

    @Test
    void accepts_what_is_cancelled() {
        assertThat(found(
                        List.of(Locale.GERMAN),
                        in("punkt", "fr").toBuilder().status(Status.CANCELLED).build()))
                .isEmpty();
    }

    @Test
    void finds_items_in_a_language_that_is_not_listed_and_says_it_once_for_each() {
        Item block = Item.builder("block", "Block")
                .part(in("a", "fr"))
                .part(in("b", "en"))
                .build();

        List<Finding> found = found(List.of(Locale.GERMAN), block, in("c", "fr-CH"));

        assertThat(found)
                .containsExactly(
                        new Finding("unlisted-language", Level.HINT, ids("a", "c"), List.of("fr", 2), Optional.empty()),
                        new Finding("unlisted-language", Level.HINT, ids("b"), List.of("en", 1), Optional.empty()));
        assertThat(german(found.get(0)))
                .isEqualTo("Punkte auf „fr“, einer Sprache, die die Veranstaltung nicht nennt: 2");
        assertThat(english(found.get(0))).isEqualTo("items in \"fr\", a language that the event does not list: 2");
    }

    private static Item in(String id, String tag) {
        return Item.builder(id, "Punkt").language(Locale.forLanguageTag(tag)).build();
    }

    private static List<Finding> found(List<Locale> languages, Item... items) {
        return run(
                new UnlistedLanguage(),
                oneDay(items).toBuilder().languages(languages).build());
    }
}
