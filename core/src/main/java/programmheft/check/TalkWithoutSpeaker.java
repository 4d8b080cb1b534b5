package programmheft.check;

import java.util.List;
import java.util.Set;
import programmheft.model.Format;

/**
 * A talk, an impulse, a greeting or a panel names nobody. Left alone: one whose parts name somebody, or that is part of
 * what names a speaker; an open place, such as "N.N."; several at once ("Vorträge"); a title or subtitle that says
 * itself by whom it is; a greeting that is just called so ("Begrüßung"), for it is the host's.
 */
final class TalkWithoutSpeaker implements Check {
    @Override
    public String code() {
        return "talk-without-speaker";
    }

    @Override
    public List<Finding> run(Programme programme) {
        return SpeakersExpected.items(programme.survey(), Set::isEmpty).stream()
                .filter(item -> item.format() != Format.KEYNOTE)
                .map(item -> Finding.of(code(), List.of(item.id()), item.title()))
                .toList();
    }
}
