package programmheft.check;

import java.util.List;
import java.util.Set;
import programmheft.model.Format;

/**
 * A keynote names nobody. Left alone: one whose parts name somebody, or that is part of what names a speaker; an open
 * place, such as "N.N."; several at once ("Keynotes"); a title or subtitle that says itself by whom it is.
 */
final class KeynoteWithoutSpeaker implements Check {
    @Override
    public String code() {
        return "keynote-without-speaker";
    }

    @Override
    public List<Finding> run(Programme programme) {
        return SpeakersExpected.items(programme.survey(), Set::isEmpty).stream()
                .filter(item -> item.format() == Format.KEYNOTE)
                .map(item -> Finding.of(code(), List.of(item.id()), item.title()))
                .toList();
    }
}
