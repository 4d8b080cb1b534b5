package programmheft.check;

import java.util.List;
import programmheft.model.Format;
import programmheft.model.Role;
import programmheft.model.Status;

/** A panel names nobody who moderates it. Whoever moderates the whole event or the block around it moderates it too. */
final class PanelWithoutModerator implements Check {
    @Override
    public String code() {
        return "panel-without-moderator";
    }

    @Override
    public List<Finding> run(Programme programme) {
        if (programme.event().appearances().stream().anyMatch(one -> one.role() == Role.MODERATOR)) {
            return List.of();
        }
        Family family = programme.survey().family();
        return family.all().stream()
                .filter(item -> item.format() == Format.PANEL && item.status() != Status.CANCELLED)
                .filter(item -> family.upwards(item).stream().noneMatch(around -> around.has(Role.MODERATOR)))
                .map(item -> Finding.of(code(), List.of(item.id()), item.title()))
                .toList();
    }
}
