package programmheft.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;
import static programmheft.sample.SampleEvents.MONDAY;
import static programmheft.sample.SampleEvents.oneDay;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import programmheft.agenda.Figures.Amount;
import programmheft.agenda.Figures.Counts;
import programmheft.model.Appearance;
import programmheft.model.ClockTime;
import programmheft.model.Day;
import programmheft.model.Event;
import programmheft.model.Format;
import programmheft.model.Item;
import programmheft.model.Role;
import programmheft.model.Speaker;
import programmheft.model.Status;
import programmheft.model.Timing;
import programmheft.sample.SampleEvents;

class FiguresTest {
    private static final Speaker ALMA = Speaker.person("alma", "Alma Rotbuche");

    @Test
    void adds_up_a_conference() {
        Figures figures = Figures.of(SampleEvents.conference());

        assertThat(figures.byDay())
                .containsExactly(
                        entry(LocalDate.of(2031, 9, 10), implied(13 * 60 + 15)),
                        entry(LocalDate.of(2031, 9, 11), implied(600)));
        assertThat(figures.byFormat())
                .containsExactly(
                        entry(Format.REGISTRATION, implied(60)),
                        entry(Format.GREETING, implied(15)),
                        entry(Format.KEYNOTE, implied(30)),
                        entry(Format.DISCUSSION, implied(90)),
                        entry(Format.THEMED_ROOM, implied(3 * 180 + 3 * 165)),
                        entry(Format.BREAK, implied(120)),
                        entry(Format.MEAL, Amount.NONE),
                        entry(Format.SOCIAL, Amount.NONE),
                        entry(Format.CLOSING, implied(15)),
                        entry(Format.END_MARKER, implied(30)));
        assertThat(figures.byRole())
                .containsExactly(entry(Role.SPEAKER, implied(45)), entry(Role.GREETING, implied(15)));
        assertThat(figures.counts()).isEqualTo(new Counts(2, 1, 3, 21, 17));
        assertThat(figures.widest()).isEqualTo(3);
        assertThat(figures.pauses()).isEqualTo(implied(120));
        assertThat(figures.discussionPercent()).isEqualTo(7);
    }

    @Test
    void has_nothing_to_add_up_without_times() {
        Figures figures = Figures.of(SampleEvents.untimed());

        assertThat(figures)
                .isEqualTo(new Figures(Map.of(), Map.of(), Map.of(), new Counts(0, 0, 0, 3, 0), 0, Amount.NONE, 0));
    }

    @Test
    void tells_stated_ends_from_those_that_only_follow() {
        Figures figures = Figures.of(oneDay(
                talk("a", "09:00", "09:30"),
                Item.builder("b", "B").format(Format.TALK).from("10:00").build(),
                talk("c", "10:45", "11:00")));

        assertThat(figures.byFormat()).containsExactly(entry(Format.TALK, new Amount(minutes(45), minutes(45))));
        assertThat(figures.byFormat().values()).extracting(Amount::total).containsExactly(minutes(90));
    }

    @Test
    void counts_the_parts_and_of_their_block_the_rest() {
        Item block = talk("block", "10:00", "12:00").toBuilder()
                .format(Format.SESSION)
                .part(talk("a", "10:00", "10:30").toBuilder()
                        .part(Item.builder("impuls", "Impuls")
                                .format(Format.IMPULSE)
                                .between("10:00", "10:10")
                                .build())
                        .build())
                .part(talk("b", "11:00", "11:30"))
                .build();

        Figures figures = Figures.of(oneDay(block));

        assertThat(figures.byFormat())
                .containsExactly(
                        entry(Format.TALK, stated(50)),
                        entry(Format.IMPULSE, stated(10)),
                        entry(Format.SESSION, stated(60)));
        assertThat(figures.byDay()).containsExactly(entry(MONDAY, stated(120)));
        assertThat(figures.widest()).isEqualTo(1);
    }

    @Test
    void leaves_a_block_the_time_of_a_part_without_a_known_end() {
        Item block = Item.builder("block", "Block")
                .format(Format.SESSION)
                .between("10:00", "12:00")
                .part(Item.builder("zu-spaet", "Zu spät")
                        .format(Format.TALK)
                        .from("12:00")
                        .build())
                .build();

        assertThat(Figures.of(oneDay(block)).byFormat())
                .containsExactly(entry(Format.TALK, Amount.NONE), entry(Format.SESSION, stated(120)));
    }

    @Test
    void counts_a_role_once_for_a_block_and_its_parts() {
        Item block = talk("block", "10:00", "12:00").toBuilder()
                .with(ALMA, Role.MODERATOR)
                .part(talk("a", "10:00", "11:00").toBuilder()
                        .with(ALMA, Role.MODERATOR)
                        .build())
                .part(talk("b", "11:00", "12:00").toBuilder()
                        .with(ALMA, Role.SPEAKER)
                        .with(ALMA, Role.SPEAKER)
                        .build())
                .build();

        assertThat(Figures.of(with(block)).byRole())
                .containsExactly(entry(Role.SPEAKER, stated(60)), entry(Role.MODERATOR, stated(120)));
    }

    @Test
    void leaves_out_what_is_cancelled_or_put_off() {
        Item block = talk("block", "10:00", "12:00").toBuilder()
                .with(Appearance.of(ALMA, Role.MODERATOR).withStatus(Status.CANCELLED))
                .part(talk("a", "10:00", "11:00").toBuilder()
                        .with(ALMA, Role.SPEAKER)
                        .status(Status.CANCELLED)
                        .part(talk("in-a", "10:00", "10:30"))
                        .build())
                .build();
        Item putOff =
                talk("b", "10:00", "12:00").toBuilder().status(Status.POSTPONED).build();

        Figures figures = Figures.of(with(block, putOff));

        assertThat(figures)
                .isEqualTo(new Figures(
                        Map.of(Format.TALK, stated(120)),
                        Map.of(MONDAY, stated(120)),
                        Map.of(),
                        new Counts(1, 0, 0, 1, 1),
                        1,
                        Amount.NONE,
                        0));
    }

    @Test
    void counts_who_appears_for_the_whole_event_and_in_each_item() {
        assertThat(Figures.of(SampleEvents.online()).counts()).isEqualTo(new Counts(4, 0, 8, 8, 5));
    }

    @Test
    void is_as_wide_as_the_most_slots_at_one_moment() {
        Figures figures = Figures.of(oneDay(
                talk("a", "09:00", "11:00"),
                talk("b", "10:00", "11:00"),
                talk("c", "11:00", "12:00"),
                Item.builder("d", "D").room("Hof").from("10:30").build()));

        assertThat(figures.widest()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({"60, 60, 50", "5, 995, 1", "4, 996, 0", "120, 0, 100", "1, 2, 33", "2, 1, 67"})
    void rounds_the_share_of_discussion_to_whole_percent(int discussed, int told, int percent) {
        Event event = oneDay(
                lasting("a", Format.PANEL, discussed),
                lasting("pause", Format.MEAL, 100),
                told == 0 ? lasting("b", Format.WORKSHOP, 7) : lasting("b", Format.TALK, told));

        assertThat(Figures.of(event).discussionPercent()).isEqualTo(percent);
    }

    @Test
    void counts_the_hour_that_comes_twice_and_not_the_one_left_out() {
        Event event = Event.builder("e", "Nächte")
                .zone(ZoneId.of("Europe/Berlin"))
                .day(Day.on(LocalDate.of(2026, 3, 29), talk("kurz", "01:00", "04:00")))
                .day(Day.on(LocalDate.of(2026, 10, 25), talk("lang", "01:00", "04:00")))
                .build();

        assertThat(Figures.of(event).byDay().values()).containsExactly(stated(120), stated(240));
    }

    @Test
    void keeps_its_own_copies_in_order() {
        Map<Format, Amount> given = new EnumMap<>(Map.of(Format.TALK, stated(1)));

        Figures figures = new Figures(given, Map.of(), Map.of(), new Counts(0, 0, 0, 0, 0), 0, Amount.NONE, 0);
        given.clear();

        assertThat(figures.byFormat()).containsExactly(entry(Format.TALK, stated(1)));
    }

    @Test
    void refuses_less_than_no_time() {
        assertThatThrownBy(() -> new Amount(Duration.ZERO, minutes(-1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no time is shorter than nothing, but stated is PT0S and implied PT-1M");
    }

    private static Event with(Item... items) {
        return Event.builder("e", "Mit Alma")
                .speaker(ALMA)
                .day(Day.on(MONDAY, items))
                .build();
    }

    private static Item talk(String id, String from, String to) {
        return Item.builder(id, "Vortrag").format(Format.TALK).between(from, to).build();
    }

    private static Item lasting(String id, Format format, int minutes) {
        return Item.builder(id, "Punkt")
                .format(format)
                .timing(Timing.between(clock(0), clock(minutes)))
                .build();
    }

    private static ClockTime clock(int minute) {
        return ClockTime.of(minute / 60, minute % 60);
    }

    private static Amount stated(int minutes) {
        return new Amount(minutes(minutes), Duration.ZERO);
    }

    private static Amount implied(int minutes) {
        return new Amount(Duration.ZERO, minutes(minutes));
    }

    private static Duration minutes(int minutes) {
        return Duration.ofMinutes(minutes);
    }
}
