package programmheft.ical;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import programmheft.model.Timing;

/** Takes the text of an entry apart into the paragraphs of which {@link Description} makes it; the rest is the item's. */
final class DescriptionReading {
    private static final String GAP = "\n\n";
    private final DescriptionWords words;
    private final List<String> details;
    private final List<String> links;
    private final List<String> people;
    private String rest;

    /**
     * Takes a text apart.
     *
     * @param subtitle what stands first, if anything is known to
     * @param themedRoom what is said of the item's own themed room, if that is known
     */
    DescriptionReading(String text, DescriptionWords words, Optional<String> subtitle, Optional<String> themedRoom) {
        this.words = words;
        rest = text;
        details = takeLast(words::isDetail);
        links = takeLast(words::isLink);
        takeListed();
        subtitle.ifPresent(this::takeFirst);
        people = takeFirst(words::isPeople);
        themedRoom.ifPresentOrElse(this::takeFirst, this::takeThemedRoom);
    }

    Optional<String> text() {
        return Texts.lines(rest);
    }

    List<String> people() {
        return people;
    }

    List<String> links() {
        return links;
    }

    Optional<Integer> capacity() {
        return detail("capacity")
                .filter(number -> number.matches("[1-9][0-9]{0,8}"))
                .map(Integer::valueOf);
    }

    boolean fullyBooked() {
        return detail("fully-booked").isPresent();
    }

    boolean endIsImplied() {
        return detail("end.next").isPresent() || detail("end.bound").isPresent();
    }

    Timing.Precision precision() {
        if (detail("start.about").isPresent()) {
            return Timing.Precision.ABOUT;
        }
        return detail("start.onwards").isPresent() ? Timing.Precision.ONWARDS : Timing.Precision.EXACT;
    }

    private Optional<String> detail(String key) {
        for (String line : details) {
            Optional<String> value = words.phrase(key).valueIn(line);
            if (value.isPresent()) {
                return value;
            }
        }
        return Optional.empty();
    }

    private void takeListed() {
        int last = rest.lastIndexOf(GAP);
        String paragraph = last < 0 ? rest : rest.substring(last + GAP.length());
        if (words.isListHeading(paragraph)) {
            rest = last < 0 ? "" : rest.substring(0, last);
        }
    }

    private void takeThemedRoom() {
        takeFirst(words::isThemedRoom);
    }

    private void takeFirst(String paragraphs) {
        if (rest.equals(paragraphs)) {
            rest = "";
        } else if (rest.startsWith(paragraphs) && rest.startsWith(GAP, paragraphs.length())) {
            rest = rest.substring(paragraphs.length() + GAP.length());
        }
    }

    private List<String> takeFirst(Predicate<String> isOne) {
        int end = rest.indexOf(GAP);
        String paragraph = end < 0 ? rest : rest.substring(0, end);
        List<String> lines = lines(paragraph, isOne);
        rest = lines.isEmpty() ? rest : end < 0 ? "" : rest.substring(end + GAP.length());
        return lines;
    }

    private List<String> takeLast(Predicate<String> isOne) {
        int start = rest.lastIndexOf(GAP);
        String paragraph = start < 0 ? rest : rest.substring(start + GAP.length());
        List<String> lines = lines(paragraph, isOne);
        rest = lines.isEmpty() ? rest : start < 0 ? "" : rest.substring(0, start);
        return lines;
    }

    /** Returns the lines of a paragraph; none unless all of them are of one kind. */
    private static List<String> lines(String paragraph, Predicate<String> isOne) {
        if (paragraph.indexOf('\n') < 0) {
            return isOne.test(paragraph) ? List.of(paragraph) : List.of();
        }
        List<String> lines = List.of(paragraph.split("\n", -1));
        return lines.stream().allMatch(isOne) ? lines : List.of();
    }
}
