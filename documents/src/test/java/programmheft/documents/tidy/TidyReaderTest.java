package programmheft.documents.tidy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import programmheft.agenda.Agenda;
import programmheft.check.Finding;
import programmheft.check.Position;
import programmheft.model.ClockTime;
import programmheft.model.DayDate;
import programmheft.model.Event;
import programmheft.model.Format;
import programmheft.model.Item;
import programmheft.model.Role;
import programmheft.model.Timing;
import programmheft.port.Fact;
import programmheft.port.Origin;
import programmheft.port.Reading;
import programmheft.port.Source;
import programmheft.port.SourceLines;

/** The rules of the notation. */
class TidyReaderTest {
    @Test
    void reads_and_writes_the_conference_of_the_description() {
        assertThat(Tidy.rewrite(Examples.CONFERENCE)).isEqualTo(Examples.CONFERENCE);
        assertThat(Agenda.of(Tidy.event(Examples.CONFERENCE)).slots()).hasSize(17);
    }

    @Test
    void reads_the_event_without_clocks_of_the_description() {
        Event event = Tidy.event(Examples.WITHOUT_CLOCKS);

        assertThat(event.id().value()).isEqualTo("zwk-fachdiskurs-vernetzungstreffen-2022");
        assertThat(event.days().get(0).items())
                .extracting(Item::format, Item::title, Item::timing)
                .contains(tuple(Format.PANEL, "„Mut in Zeiten der Krise“", Timing.after(new Item.Id("3"))));
        assertThat(event.speakers()).hasSize(5);
    }

    @Test
    void leaves_remarks_out_but_not_links() {
        Event event = Tidy.event("Tagung // vorläufig", "// Z. 1", "Seite: https://example.org/", "Motto: a \\// b");

        assertThat(event.title()).isEqualTo("Tagung");
        assertThat(event.motto()).hasValue("a // b");
        assertThat(event.links()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "10:00–11:00 Uhr  A, 10:00, 11:00",
        "9.30-10.00  A, 09:30, 10:00",
        "22:00–24:00 Uhr A, 22:00, 24:00",
        "23:00–00:15 (+1) Uhr  A, 23:00, 00:15 (+1)"
    })
    void reads_clock_times_as_people_write_them(String line, String start, String end) {
        Timing timing = Tidy.event("Tagung", line).undated().get(0).timing();

        assertThat(timing.start().map(ClockTime::toString)).hasValue(start);
        assertThat(timing.end().map(ClockTime::toString)).hasValue(end);
    }

    @Test
    void reads_every_way_to_stand_in_time() {
        List<Item> items = Tidy.event(
                        "Tagung",
                        "ab 9:00 Uhr  A",
                        "ca. 10:00 Uhr  B",
                        "–  C",
                        "danach  D",
                        "nach 1  E",
                        "ganztägig  F")
                .undated();

        assertThat(items)
                .extracting(Item::timing)
                .containsExactly(
                        new Timing.From(ClockTime.of(9, 0), Timing.Precision.ONWARDS),
                        new Timing.From(ClockTime.of(10, 0), Timing.Precision.ABOUT),
                        Timing.unstated(),
                        Timing.after(new Item.Id("3")),
                        Timing.after(new Item.Id("1")),
                        Timing.allDay());
    }

    @Test
    void takes_points_that_name_a_themed_room_as_long_as_their_whole() {
        Item block = Tidy.event(
                        "Tagung",
                        "10:00 Uhr  Block",
                        "    » Forum „A“",
                        "    » B",
                        "    » –  Forum „A“",
                        "    » durchgehend  C")
                .undated()
                .get(0);

        assertThat(block.parts())
                .extracting(Item::timing)
                .containsExactly(Timing.withWhole(), Timing.unstated(), Timing.unstated(), Timing.withWhole());
        assertThat(block.parts().get(0).formatWord()).hasValue("Forum");
    }

    @Test
    void tells_a_themed_room_where_it_is_named_first() {
        Event event = Tidy.event(
                "Tagung",
                "10:00 Uhr  Block",
                "    » Themenraum 2 „Netze“: Strom und Wasser",
                "        Leitfrage: Wer zahlt?",
                "        Raum: Saal 3",
                "        Für alle.",
                "14:00 Uhr  Block",
                "    » Themenraum „Netze“",
                "        Raum: Saal 4");

        assertThat(event.themedRooms()).singleElement().satisfies(room -> {
            assertThat(room.number()).hasValue(2);
            assertThat(room.subtitle()).hasValue("Strom und Wasser");
            assertThat(room.guidingQuestion()).hasValue("Wer zahlt?");
            assertThat(room.room()).hasValue("Saal 3");
            assertThat(room.text()).hasValue("Für alle.");
        });
        assertThat(event.item(new Item.Id("2")).orElseThrow().room()).isEmpty();
        assertThat(event.item(new Item.Id("4")).orElseThrow().room()).hasValue("Saal 4");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mittwoch, 11. September 2019",
                "Mi., 11. September 2019",
                "11. September 2019",
                "11.09.2019",
                "2019-09-11",
                "September 11, 2019",
                "Wednesday, 11 September 2019",
                "11. September (2019)",
                "(11. September 2019)"
            })
    void reads_day_headings(String heading) {
        Reading reading = Tidy.read("Tagung", heading);

        assertThat(reading.event().dates()).containsExactly(DayDate.of(LocalDate.of(2019, 9, 11)));
        assertThat(reading.remarks()).extracting(Finding::code).containsExactly("assumed-zone");
    }

    @Test
    void reads_days_with_hours_counted_days_and_days_without_a_year() {
        Event event = Tidy.event("Tagung", "Tag 2, 09:00–18:00 Uhr", "11. September, ab 9:00 Uhr", "Ohne Tag", "–  A");

        assertThat(event.dates()).containsExactly(new DayDate.Numbered(2), new DayDate.YearOpen(MonthDay.of(9, 11)));
        assertThat(event.days().get(0).ends()).hasValue(ClockTime.of(18, 0));
        assertThat(event.undated()).hasSize(1);
    }

    @Test
    void remarks_on_a_wrong_weekday() {
        assertThat(Tidy.read("Tagung", "Zeitzone: UTC", "  // x", "Montag, 11. September 2019")
                        .remarks())
                .containsExactly(Finding.at(
                        new Position(4, 1),
                        "weekday-mismatch",
                        LocalDate.of(2019, 9, 11),
                        DayOfWeek.WEDNESDAY,
                        "Montag"));
    }

    @Test
    void takes_an_end_in_brackets_for_no_fact_if_it_follows() {
        Reading reading = Tidy.read(
                "Tagung", "11. September 2019", "10:00–(11:00) Uhr  A", "11:00–(12:00) Uhr  B", "13:00 Uhr  C");

        assertThat(reading.event().items().map(item -> item.timing().end()))
                .containsExactly(Optional.empty(), Optional.of(ClockTime.of(12, 0)), Optional.empty());
        assertThat(reading.remarks())
                .contains(Finding.at(
                                new Position(4, 1), "bracketed-end-corrected", ClockTime.of(12, 0), ClockTime.of(13, 0))
                        .about(new Item.Id("2")));
    }

    @Test
    void takes_an_end_in_brackets_that_follows_from_nothing_as_stated() {
        Reading reading = Tidy.read("Tagung", "Tag 1", "10:00–(11:00) Uhr  A", "11:00–(12:00) Uhr  B");

        assertThat(reading.event().items().map(item -> item.timing().end()))
                .containsExactly(Optional.empty(), Optional.of(ClockTime.of(12, 0)));
        assertThat(reading.remarks()).extracting(Finding::code).contains("bracketed-end-unfounded");
    }

    @Test
    void keeps_what_was_not_stated_in_brackets() {
        String[] lines = {
            "Tagung", "Motto: (Mut)", "Form: (online)", "Zeitzone: (UTC)", "", "(Mittwoch, 11. September (2019))", ""
        };

        Reading reading = Tidy.read(lines);

        assertThat(reading.provenance().of(Fact.event("zone")).orElseThrow())
                .isEqualTo(Origin.derived("bracketed", new SourceLines("programm.txt", 4, 4)));
        assertThat(reading.provenance().isNotStated(Fact.day(1, "year"))).isTrue();
        assertThat(Tidy.rewrite(lines))
                .contains("Motto: (Mut)", "Form: (online)", "Zeitzone: (UTC)", "(Mittwoch, 11. September (2019))");
    }

    @Test
    void assumes_the_usual_zone() {
        Reading reading = Tidy.read("Tagung");

        assertThat(reading.provenance().of(Fact.event("zone"))).hasValue(Origin.assumed("usual-zone"));
    }

    @Test
    void says_on_which_lines_an_item_stands() {
        Reading reading = Tidy.read("Tagung", "10:00 Uhr  A", "    » B", "        Text", "11:00 Uhr  C");

        assertThat(reading.provenance().linesOf(new Item.Id("1"))).hasValue(new SourceLines("programm.txt", 2, 4));
        assertThat(reading.provenance().linesOf(new Item.Id("2"))).hasValue(new SourceLines("programm.txt", 3, 4));
    }

    @Test
    void counts_items_and_steps_aside_for_stated_ids() {
        Event event = Tidy.event("Tagung", "–  A", "    Kennung: 3", "    » B", "–  C");

        assertThat(event.items().map(item -> item.id().value())).containsExactly("3", "2", "3-2");
        assertThat(Tidy.rewrite("Tagung", "–  A", "    Kennung: 3", "    » B", "–  C"))
                .doesNotContain("3-2");
    }

    @ParameterizedTest
    @CsvSource({
        "Keynote: Wege, KEYNOTE, , Wege, false",
        "Podiumsgespräch: Mut, PANEL, Podiumsgespräch, Mut, false",
        "Kaffeepause und Vernetzung, BREAK, , Kaffeepause und Vernetzung, false",
        "Optionales Abendprogramm, SOCIAL, , Optionales Abendprogramm, true",
        "Wege (optional), OTHER, , Wege, true",
        "KoDa_eG: Allianzen, OTHER, , KoDa_eG: Allianzen, false",
        "Vortrag\\: Wege, TALK, , Vortrag: Wege, false"
    })
    void tells_format_and_title(String line, Format format, String word, String title, boolean optional) {
        assertThat(Tidy.event("Tagung", "–  " + line).undated().get(0))
                .extracting(Item::format, item -> item.formatWord().orElse(null), Item::title, Item::optional)
                .containsExactly(format, word, title, optional);
    }

    @Test
    void tells_title_name_affiliation_project_and_status_of_a_person() {
        Event event = Tidy.event(
                "Tagung",
                "–  A",
                "    Vortrag: Prof. Dr.-Ing. Anna Muster, Institut (ILS), Halle (für Netz) (angefragt) [am]",
                "    Podium: Anna Muster [am]",
                "    Institution: Ein Chor",
                "    Grußwort: Mag | Pie");

        assertThat(event.speakers())
                .extracting(
                        speaker -> speaker.id().value(),
                        speaker -> speaker.academicTitle().orElse(""),
                        s -> s.name())
                .containsExactly(
                        tuple("am", "Prof. Dr.-Ing.", "Anna Muster"),
                        tuple("ein-chor", "", "Ein Chor"),
                        tuple("pie", "Mag", "Pie"));
        assertThat(event.undated().get(0).appearances().get(0)).satisfies(appearance -> {
            assertThat(appearance.affiliation()).hasValue("Institut (ILS), Halle");
            assertThat(appearance.project()).hasValue("Netz");
            assertThat(appearance.role()).isEqualTo(Role.SPEAKER);
        });
    }

    @Test
    void remarks_on_another_title_of_the_same_person() {
        assertThat(Tidy.read("Tagung", "–  A", "    Vortrag: Dr. Anna Muster", "    Podium: Prof. Dr. Anna Muster")
                        .remarks())
                .contains(Finding.at(new Position(4, 13), "speaker-title-varies", "Dr. Anna Muster", "Prof. Dr."));
    }

    @Test
    void keeps_all_other_indented_lines_as_description() {
        Item item = Tidy.event(
                        "Tagung",
                        "–  A",
                        "    Erste Zeile // nicht",
                        "    \\Raum: kein Schlüssel // doch",
                        "    \\",
                        "    Letzte: a\\b")
                .undated()
                .get(0);

        assertThat(item.text()).hasValue("Erste Zeile\nRaum: kein Schlüssel // doch\n\nLetzte: a\\b");
    }

    @Test
    void is_chosen_for_texts_with_a_head_or_without_error() {
        assertThat(looksTidy("Tagung\n\n// x\nOrt: Halle\nZeitzone: Europe/Berlin\nirgendwas"))
                .isTrue();
        assertThat(looksTidy("Tagung\nKenung: tagung\nForm: online\nZugang: offen"))
                .isTrue();
        assertThat(looksTidy("Tagung\nOrt: Halle\nTermin: morgen")).isFalse();
        assertThat(looksTidy("Tagung\nOrt: Halle\n\n10:00 Uhr  A\n    mehr dazu"))
                .isTrue();
        assertThat(looksTidy("Tagung\n\n10:00 Uhr  A\n    Dr. Eva Ort, Stadt Au"))
                .isFalse();
        assertThat(looksTidy("Tagung\n23:00 Uhr  A\n01:00 Uhr  Ende")).isFalse();
        assertThat(looksTidy("Tagung\n10:00 Uhr  A")).isTrue();
        assertThat(looksTidy("Tagung")).isFalse();
        assertThat(looksTidy("Tagung\nam 3. Mai in Halle")).isFalse();
        assertThat(looksTidy(" ")).isFalse();
    }

    @Test
    void reads_long_texts_and_long_lines_in_time() {
        StringBuilder text = new StringBuilder("Tagung\n");
        for (int i = 0; i < 10_000; i++) {
            text.append("10:00 Uhr  Punkt ")
                    .append(i)
                    .append("\n    Vortrag: 漢字")
                    .append(i)
                    .append('\n');
        }
        String brackets = "(".repeat(50_000) + "Dr. ".repeat(5_000) + ", ".repeat(5_000) + ")".repeat(50_000);

        assertThat(Tidy.event(text.toString()).undated()).hasSize(10_000);
        assertThat(Tidy.event("Tagung", "–  " + brackets, "    Vortrag: x" + brackets, "    " + brackets)
                        .undated())
                .hasSize(1);
    }

    private static boolean looksTidy(String text) {
        return TidyReader.looksTidy(Source.ofText("programm.txt", text));
    }
}
