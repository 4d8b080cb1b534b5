package programmheft.documents.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import programmheft.documents.html.HtmlReader;
import programmheft.documents.text.PublishedTextReader;
import programmheft.port.Fact;
import programmheft.port.Origin;
import programmheft.port.Source;

final class ReviewTest {
    private static final String TEXT = """
            Waldtag 2031
            Ort: Stadthalle Talheim

            Montag, 5. Mai
            10.00 – 11.00 Uhr Das Moor
            Dr. Ida Kern, Forstverein Talheim
            Ende der Veranstaltung

            Der Eintritt kostet zehn Euro.
            Das Café ist immer ab 9 Uhr offen und bis in die Nacht.
            """;

    private final Source source = Source.ofText("waldtag.txt", TEXT);
    private final Review review = Review.of(source, new PublishedTextReader().read(source));

    @Test
    void each_line_that_is_not_blank_ends_in_one_way() {
        assertThat(review.lines())
                .extracting(ReviewedLine::number, ReviewedLine::fate)
                .contains(
                        tuple(1, Fate.DERIVED),
                        tuple(4, Fate.READ),
                        tuple(5, Fate.READ),
                        tuple(6, Fate.READ),
                        tuple(9, Fate.NOT_READ),
                        tuple(10, Fate.NOT_READ));
        assertThat(review.lines()).hasSize(8);
        assertThat(review.count(Fate.NOT_READ)).isEqualTo(2);
    }

    @Test
    void tells_what_a_line_gave_and_by_which_rule() {
        assertThat(review.lines().get(0).facts())
                .contains(
                        new ReviewedFact(Fact.event("title"), Origin.Kind.STATED, Optional.empty()),
                        new ReviewedFact(Fact.day(1, "year"), Origin.Kind.DERIVED, Optional.of("year-from-text")));
        assertThat(review.assumed())
                .contains(new ReviewedFact(Fact.event("zone"), Origin.Kind.ASSUMED, Optional.of("usual-zone")));
    }

    @Test
    void lines_of_a_web_page_are_those_of_the_page() {
        byte[] page = ("<html><head><meta charset=windows-1252></head><body>\n<h1>Waldtag</h1>\n<p>5. Mai 2031</p>\n"
                        + "<p>10:00 Uhr Begrüßung</p>\n\n<p>Bringt Regenjacken mit.<br>\nEs gibt Tee.</p></body></html>")
                .getBytes(StandardCharsets.ISO_8859_1);
        Source saved = Source.of("seite.html", page);

        Review lines = Review.of(saved, new HtmlReader().read(saved));

        assertThat(lines.lines())
                .extracting(ReviewedLine::number, ReviewedLine::fate, ReviewedLine::text)
                .contains(
                        tuple(2, Fate.READ, "<h1>Waldtag</h1>"),
                        tuple(4, Fate.READ, "<p>10:00 Uhr Begrüßung</p>"),
                        tuple(6, Fate.NOT_READ, "<p>Bringt Regenjacken mit.<br>"),
                        tuple(7, Fate.NOT_READ, "Es gibt Tee.</p></body></html>"));
    }
}
