package programmheft.check;

import java.util.List;
import java.util.stream.Stream;
import programmheft.model.Event;
import programmheft.model.Item;

/**
 * The title of an item or of the event has more characters than calendars and signs at the door can show; the limit is
 * set by whoever runs the checks. Letters that a computer stores as several units count once. Subtitles may be as long
 * as they like.
 */
final class TitleTooLong implements Check {
    private static final int SHOWN = 60;

    private final int most;

    TitleTooLong(int most) {
        this.most = most;
    }

    @Override
    public String code() {
        return "title-too-long";
    }

    @Override
    public List<Finding> run(Programme programme) {
        Event event = programme.event();
        Stream<Finding> ofTheEvent =
                Stream.of(event.title()).filter(this::isTooLong).map(title -> finding(List.of(), title));
        Stream<Finding> ofItems = programme.survey().uncancelled().stream()
                .filter(item -> isTooLong(item.title()))
                .map(item -> finding(List.of(item.id()), item.title()));
        return Stream.concat(ofTheEvent, ofItems).toList();
    }

    private boolean isTooLong(String title) {
        return length(title) > most;
    }

    private Finding finding(List<Item.Id> items, String title) {
        return Finding.of(code(), items, beginning(title), length(title), most);
    }

    private static String beginning(String title) {
        return length(title) <= SHOWN ? title : title.substring(0, title.offsetByCodePoints(0, SHOWN)) + "…";
    }

    private static int length(String title) {
        return title.codePointCount(0, title.length());
    }
}
