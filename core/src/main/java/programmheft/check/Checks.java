package programmheft.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import programmheft.model.Event;
import programmheft.model.Item;
import programmheft.model.Waiver;

/** A set of checks to run over a programme. Adding a check means one file and one line here. */
public final class Checks {
    private final List<Check> checks;

    private Checks(List<Check> checks) {
        this.checks = List.copyOf(checks);
    }

    /** Returns all checks that this library has. */
    public static Checks standard() {
        return new Checks(List.of(
                new DeadlineAfterStart(),
                new ImpliedEnd(),
                new OutsideItsDay(),
                new PanelWithoutModerator(),
                new ParallelWithoutRoom(),
                new RoomTakenTwice(),
                new SpeakerInTwoPlaces(),
                new UnknownEnd()));
    }

    /** Returns these checks and, after them, one more. */
    public Checks with(Check check) {
        return new Checks(Stream.concat(checks.stream(), Stream.of(check)).toList());
    }

    /** Returns these checks but those with that code; the same if there are none. */
    public Checks without(String code) {
        return new Checks(
                checks.stream().filter(check -> !check.code().equals(code)).toList());
    }

    /** Returns the codes of these checks in the order in which they run. */
    public List<String> codes() {
        return checks.stream().map(Check::code).toList();
    }

    /**
     * Returns what the reader remarked and what the checks found, without what the event waives, in the order of the
     * programme: first what concerns the whole event, then by item, within an item by code. A waiver that fits nothing
     * is a finding itself. A check that throws is reported as {@code check-failed}; the others still run.
     */
    public List<Finding> run(Programme programme) {
        List<Finding> found = new ArrayList<>(programme.remarks());
        checks.forEach(check -> found.addAll(run(check, programme)));
        List<Finding> kept = waive(programme.event(), found);
        kept.sort(order(programme.event()));
        return List.copyOf(kept);
    }

    private static List<Finding> run(Check check, Programme programme) {
        try {
            return check.run(programme);
        } catch (RuntimeException ourFault) {
            return List.of(Finding.of("check-failed", List.of(), check.code(), ourFault.toString()));
        }
    }

    private static List<Finding> waive(Event event, List<Finding> found) {
        Set<Waiver> used = new HashSet<>();
        List<Finding> kept = new ArrayList<>();
        for (Finding finding : found) {
            List<Waiver> fitting = event.waivers().stream()
                    .filter(waiver -> waiver.code().equals(finding.code())
                            && waiver.item().map(finding.items()::contains).orElse(true))
                    .toList();
            used.addAll(fitting);
            if (fitting.isEmpty()) {
                kept.add(finding);
            }
        }
        event.waivers().stream()
                .filter(waiver -> !used.contains(waiver))
                .map(waiver -> Finding.of(
                        "waiver-fits-nothing", waiver.item().stream().toList(), waiver.code(), waiver.reason()))
                .forEach(kept::add);
        return kept;
    }

    private static Comparator<Finding> order(Event event) {
        Map<Item.Id, Integer> ordinals = new HashMap<>();
        event.items().forEach(item -> ordinals.put(item.id(), ordinals.size()));
        return Comparator.comparingInt((Finding finding) -> finding.items().stream()
                        .findFirst()
                        .map(first -> ordinals.getOrDefault(first, Integer.MAX_VALUE))
                        .orElse(-1))
                .thenComparing(Finding::code)
                .thenComparing(finding -> finding.position().map(Position::line).orElse(0))
                .thenComparing(finding -> finding.values().toString());
    }
}
