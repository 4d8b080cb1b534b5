package programmheft.documents.text;

import java.util.Optional;

/** Anything else: the question of a themed room, a subtitle, description. */
final class NoteBelow implements LineBelow {
    @Override
    public boolean read(Line line, Block block) {
        String text = line.text();
        Draft target = block.target;
        if (target.track != null && text.endsWith("?") && target.question.isEmpty()) {
            target.question = Optional.of(text);
        } else if (target.subtitle.isEmpty() && target.text.isEmpty() && text.length() <= Block.LONGEST_TITLE) {
            target.subtitle = Optional.of(text);
        } else {
            target.text.add(text);
        }
        return true;
    }
}
