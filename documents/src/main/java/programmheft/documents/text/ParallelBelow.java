package programmheft.documents.text;

import java.util.Optional;
import programmheft.model.Role;

/** Another item at the same clock, told by a room and a moderator of its own: {@code Desks 1: Oak Room, Moderator: Inez Cal}. */
final class ParallelBelow implements LineBelow {
    private final Titles titles;

    ParallelBelow(Titles titles) {
        this.titles = titles;
    }

    @Override
    public boolean read(Line line, Block block) {
        if (line.bullet() || block.item.room.isEmpty() || line.text().length() > 200) {
            return false;
        }
        TitleLine named = titles.read(line.text());
        boolean parallel = named.room().isPresent()
                && !named.room().equals(block.item.room)
                && !named.title().isEmpty()
                && named.people().stream().anyMatch(person -> person.role().equals(Optional.of(Role.MODERATOR)));
        if (parallel) {
            Draft other = Draft.timed(line, block.item.clock.orElseThrow());
            other.name(named);
            block.openParallel(other);
            block.last = Block.Last.BOTH;
        }
        return parallel;
    }
}
