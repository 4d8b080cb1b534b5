package programmheft.ical;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import programmheft.model.Day;
import programmheft.model.Event;
import programmheft.model.Item;
import programmheft.model.Role;
import programmheft.model.Speaker;
import programmheft.model.ThemedRoom;

class ManySessionsTest {
    /** So many sessions on ten days in twenty tracks, most of them with a speaker and a themed room. */
    static Event sessions(int count) {
        Event.Builder event = Event.builder("gross-2026", "Großer Kongress");
        List<List<Item>> days = new ArrayList<>();
        for (int day = 0; day < 10; day++) {
            days.add(new ArrayList<>());
        }
        for (int track = 0; track < 20; track++) {
            event.themedRoom(ThemedRoom.of("track-" + track, "Strang " + track).withRoom("Saal " + track));
        }
        for (int i = 0; i < count; i++) {
            Speaker speaker = Speaker.person("p" + i, "Person " + i).withAffiliation("Haus " + i % 7);
            event.speaker(speaker);
            int hour = 8 + i / 200 % 12;
            days.get(i % 10)
                    .add(Item.builder("s" + i, "Vortrag Nummer " + i + " über 都市 und 🏘")
                            .between(clock(hour, "00"), clock(hour, "45"))
                            .themedRoom(new ThemedRoom.Id("track-" + i / 10 % 20))
                            .with(speaker, Role.SPEAKER)
                            .build());
        }
        for (int day = 0; day < 10; day++) {
            event.day(Day.on(LocalDate.of(2026, 10, 20).plusDays(day), days.get(day)));
        }
        return event.build();
    }

    private static String clock(int hour, String minutes) {
        return (hour < 10 ? "0" : "") + hour + ":" + minutes;
    }

    @Test
    void writes_a_thousand_sessions() {
        Written written = Written.of(sessions(1000));

        CalendarLint.check(written);
        assertThat(written.entries()).hasSize(1000);
        assertThat(written.octets().length).isLessThan(900_000); // Google reads about 1 MB
    }

    @Test
    void hands_on_what_is_written_before_the_end() throws Exception {
        List<Integer> portions = new ArrayList<>();
        OutputStream out = new OutputStream() {
            @Override
            public void write(int octet) {
                portions.add(1);
            }

            @Override
            public void write(byte[] octets, int from, int length) {
                portions.add(length);
            }
        };

        new IcalWriter().write(SampleEvents.published(sessions(1000)), out);

        assertThat(portions).hasSizeGreaterThan(20).allMatch(length -> length <= 1 << 14);
    }
}
