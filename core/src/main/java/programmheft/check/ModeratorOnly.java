package programmheft.check;

import java.util.List;
import java.util.Set;
import programmheft.model.Role;

/**
 * A keynote, a talk, an impulse or a panel names nobody but who moderates it. Left alone: one that is part of what names
 * a speaker; several at once ("Vorträge"); a title or subtitle that says itself by whom it is; a discussion, since it is
 * with everybody; a greeting, since who moderates may welcome.
 */
final class ModeratorOnly implements Check {
    @Override
    public String code() {
        return "moderator-only";
    }

    @Override
    public List<Finding> run(Programme programme) {
        return SpeakersExpected.items(programme.survey(), Set.of(Role.MODERATOR)::equals).stream()
                .map(item -> Finding.of(code(), List.of(item.id()), item.title()))
                .toList();
    }
}
