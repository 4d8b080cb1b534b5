package programmheft.documents.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import programmheft.model.Format;
import programmheft.model.FormatWords;

/**
 * Reads pages that print each item as a card: a clock alone, below it the place, the kind, the title, the people, and what one may click.
 * Where most cards of a page begin with a place or a kind, all of them do, and the title stands below.
 */
final class Cards implements Preparation {
    private static final int ENOUGH = 3;
    private static final int MOST_LINES = 9;
    private static final int LONGEST_KIND = 40;

    private final People people;

    Cards(People people) {
        this.people = people;
    }

    /** A card: where its clock stands, and the lines below it. */
    private record Card(int clock, List<Integer> below) {}

    @Override
    public List<Line> apply(List<Line> lines) {
        List<Card> cards = cards(lines);
        if (cards.size() < ENOUGH) {
            return lines;
        }
        List<Line> all = new ArrayList<>(lines);
        withoutButtons(cards, all);
        Map<String, Integer> firsts = counted(cards, lines);
        long places =
                cards.stream().filter(card -> isPlace(card, lines, firsts)).count();
        if (isMost(places, cards)) {
            cards.forEach(card -> takePlace(card, lines, all));
        }
        long kinds = cards.stream().filter(card -> isKind(card, lines)).count();
        if (isMost(kinds, cards)) {
            cards.forEach(card -> takeKind(card, lines, all));
        }
        return all;
    }

    private static boolean isMost(long count, List<Card> cards) {
        long full = cards.stream().filter(card -> card.below().size() > 1).count();
        return count >= ENOUGH && 2 * count > full;
    }

    private static List<Card> cards(List<Line> lines) {
        List<Card> cards = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.cell() == Cell.NONE
                    && Clocks.find(line.text())
                            .filter(clock -> clock.rest().isEmpty() && !clock.open())
                            .isPresent()) {
                List<Integer> below = below(lines, i);
                if (!below.isEmpty()) {
                    cards.add(new Card(i, below));
                }
            }
        }
        return cards;
    }

    private static List<Integer> below(List<Line> lines, int clock) {
        List<Integer> below = new ArrayList<>();
        for (int i = clock + 1; i < Math.min(lines.size(), clock + MOST_LINES); i++) {
            Line line = lines.get(i);
            boolean ends =
                    line.blank() ? !below.isEmpty() : Clocks.find(line.text()).isPresent();
            if (ends || line.cell() != Cell.NONE) {
                return below;
            }
            if (!line.blank()) {
                below.add(i);
            }
        }
        return below;
    }

    /** What stands at the end of one card after the other is no part of any: {@code + Merken}. */
    private static void withoutButtons(List<Card> cards, List<Line> all) {
        Map<String, Integer> lasts = new HashMap<>();
        cards.forEach(card -> lasts.merge(last(card, all).text(), 1, Integer::sum));
        for (Card card : cards) {
            Line last = last(card, all);
            boolean button = card.below().size() > 1
                    && isMost(lasts.getOrDefault(last.text(), 0), cards)
                    && !RoomWords.isRoom(last.text());
            if (button) {
                all.set(card.below().get(card.below().size() - 1), last.withText(""));
                card.below().remove(card.below().size() - 1);
            }
        }
    }

    private static Line last(Card card, List<Line> lines) {
        return lines.get(card.below().get(card.below().size() - 1));
    }

    private static Map<String, Integer> counted(List<Card> cards, List<Line> lines) {
        Map<String, Integer> firsts = new HashMap<>();
        cards.forEach(card -> firsts.merge(lines.get(card.below().get(0)).text(), 1, Integer::sum));
        return firsts;
    }

    private boolean isPlace(Card card, List<Line> lines, Map<String, Integer> firsts) {
        String first = lines.get(card.below().get(0)).text();
        boolean again = firsts.getOrDefault(first, 0) >= ENOUGH && first.length() < LONGEST_KIND;
        return mayBePlace(card, lines) && (RoomWords.isRoom(first) || again) && tellsNoFormat(first);
    }

    private static boolean tellsNoFormat(String text) {
        return FormatWords.ofTitle(text) == Format.OTHER || RoomWords.isRoom(text);
    }

    /** Below a place something must follow that is a title. */
    private boolean mayBePlace(Card card, List<Line> lines) {
        return card.below().size() > 1
                && isTitle(lines.get(card.below().get(1)))
                && isTitle(lines.get(card.below().get(0)));
    }

    private boolean isTitle(Line line) {
        return !line.bullet()
                && RoleLine.of(line.text(), people).isEmpty()
                && people.in(line.text(), People.Confidence.STRICT).isEmpty();
    }

    private void takePlace(Card card, List<Line> lines, List<Line> all) {
        int first = card.below().get(0);
        String text = lines.get(first).text();
        if (mayBePlace(card, lines) && tellsNoFormat(text) && text.length() < LONGEST_KIND) {
            all.set(first, lines.get(first).cell(Cell.PLACE, text));
            card.below().remove(0);
        }
    }

    private boolean isKind(Card card, List<Line> lines) {
        return mayBePlace(card, lines)
                && kind(lines.get(card.below().get(0)).text()).isPresent();
    }

    private static Optional<Format> kind(String text) {
        return text.length() > LONGEST_KIND
                ? Optional.empty()
                : (text.indexOf(' ') < 0 ? FormatWords.ofWord(text) : FormatWords.ofExactly(text))
                        .filter(format -> format != Format.BREAK && format != Format.MEAL);
    }

    private void takeKind(Card card, List<Line> lines, List<Line> all) {
        if (!mayBePlace(card, lines)) {
            return;
        }
        int first = card.below().get(0);
        int second = card.below().get(1);
        String word = lines.get(first).text();
        if (kind(word).isPresent()) {
            String whole = word + ": " + lines.get(second).text();
            boolean label = Label.of(whole).format() != Format.OTHER;
            all.set(
                    first,
                    lines.get(second).withText(label ? whole : lines.get(second).text()));
            all.set(second, lines.get(first).withText(""));
        } else if (word.indexOf(' ') < 0) {
            all.set(first, lines.get(first).withText(""));
        }
    }
}
