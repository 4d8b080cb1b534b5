package programmheft.check;

import com.google.common.collect.Sets;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import programmheft.model.Event;

/**
 * The whole title of an item or of the event stands for one that is not known yet: "N.N.", "TBA", "Titel folgt", "???",
 * "Lorem ipsum". Capitals, blanks and dots make no difference. What is cancelled needs no title any more.
 */
final class PlaceholderTitle implements Check {
    private static final Set<String> WHOLE = Words.of("title.placeholder");
    private static final Set<String> BEGINNINGS = Words.of("title.placeholder-beginning");
    private static final Beginnings SOME = Beginnings.of(Sets.union(WHOLE, BEGINNINGS));
    private static final Pattern MARKS_ONLY = Pattern.compile("[\\p{P}\\s]+");

    @Override
    public String code() {
        return "placeholder-title";
    }

    @Override
    public List<Finding> run(Programme programme) {
        Event event = programme.event();
        Stream<Finding> ofTheEvent = Stream.of(event.title())
                .filter(PlaceholderTitle::isPlaceholder)
                .map(title -> Finding.of(code(), List.of(), title));
        Stream<Finding> ofItems = programme.survey().uncancelled().stream()
                .filter(item -> isPlaceholder(item.title()))
                .map(item -> Finding.of(code(), List.of(item.id()), item.title()));
        return Stream.concat(ofTheEvent, ofItems).toList();
    }

    static boolean isPlaceholder(String title) {
        if (!SOME.mayHold(title)) {
            return false;
        }
        String letters = Folded.letters(title);
        return WHOLE.contains(letters)
                || BEGINNINGS.stream().anyMatch(letters::startsWith)
                || MARKS_ONLY.matcher(title).matches();
    }
}
