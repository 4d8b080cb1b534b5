package programmheft.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import programmheft.model.Appearance;
import programmheft.model.Item;
import programmheft.model.Role;
import programmheft.model.Speaker;
import programmheft.model.Status;

/**
 * One person is named twice in one item in the same role. Left alone: different roles, such as speaker and moderator;
 * somebody who stands for two projects; parts, which name their people themselves; institutions and open places, of
 * which there may be several; what is cancelled.
 */
final class SpeakerTwiceInItem implements Check {
    @Override
    public String code() {
        return "speaker-twice-in-item";
    }

    @Override
    public List<Finding> run(Programme programme) {
        List<Finding> found = new ArrayList<>();
        for (Item item : programme.survey().uncancelled()) {
            if (item.appearances().size() > 1) {
                twice(item)
                        .flatMap(id -> Optional.ofNullable(
                                programme.survey().speakers().get(id))
                                .stream())
                        .filter(speaker -> speaker.kind() == Speaker.Kind.PERSON)
                        .forEach(person ->
                                found.add(Finding.of(code(), List.of(item.id()), person.fullName(), item.title())));
            }
        }
        return found;
    }

    private static Stream<Speaker.Id> twice(Item item) {
        Set<Named> named = new HashSet<>();
        return item.appearances().stream()
                .filter(appearance -> appearance.status() != Status.CANCELLED)
                .filter(appearance -> !named.add(Named.of(appearance)))
                .map(Appearance::speaker)
                .distinct();
    }

    /** As what somebody is named. */
    private record Named(Speaker.Id speaker, Role role, Optional<String> project) {
        static Named of(Appearance appearance) {
            return new Named(appearance.speaker(), appearance.role(), appearance.project());
        }
    }
}
