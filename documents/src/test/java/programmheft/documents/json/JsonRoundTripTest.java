package programmheft.documents.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import programmheft.model.ClockTime;
import programmheft.model.Day;
import programmheft.model.Event;
import programmheft.model.Item;
import programmheft.model.Role;
import programmheft.model.Speaker;
import programmheft.port.Provenance;
import programmheft.port.Reading;
import programmheft.port.contract.RandomEvents;
import programmheft.port.contract.RichEvents;

class JsonRoundTripTest {
    static Stream<Event> events() {
        return RichEvents.each();
    }

    @ParameterizedTest
    @MethodSource("events")
    void reads_what_it_wrote_and_writes_what_it_read(Event event) {
        String written = Json.written(event, RichEvents.provenance());

        Reading read = Json.read(written);

        assertThat(read.event()).isEqualTo(event);
        assertThat(read.provenance()).isEqualTo(RichEvents.provenance());
        assertThat(read.provenance().origins().keySet())
                .containsExactlyElementsOf(RichEvents.provenance().origins().keySet());
        assertThat(read.remarks()).isEmpty();
        assertThat(Json.written(read.event(), read.provenance())).isEqualTo(written);
    }

    @Test
    void reads_a_thousand_events_made_by_dice_as_they_were_written() {
        IntStream.range(0, 1000).forEach(seed -> {
            Event event = new RandomEvents(seed).event("e-" + seed);
            String written = Json.written(event, Provenance.none());

            Reading read = Json.read(written);

            assertThat(read.event()).as("seed %d", seed).isEqualTo(event);
            assertThat(read.remarks()).as("seed %d", seed).isEmpty();
            assertThat(Json.written(read.event(), read.provenance())).isEqualTo(written);
        });
    }

    @Test
    void writes_every_time_of_day_so_that_it_is_read_again() {
        for (int days = 0; days <= 366; days += 61) {
            for (int minute = 0; minute < 24 * 60; minute += 15) {
                ClockTime time = new ClockTime(LocalTime.ofSecondOfDay(minute * 60L), days);
                Event event = Event.builder("e", "T").begins(time).build();

                assertThat(Json.read(Json.written(event, Provenance.none())).event())
                        .isEqualTo(event);
            }
        }
    }

    @Test
    void writes_every_zone_so_that_it_is_read_again() {
        ZoneId.getAvailableZoneIds().forEach(id -> {
            Event event = Event.builder("e", "T").zone(ZoneId.of(id)).build();

            assertThat(Json.read(Json.written(event, Provenance.none())).event())
                    .isEqualTo(event);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"und", "de-AT", "sr-Latn-RS", "de-CH-1901", "en-x-plain", "zh-Hant-TW", "th-TH-u-nu-thai"})
    void writes_languages_so_that_they_are_read_again(String tag) {
        Event event = Event.builder("e", "T")
                .languages(List.of(Locale.forLanguageTag(tag)))
                .build();

        assertThat(Json.read(Json.written(event, Provenance.none())).event()).isEqualTo(event);
    }

    @Test
    void writes_and_reads_the_same_under_foreign_defaults() {
        String here = Json.written(RichEvents.full(), RichEvents.provenance());
        TimeZone zone = TimeZone.getDefault();
        Locale locale = Locale.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));

            assertThat(Json.written(RichEvents.full(), RichEvents.provenance())).isEqualTo(here);
            assertThat(Json.read(here).event()).isEqualTo(RichEvents.full());
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(Json.written(RichEvents.full(), RichEvents.provenance())).isEqualTo(here);
            assertThat(Json.read(here).event()).isEqualTo(RichEvents.full());
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
    }

    @Test
    void writes_parts_as_deep_as_it_reads_them() {
        Event deep = Event.builder("e", "T").undated(nested(Limits.PARTS)).build();
        Event deepest = withAppearance(Limits.PARTS);

        assertThat(Json.read(Json.written(deep, Provenance.none())).event()).isEqualTo(deep);
        assertThat(Json.read(Json.written(deepest, Provenance.none())).event()).isEqualTo(deepest);
    }

    @Test
    void refuses_to_write_parts_deeper_than_it_reads_them() {
        Event tooDeep =
                Event.builder("e", "T").undated(nested(Limits.PARTS + 1)).build();

        assertThat(new JsonWriter().refusal(Json.publication(tooDeep, Provenance.none())))
                .hasValueSatisfying(refusal -> {
                    assertThat(refusal.code()).isEqualTo("json-parts-too-deep");
                    assertThat(refusal.items()).containsExactly(new Item.Id("0"));
                    assertThat(refusal.values()).containsExactly("Punkt", 124);
                });
    }

    private static Item nested(int levels) {
        Item item = Item.builder(String.valueOf(levels), "Punkt").build();
        for (int level = levels - 1; level >= 0; level--) {
            item = Item.builder(String.valueOf(level), "Punkt").part(item).build();
        }
        return item;
    }

    private static Event withAppearance(int levels) {
        Speaker speaker = Speaker.person("s", "Ada");
        Item item = Item.builder(String.valueOf(levels), "Punkt")
                .with(speaker, Role.SPEAKER)
                .from("10:00")
                .build();
        for (int level = levels - 1; level >= 0; level--) {
            item = Item.builder(String.valueOf(level), "Punkt").part(item).build();
        }
        return Event.builder("e", "T")
                .speaker(speaker)
                .day(Day.numbered(1, item))
                .build();
    }
}
