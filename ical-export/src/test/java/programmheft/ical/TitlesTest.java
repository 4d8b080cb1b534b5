package programmheft.ical;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import programmheft.agenda.Agenda;
import programmheft.model.Event;
import programmheft.model.Format;
import programmheft.model.Item;
import programmheft.model.Status;
import programmheft.model.ThemedRoom;

class TitlesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "KEYNOTE | Städte, die bleiben | Keynote: Städte, die bleiben",
                "KEYNOTE | Keynote: Städte | Keynote: Städte",
                "KEYNOTE | Die Keynotes | Die Keynotes",
                "PANEL | Wem gehört die Stadt? | Podium: Wem gehört die Stadt?",
                "PANEL | Podiumsdiskussion | Podiumsdiskussion",
                "IMPULSE | Impulsvortrag: Wege | Impulsvortrag: Wege",
                "WORKSHOP | Bauen | Workshop: Bauen",
                "TALK | Bauen | Bauen",
                "OTHER | Bauen | Bauen",
                "BREAK | Luft holen | Luft holen",
                "OPENING | Los geht es | Los geht es",
                "GREETING | Begrüßung | Begrüßung"
            })
    void say_the_format_unless_they_tell_it(Format format, String title, String said) {
        assertThat(title(Item.builder("1", title).format(format))).isEqualTo(said);
    }

    @Test
    void say_the_format_as_printed() {
        assertThat(title(Item.builder("1", "Wege").format(Format.IMPULSE).formatWord("Schlaglicht")))
                .isEqualTo("Schlaglicht: Wege");
    }

    @Test
    void say_the_format_in_the_language_of_the_reader() {
        Event event = SampleEvents.oneDay(Item.builder("1", "Wege")
                        .format(Format.PANEL)
                        .status(Status.CANCELLED)
                        .from("10:00")
                        .build())
                .build();

        assertThat(Written.of(SampleEvents.published(event, Locale.UK)).only())
                .containsEntry("SUMMARY", "Cancelled: Panel: Wege");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Grün | Themenraum: Grün",
                "Themenraum 1 | Themenraum 1: Grün",
                "Themenraum Grün | Themenraum Grün",
                "Themenraum 2: Grün und mehr | Themenraum 2: Grün und mehr"
            })
    void say_which_themed_room_it_is(String title, String said) {
        Item item = Item.builder("1", title)
                .format(Format.THEMED_ROOM)
                .themedRoom(new ThemedRoom.Id("g"))
                .from("10:00")
                .build();
        Event event =
                SampleEvents.oneDay(item).themedRoom(ThemedRoom.of("g", "Grün")).build();

        assertThat(title(event, item)).isEqualTo(said);
    }

    @Test
    void say_once_that_a_themed_room_goes_on() {
        Item.Builder room = Item.builder("1", "Grün").format(Format.THEMED_ROOM).themedRoom(new ThemedRoom.Id("g"));
        Item talk = Item.builder("0", "Bäume")
                .themedRoom(new ThemedRoom.Id("g"))
                .from("08:00")
                .build();
        Item first = room.from("09:00").build();
        Item second = room.id(new Item.Id("2")).from("11:00").build();
        Item third = room.id(new Item.Id("3"))
                .title("Grün: Fortsetzung")
                .from("13:00")
                .build();
        Event event = SampleEvents.oneDay(talk, first, second, third)
                .themedRoom(ThemedRoom.of("g", "Grün"))
                .build();

        assertThat(title(event, talk)).isEqualTo("Bäume");
        assertThat(title(event, first)).isEqualTo("Themenraum: Grün");
        assertThat(title(event, second)).isEqualTo("Themenraum: Grün (Fortsetzung)");
        assertThat(title(event, third)).isEqualTo("Themenraum: Grün: Fortsetzung");
    }

    @Test
    void say_that_an_item_is_optional_or_cancelled_unless_they_tell_it() {
        assertThat(title(Item.builder("1", "Kino").optional(true))).isEqualTo("Optional: Kino");
        assertThat(title(Item.builder("1", "Optionales Kino").optional(true))).isEqualTo("Optionales Kino");
        assertThat(title(Item.builder("1", "Kino").optional(true).status(Status.CANCELLED)))
                .isEqualTo("Abgesagt: Optional: Kino");
        assertThat(title(Item.builder("1", "ABGESAGT: Kino").status(Status.CANCELLED)))
                .isEqualTo("ABGESAGT: Kino");
        assertThat(title(Item.builder("1", "Kino").status(Status.POSTPONED))).isEqualTo("Verschoben: Kino");
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void never_say_a_format_twice(Format format) {
        String plain = Labels.in(Locale.GERMAN).format(format);

        assertThat(title(Item.builder("1", plain).format(format))).isEqualTo(plain);
    }

    private static String title(Item.Builder item) {
        Item built = item.from("10:00").build();
        return title(SampleEvents.oneDay(built).build(), built);
    }

    private static String title(Event event, Item item) {
        return new Titles(new Family(event, Agenda.of(event)), Labels.in(Locale.GERMAN)).of(item);
    }
}
