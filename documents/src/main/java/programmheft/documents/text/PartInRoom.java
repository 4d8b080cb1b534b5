package programmheft.documents.text;

import java.util.Optional;
import java.util.regex.Matcher;
import programmheft.model.Format;
import programmheft.model.FormatWords;

/** A part that is told by its kind and its room, before its title: {@code Debatte im Clara-Winter-Saal}. */
final class PartInRoom implements LineBelow {
    private static final Pattern SHAPE = Pattern.compile(
            "(?U)^(\\p{Lu}[\\p{L}-]+)\\s+(?:im|in der|in dem|auf der|auf dem|at the|in the|in)\\s+(\\p{Lu}[^,:.]{2,50})$");

    @Override
    public boolean read(Line line, Block block) {
        Matcher shape = SHAPE.matcher(line.text());
        if (line.text().length() > 90 || !shape.matches() || !RoomWords.isRoom(shape.group(2))) {
            return false;
        }
        Optional<Format> format = FormatWords.ofWord(shape.group(1));
        format.ifPresent(found -> {
            Draft part = Draft.part(line);
            part.title = shape.group(1);
            part.format = found;
            part.room = Optional.of(shape.group(2).strip());
            block.open(part);
            block.last = Block.Last.TITLE;
        });
        return format.isPresent();
    }
}
