package programmheft.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import programmheft.check.Finding;
import programmheft.check.Messages;
import programmheft.model.Event;
import programmheft.port.StoreException;
import programmheft.port.UnreadableProgramme;

/** One run of the command: its world, its language, where it writes, and what it will end with. */
final class Session {
    private final World world;
    private final Labels labels;
    private final Optional<Locale> chosen;
    private final Messages messages;
    private final Console out;
    private final Console err;
    private final Set<Throwable> said = Collections.newSetFromMap(new IdentityHashMap<>());
    private int exitCode = ExitCode.DONE;
    private boolean debug;

    /**
     * Begins a run.
     *
     * @param chosen the language that an option asks for
     */
    Session(World world, Labels labels, Optional<Locale> chosen) {
        this.world = world;
        this.labels = labels;
        this.chosen = chosen;
        messages = Messages.in(labels.language());
        out = new Console(world.out());
        err = new Console(world.err());
    }

    World world() {
        return world;
    }

    Labels labels() {
        return labels;
    }

    Messages messages() {
        return messages;
    }

    Console out() {
        return out;
    }

    Console err() {
        return err;
    }

    /**
     * Returns the language of what is written for others: the one asked for, else the one the event states, else the
     * one its titles are in, German if they do not tell. So the same file gives the same calendar to users with different
     * settings.
     */
    Locale languageFor(Event event) {
        return chosen.orElseGet(() -> event.languages().stream()
                .filter(spoken -> Language.NAMES.contains(spoken.getLanguage()))
                .findFirst()
                .orElseGet(() -> Language.of(event)));
    }

    void debug(boolean on) {
        debug = on;
    }

    /** Returns the greatest exit code raised so far. */
    int exitCode() {
        return exitCode;
    }

    void raise(int code) {
        exitCode = Math.max(exitCode, code);
    }

    /** Takes a step for a file. Whatever keeps it from succeeding is said, and the run goes on. */
    void attempt(String named, Runnable step) {
        String file = named.equals(Input.STDIN) ? labels.text("stdin") : named;
        try {
            step.run();
        } catch (Failure failure) {
            fail(file, failure.findings(), failure.exitCode(), failure);
        } catch (UnreadableProgramme unreadable) {
            fail(file, List.of(unreadable.finding()), ExitCode.INPUT, unreadable);
        } catch (StoreException failure) {
            fail(storeOf(failure.finding()).orElse(file), List.of(failure.finding()), ExitCode.STORE, failure);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError | LinkageError fault) {
            fail(file, List.of(Finding.of("program-fault", List.of(), fault.toString())), ExitCode.OUR_FAULT, fault);
        }
    }

    /** Ends the run: writes what is left and returns the exit code. */
    int end() {
        out.flush();
        out.failure()
                .ifPresent(failed -> fail(
                        "stdout",
                        List.of(Finding.of("cannot-write", List.of(), "stdout", String.valueOf(failed.getMessage()))),
                        ExitCode.STORE,
                        failed));
        err.flush();
        return exitCode;
    }

    private void fail(String where, List<Finding> findings, int code, Throwable cause) {
        raise(code);
        if (!said.add(cause)) {
            return;
        }
        out.flush();
        FindingLines lines = new FindingLines(labels, messages);
        findings.forEach(finding -> lines.of(where, finding).forEach(err::line));
        if (debug) {
            StringWriter trace = new StringWriter();
            cause.printStackTrace(new PrintWriter(trace, true));
            err.line(trace.toString().stripTrailing());
        }
        err.flush();
    }

    private static Optional<String> storeOf(Finding finding) {
        return finding.values().stream().findFirst().map(Object::toString);
    }
}
