package programmheft.documents.tidy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import programmheft.model.Event;
import programmheft.port.Provenance;
import programmheft.port.contract.RandomEvents;
import programmheft.port.contract.RichEvents;

/** What is written reads back as what it was, and writing what was read comes to rest. */
class TidyRoundTripTest {
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void reads_back_events_that_are_easy_to_misread(long seed) {
        AwkwardEvents events = new AwkwardEvents(seed);
        for (int i = 0; i < 500; i++) {
            Event event = events.next();
            if (i % 4 == 0) {
                holdsEverything(event);
            } else {
                readsBack(event);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("programmheft.port.contract.RichEvents#each")
    void reads_back_every_kind_of_fact(Event event) {
        holdsEverything(event);
    }

    @ParameterizedTest
    @MethodSource("random")
    void reads_back_random_events(Event event) {
        holdsEverything(event);
    }

    static Stream<Event> random() {
        return LongStream.range(0, 50).mapToObj(seed -> new RandomEvents(seed).event("zufall"));
    }

    @Test
    void keeps_what_is_in_brackets() {
        Event event = RichEvents.full();
        String text = Tidy.write(event, RichEvents.provenance());

        assertThat(Tidy.rewrite(text)).isEqualTo(text);
    }

    private static void holdsEverything(Event event) {
        String text = readsBack(event);
        String once = Tidy.rewrite(text.replaceFirst("Zeitzone: (.*)", "Zeitzone: ($1)"));
        assertThat(Tidy.rewrite(once)).isEqualTo(once);
    }

    private static String readsBack(Event event) {
        String text = Tidy.write(event, Provenance.none());
        assertThat(Tidy.event(text)).as(text).isEqualTo(event);
        return text;
    }
}
