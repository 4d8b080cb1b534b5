package programmheft.ical.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import programmheft.check.Finding;
import programmheft.check.Position;
import programmheft.port.Source;
import programmheft.port.UnreadableProgramme;

class TreeTest {
    @Test
    void nests_components_and_keeps_properties_in_order() {
        Tree tree = tree(
                "BEGIN:VCALENDAR",
                "VERSION:2.0",
                "begin:vevent",
                "UID:1",
                "SUMMARY:a",
                "BEGIN:VALARM",
                "ACTION:AUDIO",
                "END:VALARM",
                "UID:2",
                "END:VEVENT",
                "END:VCALENDAR");

        Component calendar = tree.calendars().get(0);
        Component entry = calendar.components("VEVENT").findFirst().orElseThrow();

        assertThat(tree.faults()).isEmpty();
        assertThat(calendar.first()).isEqualTo(1);
        assertThat(calendar.last()).isEqualTo(11);
        assertThat(entry.position()).isEqualTo(new Position(3, 1));
        assertThat(entry.properties()).extracting(ContentLine::name).containsExactly("UID", "SUMMARY", "UID");
        assertThat(entry.all("UID")).extracting(ContentLine::value).containsExactly("1", "2");
        assertThat(entry.property("UID")).map(ContentLine::value).contains("1");
        assertThat(entry.components()).extracting(Component::name).containsExactly("VALARM");
    }

    @Test
    void takes_a_property_apart() {
        ContentLine line = only("x-a;Cn=\"Saal: 1; links\";b=eins,\"zwei, drei\";C=^n^^^'^x:wert:\"mehr\"");

        assertThat(line.name()).isEqualTo("X-A");
        assertThat(line.value()).isEqualTo("wert:\"mehr\"");
        assertThat(line.parameter("CN")).contains("Saal: 1; links");
        assertThat(line.parameter("B")).contains("eins,zwei, drei");
        assertThat(line.parameter("C")).contains("\n^\"^x");
        assertThat(line.parameters().get(1))
                .isEqualTo(new Parameter("B", List.of("eins", "zwei, drei"), List.of(false, true), 24));
        assertThat(line.position(1)).isEqualTo(new Position(2, 57));
    }

    @Test
    void takes_parameters_that_are_none_as_they_are() {
        assertThat(only("A;B:c").parameter("B")).contains("");
        assertThat(only("A;B=\"c\"d:e").parameter("B")).contains("c");
        assertThat(only("A;=x:e").value()).isEqualTo("e");
    }

    @Test
    void tells_lines_that_are_no_property() {
        assertThat(tree("BEGIN:VCALENDAR", "KAPUTT", "SUM MARY:x", ":x", "A;B=\"c:d", "ÄRGER:1", "END:VCALENDAR")
                        .faults())
                .containsExactly(
                        bad(2, 7, "KAPUTT"),
                        bad(3, 4, "SUM MARY:x"),
                        bad(4, 1, ":x"),
                        bad(5, 9, "A;B=\"c:d"),
                        bad(6, 1, "ÄRGER:1"));
    }

    @Test
    void puts_an_end_where_it_must_have_been() {
        Tree tree = tree(
                "BEGIN:VCALENDAR",
                "BEGIN:VEVENT",
                "UID:1",
                "BEGIN:VEVENT",
                "UID:2",
                "BEGIN:VALARM",
                "ACTION:AUDIO",
                "END:VEVENT",
                "BEGIN:VTIMEZONE");

        assertThat(tree.calendars().get(0).components())
                .extracting(Component::name, Component::first, Component::last)
                .containsExactly(tuple("VEVENT", 2, 3), tuple("VEVENT", 4, 8), tuple("VTIMEZONE", 9, 9));
        assertThat(tree.faults())
                .containsExactly(
                        notEnded(2, "VEVENT"),
                        notEnded(6, "VALARM"),
                        notEnded(9, "VTIMEZONE"),
                        notEnded(1, "VCALENDAR"));
    }

    @Test
    void tells_an_end_of_nothing_and_what_stands_outside() {
        assertThat(tree("X-A:1", "BEGIN:VCALENDAR", "END:VEVENT", "END:VCALENDAR", "BEGIN:VEVENT", "END:VEVENT")
                        .faults())
                .containsExactly(
                        Finding.at(new Position(1, 1), "ical-outside", "X-A"),
                        Finding.at(new Position(3, 1), "ical-not-begun", "VEVENT"),
                        Finding.at(new Position(5, 1), "ical-outside", "VEVENT"));
    }

    @Test
    void refuses_bombs() {
        assertThatThrownBy(() -> tree("BEGIN:VCALENDAR", "BEGIN:A\r\nBEGIN:B\r\n".repeat(5)))
                .isInstanceOf(UnreadableProgramme.class)
                .hasMessage("the components are nested deeper than 8 levels");
        assertThatThrownBy(() -> tree("BEGIN:VCALENDAR", "BEGIN:VEVENT\r\nEND:VEVENT\r\n".repeat(200_000)))
                .isInstanceOf(UnreadableProgramme.class)
                .hasMessage("the calendar has more than 200000 components");
    }

    private static org.assertj.core.groups.Tuple tuple(Object... values) {
        return org.assertj.core.groups.Tuple.tuple(values);
    }

    private static Finding bad(int line, int column, String text) {
        return Finding.at(new Position(line, column), "ical-bad-line", text);
    }

    private static Finding notEnded(int line, String name) {
        return Finding.at(new Position(line, 1), "ical-not-ended", name);
    }

    private static ContentLine only(String line) {
        return tree("BEGIN:VCALENDAR", line, "END:VCALENDAR")
                .calendars()
                .get(0)
                .properties()
                .get(0);
    }

    private static Tree tree(String... lines) {
        return Tree.of(Document.of(Source.ofText("x", String.join("\r\n", lines) + "\r\n")));
    }
}
