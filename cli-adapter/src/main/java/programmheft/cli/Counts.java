package programmheft.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import programmheft.check.Finding;
import programmheft.check.Level;

/** Says how many findings there are of each level. */
final class Counts {
    private Counts() {}

    /** Returns such as "0 errors, 1 warning, 3 hints". */
    static String of(List<Finding> findings, Labels labels) {
        return Stream.of(Level.ERROR, Level.WARNING, Level.HINT)
                .map(level -> labels.count(
                        level.name().toLowerCase(Locale.ROOT),
                        findings.stream()
                                .filter(finding -> finding.level() == level)
                                .count()))
                .collect(Collectors.joining(", "));
    }
}
