package programmheft.ical;

import java.util.stream.LongStream;
import java.util.stream.Stream;
import programmheft.model.Event;
import programmheft.port.contract.RandomEvents;
import programmheft.port.contract.RichEvents;
import programmheft.sample.RandomProgrammes;

/** All events that calendars are tried on: invented ones, one for each thing that the model can say, and some by dice. */
final class TestEvents {
    private TestEvents() {}

    /** Those of which there is a calendar. */
    static Stream<Event> dated() {
        return Stream.of(
                        Stream.of(
                                SampleEvents.quartiere(),
                                programmheft.sample.SampleEvents.conference(),
                                ClockChanges.inAutumn(),
                                ClockChanges.inSpring(),
                                OverviewTest.untimed(),
                                OverviewTest.datesOnly(),
                                InjectionTest.hostile(),
                                ManySessionsTest.sessions(200)),
                        RichEvents.each(),
                        RichEvents.all().stream(),
                        LongStream.range(0, 150).mapToObj(seed -> new RandomEvents(seed).event("e" + seed)),
                        LongStream.range(0, 150).mapToObj(RandomProgrammes::event))
                .flatMap(events -> events)
                .filter(event -> event.firstDate().isPresent());
    }
}
