package programmheft.port;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import programmheft.check.Finding;
import programmheft.check.Position;
import programmheft.model.ClockTime;
import programmheft.model.Day;
import programmheft.model.DayDate;
import programmheft.model.Event;
import programmheft.model.Item;

class MergedDatesTest {
    private static final LocalDate MONDAY = LocalDate.of(2031, 5, 5);
    private static final LocalDate TUESDAY = MONDAY.plusDays(1);
    private static final LocalDate FRIDAY = MONDAY.plusDays(4);

    @Test
    void completes_a_date_without_its_year() {
        Event page = on(new DayDate.YearOpen(MonthDay.of(5, 5)));

        assertThat(Told.together(page, on(DayDate.of(MONDAY))).dates()).containsExactly(DayDate.of(MONDAY));
        assertThat(Told.together(page, on(new DayDate.Within(Year.of(2031)))).dates())
                .containsExactly(DayDate.of(MONDAY));
        assertThat(Told.together(on(new DayDate.Within(Year.of(2031))), page).dates())
                .containsExactly(DayDate.of(MONDAY));
        assertThat(Told.findings(page, on(DayDate.of(MONDAY)))).isEmpty();
    }

    @Test
    void leaves_out_a_year_that_days_are_told_of() {
        Event lookBack = on(new DayDate.Within(Year.of(2031)));
        Event page = on(DayDate.of(MONDAY), DayDate.of(TUESDAY));

        assertThat(Told.together(lookBack, page).dates()).isEqualTo(page.dates());
        assertThat(Told.together(page, lookBack).dates()).isEqualTo(page.dates());
        assertThat(Told.findings(lookBack, page)).isEmpty();
        assertThat(Told.findings(page, lookBack)).isEmpty();
    }

    @Test
    void finds_another_date_and_puts_the_points_on_the_one_that_counts() {
        Event page = Event.builder("e", "Fachtag")
                .day(Day.on(MONDAY, item("1", "Wald", "09:00")))
                .build();
        Event press = Event.builder("e", "Fachtag")
                .day(Day.on(FRIDAY, item("1", "Wald", "09:00"), item("2", "Wiese", "10:00")))
                .build();

        Event both = Told.together(page, press);

        assertThat(both.dates()).containsExactly(DayDate.of(MONDAY));
        assertThat(both.days())
                .containsExactly(Day.on(MONDAY, item("1", "Wald", "09:00"), item("2", "Wiese", "10:00")));
        assertThat(Told.findings(page, press))
                .containsExactly("Datum: „5. Mai 2031“ (a.txt:4) gilt, nicht „9. Mai 2031“ (b.txt:4)");
    }

    @Test
    void finds_two_days_where_the_other_tells_one_and_keeps_both() {
        Event page = on(DayDate.of(MONDAY));
        Event press = on(DayDate.of(MONDAY), DayDate.of(TUESDAY));

        assertThat(Told.together(page, press).dates()).isEqualTo(press.dates());
        assertThat(Told.findings(page, press))
                .containsExactly("Datum: „5. Mai 2031, 6. Mai 2031“ (b.txt:4) gilt, nicht „5. Mai 2031“ (a.txt:4)");
        assertThat(Told.findings(press, page))
                .containsExactly("Datum: „5. Mai 2031, 6. Mai 2031“ (a.txt:4) gilt, nicht „5. Mai 2031“ (b.txt:4)");
    }

    @Test
    void takes_the_days_that_a_text_announces_but_does_not_name_from_the_other() {
        Reading page = Told.remarking(
                Told.in("a.txt", on(DayDate.of(MONDAY))),
                Finding.at(new Position(16, 1), "days-missing", "zweitägige"));
        Reading press = Told.in("b.txt", on(DayDate.of(MONDAY), DayDate.of(TUESDAY)));

        Reading both = MergedReading.of(List.of(page, press)).reading();

        assertThat(both.event().dates()).containsExactly(DayDate.of(MONDAY), DayDate.of(TUESDAY));
        assertThat(both.remarks()).isEmpty();
    }

    @Test
    void finds_several_days_announced_where_nobody_names_a_second_one() {
        Reading page = Told.remarking(
                Told.in("a.txt", on(DayDate.of(MONDAY))),
                Finding.at(new Position(16, 1), "days-missing", "zweitägige"));
        Reading press = Told.in("b.txt", on(DayDate.of(MONDAY)));
        Reading lookBack = Told.in("c.txt", on(new DayDate.Within(Year.of(2031))));

        assertThat(Told.sentences(
                        MergedReading.of(List.of(page, lookBack, press)).reading()))
                .containsExactly("Datum: „5. Mai 2031“ (b.txt:4) gilt, nicht „zweitägige“ (a.txt:16)");
        assertThat(MergedReading.of(List.of(page, lookBack)).reading().remarks())
                .isEmpty();
    }

    @Test
    void finds_another_date_of_a_programme_that_is_the_same_otherwise() {
        Event page = Event.builder("e", "Fachtag")
                .day(Day.on(MONDAY, item("1", "Wald", "09:00")))
                .build();
        Event press = Event.builder("e", "Fachtag")
                .day(Day.on(FRIDAY, item("1", "Wald", "09:00")))
                .build();

        assertThat(Told.together(page, press)).isEqualTo(page);
        assertThat(Told.findings(page, press))
                .containsExactly("Datum: „5. Mai 2031“ (a.txt:4) gilt, nicht „9. Mai 2031“ (b.txt:4)");
    }

    @Test
    void finds_another_year_and_keeps_the_day_that_the_points_are_on() {
        Event lookBack = on(new DayDate.Within(Year.of(2030)));
        Event page = Event.builder("e", "Fachtag")
                .day(Day.on(MONDAY, item("1", "Wald", "09:00")))
                .build();

        assertThat(Told.together(lookBack, page).days()).isEqualTo(page.days());
        assertThat(Told.findings(lookBack, page))
                .containsExactly("Datum: „2030“ (a.txt:4) gilt, nicht „5. Mai 2031“ (b.txt:4)");
    }

    @Test
    void knows_days_that_are_only_counted_by_their_place() {
        Event dated = Event.builder("e", "Fachtag")
                .day(Day.on(MONDAY, item("1", "Wald", "09:00")))
                .day(Day.on(TUESDAY, item("2", "Wiese", "09:00")))
                .build();
        Event counted = Event.builder("e", "Fachtag")
                .day(Day.numbered(1))
                .day(Day.numbered(2, item("1", "Feld", "11:00")))
                .build();

        Event both = Told.together(dated, counted);

        assertThat(both.dates()).containsExactly(DayDate.of(MONDAY), DayDate.of(TUESDAY));
        assertThat(both.days().get(1).items()).extracting(Item::title).containsExactly("Wiese", "Feld");
        assertThat(Told.together(counted, dated).dates()).isEqualTo(both.dates());
        assertThat(Told.findings(dated, counted)).isEmpty();
    }

    @Test
    void adds_a_day_in_its_order_with_its_sources() {
        Event page = Event.builder("e", "Fachtag")
                .dates(List.of(DayDate.of(MONDAY), DayDate.of(TUESDAY)))
                .day(Day.on(TUESDAY, item("1", "Wald", "09:00")))
                .build();
        Event press = Event.builder("e", "Fachtag")
                .dates(List.of(DayDate.of(MONDAY), DayDate.of(TUESDAY)))
                .day(Day.on(MONDAY, item("1", "Feld", "09:00")))
                .build();

        Reading both = Told.merged(page, press);

        assertThat(both.event().days())
                .extracting(Day::date)
                .containsExactly(Optional.of(MONDAY), Optional.of(TUESDAY));
        assertThat(both.provenance().sources(Fact.day(1, "date"))).containsExactly(Told.at("b.txt", 20));
        assertThat(both.provenance().sources(Fact.day(2, "date"))).containsExactly(Told.at("a.txt", 20));
    }

    @Test
    void keeps_the_dates_of_both_programmes_where_some_are_the_same() {
        Event page = Event.builder("e", "Fachtag")
                .day(Day.on(MONDAY))
                .day(Day.on(TUESDAY))
                .build();
        Event press = Event.builder("e", "Fachtag")
                .day(Day.on(TUESDAY))
                .day(Day.on(FRIDAY, item("1", "Feld", "09:00")))
                .build();

        Event both = Told.together(page, press);

        assertThat(both.dates()).containsExactly(DayDate.of(MONDAY), DayDate.of(TUESDAY), DayDate.of(FRIDAY));
        assertThat(Told.findings(page, press))
                .containsExactly(
                        "Datum: „5. Mai 2031, 6. Mai 2031“ (a.txt:4) gilt, nicht „6. Mai 2031, 9. Mai 2031“ (b.txt:4)");
    }

    @Test
    void tells_the_hours_of_a_day_from_both_and_finds_what_runs_backwards() {
        Event page = day(Optional.of(ClockTime.of(9, 0)), Optional.empty());
        Event press = day(Optional.empty(), Optional.of(ClockTime.of(17, 0)));
        Event odd = day(Optional.empty(), Optional.of(ClockTime.of(8, 0)));

        assertThat(Told.together(page, press))
                .isEqualTo(day(Optional.of(ClockTime.of(9, 0)), Optional.of(ClockTime.of(17, 0))));
        assertThat(Told.together(page, odd)).isEqualTo(page);
        assertThat(Told.findings(page, odd))
                .containsExactly("Beginn: „09:00“ (a.txt:20) gilt, nicht „–08:00“ (b.txt:20)");
    }

    private static Event on(DayDate... dates) {
        return Event.builder("e", "Fachtag").dates(List.of(dates)).build();
    }

    private static Event day(Optional<ClockTime> begins, Optional<ClockTime> ends) {
        return Event.builder("e", "Fachtag")
                .day(new Day(DayDate.of(MONDAY), begins, ends, List.of()))
                .build();
    }

    private static Item item(String id, String title, String start) {
        return Item.builder(id, title).from(start).build();
    }
}
