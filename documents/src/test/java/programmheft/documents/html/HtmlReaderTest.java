package programmheft.documents.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Year;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import programmheft.agenda.Agenda;
import programmheft.check.Finding;
import programmheft.check.Position;
import programmheft.documents.text.PublishedTextReader;
import programmheft.model.Event;
import programmheft.model.Item;
import programmheft.port.Fact;
import programmheft.port.Reading;
import programmheft.port.Source;
import programmheft.port.UnreadableProgramme;

final class HtmlReaderTest {
    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="de">
            <head><meta charset="utf-8"><title>Waldtag 2031 | Forstverein Talheim</title>
            <style>p { color: red }</style></head>
            <body>
            <nav><ul><li>Start</li><li>Kontakt 09:00–17:00 Uhr</li></ul></nav>
            <main>
              <h1>Waldtag&nbsp;2031</h1>
              <p>Stadthalle Talheim</p>
              <h2>Montag, 5. Mai 2031</h2>
              <table>
                <tr><th>Zeit</th><th>Programm</th></tr>
                <tr><td>10.00&nbsp;&ndash;&nbsp;10.30 Uhr</td><td><strong>Begr&uuml;&szlig;ung</strong><br>Dr. Ida Kern, Forstverein Talheim</td></tr>
                <tr><td>10.30 – 12.00 Uhr</td><td>Vortrag: Das
                  Moor lebt</td></tr>
              </table>
              <h2>Dienstag, 6. Mai 2031</h2>
              <ul>
                <li>09.00 – 10.00 Uhr Gang durch den Wald</li>
                <li>10.00 – 11.00 Uhr Aus<b>klang</b></li>
              </ul>
              <script>var x = "12.00 Uhr Nichts";</script>
              <p hidden>13.00 Uhr Verborgen</p>
            </main>
            <footer>Öffnungszeiten: 08:00 Uhr</footer>
            </body></html>
            """;

    @Test
    void reads_headings_tables_and_lists_as_a_browser_shows_them() {
        Event event = read(PAGE).event();

        assertThat(event.title()).isEqualTo("Waldtag 2031");
        assertThat(slots(event))
                .containsExactly(
                        "2031-05-05 10:00 Begrüßung",
                        "2031-05-05 10:30 Das Moor lebt",
                        "2031-05-06 09:00 Gang durch den Wald",
                        "2031-05-06 10:00 Ausklang");
        assertThat(event.speakers())
                .singleElement()
                .satisfies(speaker -> assertThat(speaker.fullName()).isEqualTo("Dr. Ida Kern"));
    }

    @Test
    void tells_places_of_the_page() {
        Reading reading = read(PAGE);

        Item first = reading.event().items().findFirst().orElseThrow();
        assertThat(reading.provenance().linesOf(first.id()).orElseThrow().first())
                .isEqualTo(13);
        assertThat(reading.provenance()
                        .of(Fact.event("title"))
                        .orElseThrow()
                        .lines()
                        .orElseThrow()
                        .first())
                .isEqualTo(8);
    }

    @Test
    void says_what_it_leaves_out() {
        assertThat(read(PAGE).remarks())
                .filteredOn(remark -> remark.code().equals("page-parts-left-out"))
                .isEmpty();

        Reading whole = read(PAGE.replace("main>", "div>"));

        assertThat(whole.remarks())
                .filteredOn(remark -> remark.code().equals("page-parts-left-out"))
                .extracting(Finding::values, remark -> remark.position().orElseThrow())
                .containsExactly(tuple(List.of(2, "Start Kontakt 09:00–17:00 Uhr"), new Position(6, 1)));
        assertThat(slots(whole.event())).isEqualTo(slots(read(PAGE).event()));
    }

    @Test
    void takes_the_title_of_the_page_if_it_has_no_first_heading() {
        assertThat(read(PAGE.replace("<h1>Waldtag&nbsp;2031</h1>", "")).event().title())
                .startsWith("Waldtag 2031");
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1252", "ISO-8859-1", "UTF-8"})
    void the_page_says_its_encoding(String charset) {
        byte[] bytes = PAGE.replace("utf-8", charset)
                .replace("–", "-")
                .replace("&uuml;&szlig;", "üß")
                .getBytes(Charset.forName(charset));

        assertThat(slots(new HtmlReader().read(Source.of("seite.html", bytes)).event()))
                .contains("2031-05-05 10:00 Begrüßung");
    }

    @Test
    void a_page_that_is_not_in_the_encoding_it_says_is_refused_with_its_place() {
        byte[] bytes = PAGE.replace("&uuml;", "ü").getBytes(StandardCharsets.ISO_8859_1);

        assertThatThrownBy(() -> new HtmlReader().read(Source.of("seite.html", bytes)))
                .isInstanceOfSatisfying(UnreadableProgramme.class, unreadable -> {
                    assertThat(unreadable.finding().code()).isEqualTo("not-utf-8");
                    assertThat(unreadable.finding().position().orElseThrow().line())
                            .isEqualTo(13);
                });
    }

    @Test
    void preformatted_text_keeps_its_lines() {
        Event event =
                read("<html><body><h1>Waldtag</h1><pre>\n5. Mai 2031\n10:00 Uhr Beginn\n11:00 Uhr Mittagessen\n</pre>")
                        .event();

        assertThat(slots(event)).containsExactly("2031-05-05 10:00 Beginn", "2031-05-05 11:00 Mittagessen");
    }

    @Test
    void a_table_around_tables_only_lays_out_the_page() {
        Event event = read("<html><body><table><tr><td>Links</td><td><h1>Waldtag</h1><p>5. Mai 2031</p>"
                        + "<table><tr><td>10:00</td><td>Beginn</td></tr><tr><td>11:00</td><td>Mittagessen</td></tr>"
                        + "</table></td></tr></table>")
                .event();

        assertThat(slots(event)).containsExactly("2031-05-05 10:00 Beginn", "2031-05-05 11:00 Mittagessen");
    }

    @Test
    void a_page_nested_without_end_is_read_or_refused_and_ends() {
        String deep = "<div>".repeat(20_000) + "<table><tr><td>".repeat(2_000);

        Event event = read("<html><body><p>5. Mai 2031</p><p>10:00 Uhr Beginn</p>" + deep)
                .event();

        assertThat(slots(event)).containsExactly("2031-05-05 10:00 Beginn");
    }

    @Test
    void a_page_that_shows_nothing_or_no_programme_is_refused() {
        assertThatThrownBy(() -> read("<html><body><script>1</script></body></html>"))
                .isInstanceOfSatisfying(
                        UnreadableProgramme.class,
                        unreadable -> assertThat(unreadable.finding().code()).isEqualTo("empty-document"));
        assertThatThrownBy(() -> read("<html><body>\n<p>Wald und Moor</p></body></html>"))
                .isInstanceOfSatisfying(
                        UnreadableProgramme.class,
                        unreadable -> assertThat(unreadable.finding().code()).isEqualTo("no-programme-found"));
    }

    @Test
    void takes_the_year_that_is_given_as_the_reader_of_texts_does() {
        HtmlReader reader = new HtmlReader(new PublishedTextReader().inYear(Year.of(2031)));

        Event event = reader.read(Source.ofText("seite.html", "<html><body><p>5. Mai</p><p>10:00 Uhr Beginn</p>"))
                .event();

        assertThat(slots(event)).containsExactly("2031-05-05 10:00 Beginn");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE html>",
                "  <html lang=de>",
                "\uFEFF<!-- saved from url=(0014)about:internet -->\n<HTML>",
                "<?xml version=\"1.0\"?><!DOCTYPE html PUBLIC>",
                "<body>"
            })
    void pages_are_known_by_their_beginning(String start) {
        assertThat(HtmlReader.looksLikeHtml(Source.ofText("seite", start))).isTrue();
        assertThat(HtmlReader.looksLikeHtml(Source.of("seite", start.getBytes(StandardCharsets.UTF_16))))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Wald <html>", "{\"html\": 1}", "<p>", "", "<!-- html"})
    void other_texts_are_none(String start) {
        assertThat(HtmlReader.looksLikeHtml(Source.ofText("seite", start))).isFalse();
    }

    private static Reading read(String page) {
        return new HtmlReader().read(Source.ofText("seite.html", page));
    }

    private static List<String> slots(Event event) {
        return Stream.of(Agenda.of(event))
                .flatMap(agenda -> agenda.slots().stream())
                .map(slot -> slot.day() + " " + slot.start().toLocalTime() + " "
                        + slot.item().title())
                .toList();
    }
}
