package programmheft.check;

import java.util.List;
import java.util.stream.Collectors;
import programmheft.model.Item;
import programmheft.model.Status;

/**
 * A new edition lacks many items of the last one: more than a fifth of them, and more than three, unless other limits
 * are set. So a page that was only half copied is noticed before anybody's calendar empties. What was cancelled before
 * does not count.
 */
final class ManyVanished implements Check {
    private final Limits limits;

    ManyVanished(Limits limits) {
        this.limits = limits;
    }

    @Override
    public String code() {
        return "many-vanished";
    }

    @Override
    public List<Finding> run(Programme programme) {
        if (programme.last().isEmpty()) {
            return List.of();
        }
        Family there = programme.survey().family();
        List<Item> before = programme
                .last()
                .get()
                .items()
                .filter(item -> item.status() != Status.CANCELLED)
                .toList();
        List<Item> gone = before.stream()
                .filter(item -> there.number(item) == Family.NONE)
                .toList();
        boolean many = gone.size() > limits.vanishedItems()
                && gone.size() * 100L > (long) limits.vanishedPercent() * before.size();
        return many
                ? List.of(Finding.of(
                        code(),
                        List.of(),
                        gone.size(),
                        before.size(),
                        gone.stream().map(Item::title).collect(Collectors.joining("; "))))
                : List.of();
    }
}
