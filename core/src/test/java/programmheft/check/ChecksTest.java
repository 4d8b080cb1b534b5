package programmheft.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static programmheft.check.ChecksOfOneDay.english;
import static programmheft.check.ChecksOfOneDay.german;
import static programmheft.check.ChecksOfOneDay.ids;
import static programmheft.check.ChecksOfOneDay.when;
import static programmheft.sample.SampleEvents.oneDay;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import programmheft.model.ClockTime;
import programmheft.model.Event;
import programmheft.model.Format;
import programmheft.model.Item;
import programmheft.model.Timing;
import programmheft.model.Waiver;
import programmheft.sample.SampleEvents;

class ChecksTest {
    private static final Item LAST =
            Item.builder("letzter", "Letzter").from("17:00").build();

    @Test
    void run_in_alphabetical_order() {
        assertThat(Checks.standard().codes()).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void find_little_in_the_sample_events() {
        assertThat(codes(Checks.standard(), SampleEvents.conference()))
                .containsExactly(
                        "no-contact-for-registration", "implied-end", "unknown-end", "implied-end", "unknown-end");
        assertThat(codes(Checks.standard(), SampleEvents.online()))
                .containsExactly("online-without-link", "implied-end");
        assertThat(codes(Checks.standard(), SampleEvents.untimed()))
                .containsExactly(
                        "no-contact-for-registration",
                        "on-site-without-venue",
                        "talk-without-speaker",
                        "panel-without-moderator",
                        "talk-without-speaker");
        assertThat(codes(Checks.standard(), SampleEvents.lookBack())).isEmpty();
    }

    @Test
    void find_nothing_in_a_programme_without_doubt() {
        Event event = oneDay(Item.builder("a", "A").between("09:00", "10:00").build());

        assertThat(codes(Checks.standard(), event)).isEmpty();
    }

    @Test
    void take_other_levels_also_for_what_readers_remark() {
        Checks checks = Checks.standard().withLevel("unknown-end", Level.ERROR).withLevel("no-year", Level.HINT);
        Programme programme = Programme.of(oneDay(LAST), List.of(Finding.at(new Position(1, 1), "no-year", "5. Mai")));

        assertThat(checks.run(programme))
                .extracting(Finding::code, Finding::level)
                .containsExactly(tuple("no-year", Level.HINT), tuple("unknown-end", Level.ERROR));
    }

    @Test
    void can_be_left_out_and_added() {
        Checks checks = Checks.standard().without("unknown-end").with(new TitleTooLoud());

        assertThat(checks.codes()).doesNotContain("unknown-end").endsWith("title-too-loud");
        assertThat(codes(checks, oneDay(LAST.toBuilder().title("LAUT").build())))
                .containsExactly("title-too-loud");
        assertThat(codes(Checks.standard(), oneDay(LAST))).containsExactly("unknown-end");
    }

    @Test
    void report_a_check_that_throws_and_run_the_others() {
        Checks checks = Checks.standard().with(new Broken());

        List<Finding> found = checks.run(Programme.of(oneDay(LAST)));

        assertThat(found)
                .containsExactly(
                        new Finding(
                                "check-failed",
                                Level.ERROR,
                                List.of(),
                                List.of("broken", "java.lang.IllegalStateException: kaputt"),
                                Optional.empty()),
                        Finding.of("unknown-end", ids("letzter"), "Letzter", when("2031-05-05 17:00")));
        assertThat(german(found.get(0)))
                .isEqualTo("die Prüfung „broken“ ist gescheitert: java.lang.IllegalStateException: kaputt");
        assertThat(english(found.get(0)))
                .isEqualTo("the check \"broken\" failed: java.lang.IllegalStateException: kaputt");
    }

    @Test
    void come_in_the_order_of_the_programme() {
        Event event = oneDay(
                Item.builder("b", "B")
                        .format(Format.PANEL)
                        .between("09:00", "11:00")
                        .build(),
                Item.builder("a", "A")
                        .format(Format.PANEL)
                        .between("10:00", "11:00")
                        .build());
        Finding remarkLater = Finding.at(new Position(7, 1), "lines-not-read", "sieben");
        Finding remark = Finding.at(new Position(5, 1), "lines-not-read", "fünf");
        Finding sameLine = Finding.at(new Position(5, 9), "lines-not-read", "acht");
        Finding stranger = Finding.of("unknown-end", ids("fremd"), "Fremd", "?");

        List<Finding> found =
                Checks.standard().run(Programme.of(event, List.of(stranger, remarkLater, remark, sameLine)));

        assertThat(found.stream()
                        .map(finding -> finding.code()
                                + finding.items()
                                + finding.values().get(0)))
                .containsExactly(
                        "lines-not-read[]acht",
                        "lines-not-read[]fünf",
                        "lines-not-read[]sieben",
                        "panel-without-moderator[b]B",
                        "talk-without-speaker[b]B",
                        "panel-without-moderator[a]A",
                        "parallel-without-room[a, b]B",
                        "talk-without-speaker[a]A",
                        "unknown-end[fremd]Fremd");
    }

    @Test
    void leave_out_what_is_waived_for_the_item_or_for_all() {
        Waiver forTheItem = new Waiver("unknown-end", Optional.of(LAST.id()), "der Abend ist offen");
        Waiver forAll = new Waiver("unknown-end", Optional.empty(), "bei uns immer");

        assertThat(codes(
                        Checks.standard(),
                        oneDay(LAST).toBuilder().waiver(forTheItem).build()))
                .isEmpty();
        assertThat(codes(
                        Checks.standard(),
                        oneDay(LAST).toBuilder().waiver(forAll).build()))
                .isEmpty();
    }

    @Test
    void leave_out_remarks_that_are_waived() {
        Event event = oneDay().toBuilder()
                .waiver(new Waiver("assumed-zone", Optional.empty(), "ist klar"))
                .build();
        Finding remark = Finding.at(new Position(1, 1), "assumed-zone", "Europe/Berlin");

        assertThat(Checks.standard().run(Programme.of(event, List.of(remark)))).isEmpty();
    }

    @Test
    void keep_what_is_waived_for_another_item_and_report_the_waiver_that_fits_nothing() {
        Item other = Item.builder("erster", "Erster").between("16:00", "17:00").build();
        Event event = oneDay(other, LAST).toBuilder()
                .waiver(new Waiver("unknown-end", Optional.of(other.id()), "war einmal offen"))
                .waiver(new Waiver("implied-end", Optional.empty(), "gibt es nicht mehr"))
                .build();

        List<Finding> found = Checks.standard().run(Programme.of(event));

        assertThat(found)
                .containsExactly(
                        new Finding(
                                "waiver-fits-nothing",
                                Level.WARNING,
                                List.of(),
                                List.of("implied-end", "gibt es nicht mehr"),
                                Optional.empty()),
                        new Finding(
                                "waiver-fits-nothing",
                                Level.WARNING,
                                ids("erster"),
                                List.of("unknown-end", "war einmal offen"),
                                Optional.empty()),
                        Finding.of("unknown-end", ids("letzter"), "Letzter", when("2031-05-05 17:00")));
        assertThat(german(found.get(0)))
                .isEqualTo("die Nachsicht für „implied-end“ („gibt es nicht mehr“) trifft auf keinen Befund mehr zu");
        assertThat(english(found.get(0)))
                .isEqualTo("the waiver of \"implied-end\" (\"gibt es nicht mehr\") fits no finding any more");
    }

    @Test
    void cope_with_20000_crowded_items() {
        Item[] items = IntStream.range(0, 20_000)
                .mapToObj(i -> Item.builder("punkt-" + i, "Punkt " + i)
                        .room("Saal " + i % 7)
                        .timing(Timing.between(ClockTime.of(9, i % 60), ClockTime.of(18, 0)))
                        .build())
                .toArray(Item[]::new);

        assertThat(Checks.standard().run(Programme.of(oneDay(items)))).hasSize(20_000 - 7);
    }

    @Test
    void cope_with_a_block_of_20000_parts() {
        List<Item> parts = IntStream.range(0, 20_000)
                .mapToObj(i -> Item.builder("teil-" + i, "Teil " + i)
                        .timing(Timing.between(ClockTime.of(9, i % 60), ClockTime.of(18, 0)))
                        .build())
                .toList();
        Event event = oneDay(Item.builder("block", "Block")
                .room("Saal")
                .between("09:00", "18:00")
                .parts(parts)
                .build());

        assertThat(Checks.standard().run(Programme.of(event))).hasSize(20_000 - 1);
    }

    private static List<String> codes(Checks checks, Event event) {
        return checks.run(Programme.of(event)).stream().map(Finding::code).toList();
    }

    private static final class Broken implements Check {
        @Override
        public String code() {
            return "broken";
        }

        @Override
        public List<Finding> run(Programme programme) {
            throw new IllegalStateException("kaputt");
        }
    }

    private static final class TitleTooLoud implements Check {
        @Override
        public String code() {
            return "title-too-loud";
        }

        @Override
        public List<Finding> run(Programme programme) {
            return programme
                    .event()
                    .items()
                    .filter(item -> item.title().equals("LAUT"))
                    .map(item -> new Finding(
                            code(), Level.HINT, List.of(item.id()), List.of(item.title()), Optional.empty()))
                    .toList();
        }
    }
}
