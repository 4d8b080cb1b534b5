package programmheft.documents.tidy;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import programmheft.model.ClockTime;
import programmheft.model.Day;
import programmheft.model.Event;
import programmheft.port.ProgrammeReader;
import programmheft.port.Reading;
import programmheft.port.Source;
import programmheft.port.UnreadableProgramme;

/**
 * Reads the tidy notation. A line that fits no rule is an error with its place and the nearest rule; nothing is guessed.
 */
public final class TidyReader implements ProgrammeReader {
    /** Keys of the head that no published page has. */
    private static final Set<Key> OWN =
            EnumSet.of(Key.ID, Key.ZONE, Key.FORM, Key.ACCESS, Key.SERIES, Key.WAIVER, Key.PERSON);

    private static final int LONGEST_HEAD = 60;

    @Override
    public Reading read(Source source) {
        return new Script(source).read();
    }

    /**
     * Tells whether a document is meant to be in the tidy notation: its head has a key that only this notation has,
     * such as {@code Kennung:} or {@code Zeitzone:}; or all of it reads without error, and nothing of it would be told
     * better by a reader of published texts. A page that only has lines such as {@code Ort:} and {@code Veranstalter:}
     * is a published text unless every line of it is tidy.
     */
    public static boolean looksTidy(Source source) {
        try {
            List<Line> head = Lines.of(source.text()).stream()
                    .limit(LONGEST_HEAD)
                    .filter(line -> line.indent() == 0)
                    .toList();
            return head.stream().anyMatch(TidyReader::hasOwnKey) || readsWell(source, head);
        } catch (UnreadableProgramme unreadable) {
            return false;
        }
    }

    private static boolean hasOwnKey(Line line) {
        return Keyed.of(line.content())
                .flatMap(Keyed::key)
                .filter(OWN::contains)
                .isPresent();
    }

    private static boolean readsWell(Source source, List<Line> head) {
        Event event = new Script(source).read().event();
        boolean keyed = head.size() > 1
                && Keyed.of(head.get(1).content())
                        .flatMap(Keyed::key)
                        .filter(Key::inHead)
                        .isPresent();
        boolean something = !event.dates().isEmpty() || event.items().findAny().isPresent();
        return something
                && (keyed || (event.items().allMatch(item -> item.text().isEmpty()) && runsForward(event)));
    }

    private static boolean runsForward(Event event) {
        return Stream.concat(event.days().stream().map(Day::items), Stream.of(event.undated()))
                .allMatch(items -> {
                    List<ClockTime> starts = items.stream()
                            .flatMap(item -> item.timing().start().stream())
                            .toList();
                    return starts.equals(starts.stream().sorted().toList());
                });
    }
}
