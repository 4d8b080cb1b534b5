package programmheft.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in one line what is wrong with the options, and where to read on. */
final class UsageError {
    private UsageError() {}

    static int report(ParameterException wrong, Session session) {
        CommandSpec spec = wrong.getCommandLine().getCommandSpec();
        String nearest = nearest(wrong, spec)
                .map(name -> "; " + session.labels().text("did-you-mean", name))
                .orElse("");
        session.out().flush();
        session.err().line("%s: %s%s".formatted(spec.qualifiedName(), oneLine(wrong), nearest));
        session.err().line("  = %s: %s --help".formatted(session.labels().text("way-out"), spec.qualifiedName()));
        return ExitCode.USAGE;
    }

    private static String oneLine(ParameterException wrong) {
        return String.valueOf(wrong.getMessage()).replaceAll("\\s*\\R\\s*", " ").replaceAll("\\p{Cntrl}", "?");
    }

    private static Optional<String> nearest(ParameterException wrong, CommandSpec spec) {
        if (!(wrong instanceof UnmatchedArgumentException unmatched)
                || unmatched.getUnmatched().isEmpty()) {
            return Optional.empty();
        }
        String typed = unmatched.getUnmatched().get(0).replaceFirst("=.*", "");
        List<String> names = new ArrayList<>(
                typed.startsWith("-")
                        ? spec.optionsMap().keySet()
                        : spec.subcommands().keySet());
        return names.stream()
                .filter(name -> distance(typed, name) <= 1 + typed.length() / 4)
                .min(Comparator.comparingInt((String name) -> distance(typed, name))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** Returns how many letters one must insert, remove or replace (Levenshtein). */
    private static int distance(String from, String to) {
        int[] row = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int replaced = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[to.length()];
    }
}
