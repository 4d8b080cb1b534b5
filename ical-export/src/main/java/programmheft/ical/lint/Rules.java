package programmheft.ical.lint;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import programmheft.check.Finding;
import programmheft.check.Position;

/** A set of rules. Adding a rule means one file and one line here. */
public final class Rules {
    private static final int MOST_OF_A_KIND = 100;
    private static final int MOST_OF_A_RULE = 10_000;
    private static final Comparator<Finding> BY_PLACE = Comparator.comparing(
            finding -> finding.position().orElseThrow(),
            Comparator.comparingInt(Position::line).thenComparingInt(Position::column));

    private final List<Rule> rules;

    private Rules(List<Rule> rules) {
        this.rules = rules;
    }

    /** Returns all rules. */
    public static Rules all() {
        return new Rules(Stream.concat(
                        whatReadersMend().rules.stream(),
                        Stream.of(
                                new LongLines(),
                                new NoCalendar(),
                                new DoubledProperties(),
                                new Stamps(),
                                new MissingHours(),
                                new Durations(),
                                new ValueTypes(),
                                new KnownWords(),
                                new Numbers(),
                                new Positions(),
                                new Addresses(),
                                new UnquotedParameters(),
                                new Escapes(),
                                new Unescaped(),
                                new ColourNames(),
                                new MethodNeedsOrganizer(),
                                new Size()))
                .toList());
    }

    /** Returns the rules for what a reader has to mend, or to leave out, to read on. */
    public static Rules whatReadersMend() {
        return new Rules(List.of(
                new NotUtf8(),
                new ByteOrderMark(),
                new LineEnds(),
                new EmptyLines(),
                new CutCharacters(),
                new ControlCharacters(),
                new Nesting(),
                new MissingProperties(),
                new DoubledUids(),
                new OrphanRecurrences(),
                new Times(),
                new Ends(),
                new UndeclaredZones()));
    }

    /** Returns what they find, by place; of each kind the first hundred, and how many more there are. */
    public List<Finding> check(Examined file) {
        Map<String, Integer> counts = new HashMap<>();
        List<Finding> first = rules.stream()
                .flatMap(rule -> rule.check(file).limit(MOST_OF_A_RULE))
                .filter(finding -> counts.merge(finding.code(), 1, Integer::sum) <= MOST_OF_A_KIND)
                .toList();
        Stream<Finding> more = counts.entrySet().stream()
                .filter(entry -> entry.getValue() > MOST_OF_A_KIND)
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> Finding.at(
                        new Position(file.document().lines(), 1),
                        "ical-more",
                        entry.getValue() - MOST_OF_A_KIND,
                        entry.getKey()));
        return Stream.concat(first.stream(), more).sorted(BY_PLACE).toList();
    }
}
