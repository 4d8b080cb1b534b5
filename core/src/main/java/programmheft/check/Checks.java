package programmheft.check;

import com.google.common.collect.ListMultimap;
import com.google.common.collect.Multimaps;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import programmheft.model.Event;
import programmheft.model.Waiver;

/** A set of checks to run over a programme. Adding a check means one file and one line here. */
public final class Checks {
    private final List<Check> checks;
    private final Map<String, Level> levels;

    private Checks(List<Check> checks, Map<String, Level> levels) {
        this.checks = List.copyOf(checks);
        this.levels = Map.copyOf(levels);
    }

    /** Returns all checks that this library has, with the limits that suit most conferences. */
    public static Checks standard() {
        return standard(Limits.standard());
    }

    /** Returns all checks that this library has, with limits of one's own. */
    public static Checks standard(Limits limits) {
        List<Check> all = List.of(
                new CancelledButReferenced(),
                new Capacity(limits.roomSizes()),
                new ChangedAfterPublication(limits),
                new ClockChange(),
                new ContinuationWithoutBeginning(),
                new CrossesMidnight(),
                new DeadlineAfterStart(),
                new Gap(limits.gap()),
                new ImpliedEnd(),
                new KeynoteWithoutSpeaker(),
                new LinkBrokenForm(),
                new LongerThanADay(),
                new ManyVanished(limits),
                new ModeratorOnly(),
                new NoContactForRegistration(),
                new NoPause(limits.withoutPause()),
                new OnSiteWithoutVenue(),
                new OnlineWithoutLink(),
                new OutsideItsDay(),
                new OutsideTheEvent(),
                new PanelWithoutModerator(),
                new ParallelWithoutRoom(),
                new PartOutsideItsWhole(),
                new PlaceholderTitle(),
                new PlenaryParallel(),
                new PrerequisiteLater(),
                new RecordingBeforeTheEvent(),
                new RoomTakenTwice(),
                new SameItemTwice(),
                new SpeakerInTwoPlaces(),
                new SpeakerNearlyTheSame(),
                new SpeakerTwiceInItem(),
                new SpeakerWithoutPause(limits.betweenAppearances(), limits.changeOfRoom()),
                new TalkWithoutSpeaker(),
                new ThemedRoomMoves(),
                new ThemedRoomWithoutItem(),
                new TitleTooLong(limits.titleLength()),
                new UnknownEnd(),
                new UnlistedLanguage());
        return new Checks(all, Map.of());
    }

    /** Returns these checks and, after them, one more. */
    public Checks with(Check check) {
        return new Checks(Stream.concat(checks.stream(), Stream.of(check)).toList(), levels);
    }

    /** Returns these checks but those with that code; the same if there are none. */
    public Checks without(String code) {
        return new Checks(
                checks.stream().filter(check -> !check.code().equals(code)).toList(), levels);
    }

    /** Returns these checks with all findings of that code, also those of readers, at that level. */
    public Checks withLevel(String code, Level level) {
        Map<String, Level> changed = new HashMap<>(levels);
        changed.put(code, level);
        return new Checks(checks, changed);
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
        found.replaceAll(this::atItsLevel);
        List<Finding> kept = waive(programme.event(), found);
        kept.sort(order(programme.survey().family()));
        return List.copyOf(kept);
    }

    private Finding atItsLevel(Finding finding) {
        Level level = levels.get(finding.code());
        return level == null ? finding : finding.withLevel(level);
    }

    private static List<Finding> run(Check check, Programme programme) {
        try {
            return check.run(programme);
        } catch (RuntimeException ourFault) {
            return List.of(Finding.of("check-failed", List.of(), check.code(), ourFault.toString()));
        }
    }

    private static List<Finding> waive(Event event, List<Finding> found) {
        ListMultimap<String, Waiver> waivers = Multimaps.index(event.waivers(), Waiver::code);
        Set<Waiver> used = new HashSet<>();
        List<Finding> kept = new ArrayList<>();
        for (Finding finding : found) {
            List<Waiver> fitting = waivers.get(finding.code()).stream()
                    .filter(waiver ->
                            waiver.item().map(finding.items()::contains).orElse(true))
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

    private static Comparator<Finding> order(Family family) {
        return Comparator.comparingInt((Finding finding) -> place(finding, family))
                .thenComparing(Finding::code)
                .thenComparing(finding -> finding.position().map(Position::line).orElse(0))
                .thenComparing(finding -> finding.values().toString());
    }

    /** Returns the number of the first item a finding is about; what is about the event comes first, strangers last. */
    private static int place(Finding finding, Family family) {
        if (finding.items().isEmpty()) {
            return -1;
        }
        int number = family.number(finding.items().get(0));
        return number == Family.NONE ? Integer.MAX_VALUE : number;
    }
}
