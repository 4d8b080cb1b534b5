package programmheft.documents.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import programmheft.port.Reading;
import programmheft.port.Source;

/** Texts in notations that occur on pages; what is to be read of each stands in the file {@code .outline} beside it. */
class NotationsTest {
    private static final Path TEXTS =
            Path.of("src", "test", "resources", "programmheft", "documents", "text", "notations");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "across-two-months",
                "bars-and-halls",
                "before-the-clock",
                "below-the-line",
                "beside-the-title",
                "bold-and-dashes",
                "cards-with-places",
                "clock-behind",
                "clock-below-bullet",
                "forms",
                "second-zone",
                "kind-above-title",
                "small-signs",
                "counted-clocks",
                "clocks-in-prose",
                "nameless-rooms",
                "week-hours",
                "clock-behind-a-colon",
                "clock-place-title",
                "columns-by-blanks",
                "columns-of-rooms",
                "dates-line-by-line",
                "dates-with-a-standing-clock",
                "days-in-all-ways",
                "days-side-by-side",
                "doctors-evening",
                "ends-in-a-column",
                "english-conference",
                "english-day",
                "english-social",
                "evenings-in-paragraphs",
                "festival-at-places",
                "four-digits",
                "glued-and-bulleted",
                "hours-are-no-programme",
                "leader-dots",
                "numbered-agenda",
                "numbered-seminar",
                "overview-then-details",
                "people-everywhere",
                "people-first",
                "pipes-with-days",
                "places-beside-and-above",
                "programme-by-mail",
                "prose-hours",
                "retreat-in-english",
                "rooms-before-points",
                "rounds-of-workshops",
                "series-of-evenings",
                "speakers-and-quotations",
                "tabs-and-speakers",
                "tabs-without-names",
                "talks-in-a-block",
                "talks-of-two-lines",
                "titles-below-clocks",
                "told-in-sentences",
                "twelve-hours",
                "week-by-blanks",
                "workshops-and-status",
                "wrapped-pdf"
            })
    void reads_days_items_and_people(String name) throws IOException {
        Reading reading =
                new PublishedTextReader().read(Source.of(name, Files.readAllBytes(TEXTS.resolve(name + ".txt"))));

        assertThat(Outline.of(reading)).isEqualTo(Files.readString(TEXTS.resolve(name + ".outline")));
    }
}
