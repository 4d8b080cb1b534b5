package programmheft.documents.text;

import java.util.Locale;
import programmheft.model.Format;
import programmheft.model.FormatWords;

/** A part that is told by its kind alone: {@code Ausklang mit Imbiss} below the end of a day. */
final class FormatBelow implements LineBelow {
    private static final int MOST_WORDS = 6;

    private final Titles titles;

    FormatBelow(Titles titles) {
        this.titles = titles;
    }

    /** A break without a clock is no part of anything. */
    private static boolean isKind(Format format) {
        return format != Format.OTHER && format != Format.BREAK && format != Format.MEAL;
    }

    /** "WERKSTATT" above talks is a heading. */
    private static boolean isHeading(String text) {
        return text.indexOf(' ') < 0 && text.toUpperCase(Locale.ROOT).equals(text);
    }

    /** "PAPPELALLEE", below it "Kranbühne" and "Konzert": one word says what it is. */
    private static boolean tellsOfTheItem(String text, Block block) {
        boolean word = text.indexOf(' ') < 0
                && switch (FormatWords.ofExactly(text).orElse(Format.OTHER)) {
                    case CONCERT, TALK, KEYNOTE, IMPULSE, PANEL, WORKSHOP, FILM, TOUR -> true;
                    default -> false;
                };
        return word
                && block.target == block.item
                && block.item.parts.isEmpty()
                && block.item.room.isPresent()
                && FormatWords.ofTitle(block.item.title) == Format.OTHER
                && !QuotedBelow.isForSeveral(text);
    }

    @Override
    public boolean read(Line line, Block block) {
        String text = line.text();
        boolean tells = text.length() < 80
                && !text.matches(".*[.?:]$")
                && Character.isUpperCase(text.codePointAt(0))
                && isKind(FormatWords.ofTitle(text))
                && text.split("\\s+", -1).length <= MOST_WORDS;
        if (!tells || isHeading(text) || (block.target != block.item && block.target.track != null)) {
            return false;
        }
        if (block.item.word.filter(text::equalsIgnoreCase).isPresent()) {
            return true; // told twice
        }
        if (tellsOfTheItem(text, block)) {
            block.item.format = FormatWords.ofTitle(text);
            return true;
        }
        Draft part = Draft.part(line);
        part.name(titles.read(text));
        if (part.title.isBlank()) {
            return false;
        }
        block.open(part);
        block.last = Block.after(part);
        return true;
    }
}
