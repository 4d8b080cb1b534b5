package programmheft.ical;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A reader of calendars that is not written in Java, with what it is known to read wrong or not to tell. */
enum ForeignReader {
    ICAL_JS("icaljs.cjs", "ical.js"),
    NODE_ICAL("nodeical.cjs", "node-ical"),
    TS_ICS("tsics.cjs", "ts-ics"),
    LIBICAL("libical.py", "python3-gi gir1.2-ical-3.0"),
    VOBJECT("py_vobject.py", "python3-vobject"),
    PYTHON_ICALENDAR("py_icalendar.py", "python3-icalendar"),
    KHAL("khal.py", "khal");

    private static final long PATIENCE = 60; // seconds

    private final String script;
    private final String comesWith;

    ForeignReader(String script, String comesWith) {
        this.script = script;
        this.comesWith = comesWith;
    }

    private List<Fault> faults() {
        return switch (this) {
            case ICAL_JS, LIBICAL -> List.of(Fault.OF_THE_HOUR_THAT_COMES_TWICE);
            case NODE_ICAL, PYTHON_ICALENDAR -> List.of(Fault.OF_THE_HOUR_THAT_COMES_TWICE, Fault.OF_BACKSLASHES);
            case TS_ICS -> List.of(Fault.OF_ALL_HOURS_BEFORE_A_CHANGE, Fault.OF_ZERO);
            case KHAL -> List.of(Fault.OF_THE_HOUR_THAT_COMES_TWICE, Fault.OF_BACKSLASHES, Fault.OF_WHAT_IS_NOT_LISTED);
            case VOBJECT -> List.of();
        };
    }

    /** What readers do wrong. */
    enum Fault {
        /** RFC 5545, section 3.3.5: the first of the two is meant; these take the second, from 2:00 to 3:00. */
        OF_THE_HOUR_THAT_COMES_TWICE {
            @Override
            boolean befalls(String field, String expected) {
                return isTime(field) && isBetween(expected, "2026-10-25T00:00:00Z", "2026-10-25T01:00:00Z");
            }
        },
        /** Takes the offset that UTC has at that time on the wall. */
        OF_ALL_HOURS_BEFORE_A_CHANGE {
            @Override
            boolean befalls(String field, String expected) {
                return isTime(field) && isBetween(expected, "2026-10-24T22:00:00Z", "2026-10-25T01:00:00Z");
            }
        },
        /** Reads a backslash before an n as a line break, or doubles it. */
        OF_BACKSLASHES {
            @Override
            boolean befalls(String field, String expected) {
                return field.equals("description") && expected.contains("\\n");
            }
        },
        /** Takes 0 for nothing. */
        OF_ZERO {
            @Override
            boolean befalls(String field, String expected) {
                return field.equals("sequence") && expected.equals("0");
            }
        },
        /** No output of the program tells it. */
        OF_WHAT_IS_NOT_LISTED {
            @Override
            boolean befalls(String field, String expected) {
                return (field.equals("transparency") || field.equals("sequence"));
            }
        };

        /** Tells whether what should be read is read wrong. */
        abstract boolean befalls(String field, String expected);

        private static boolean isTime(String field) {
            return field.equals("start") || field.equals("end");
        }

        private static boolean isBetween(String seconds, String from, String to) {
            long moment = Long.parseLong(seconds);
            return moment >= Instant.parse(from).getEpochSecond()
                    && moment < Instant.parse(to).getEpochSecond();
        }
    }

    /** Tells whether the reader is known not to read that value in that field. */
    boolean isKnownToMiss(String field, String expected) {
        return faults().stream().anyMatch(fault -> fault.befalls(field, expected));
    }

    /** Returns what it reads, or why it does not start here. */
    Result read(Path calendar, Path scripts) throws IOException, InterruptedException {
        StringBuilder tried = new StringBuilder();
        for (String interpreter : interpreters()) {
            Optional<Result> result = run(interpreter, calendar, scripts, tried);
            if (result.isPresent()) {
                return result.get();
            }
        }
        return new Result(List.of(), name() + " (" + comesWith + ") does not start here: " + tried);
    }

    /** What came out of it. */
    record Result(List<ForeignRow> rows, String missing) {}

    private List<String> interpreters() {
        return script.endsWith(".py") ? List.of("/usr/bin/python3", "python3") : List.of("node");
    }

    private Optional<Result> run(String interpreter, Path calendar, Path scripts, StringBuilder tried)
            throws IOException, InterruptedException {
        Path out = scripts.resolve(name() + ".out");
        Path errors = scripts.resolve(name() + ".err");
        ProcessBuilder builder = new ProcessBuilder(
                        interpreter, scripts.resolve(script).toString(), calendar.toString())
                .redirectOutput(out.toFile())
                .redirectError(errors.toFile());
        builder.environment().put("TZ", "Pacific/Auckland"); // so that the reader cannot be right by chance
        builder.environment().put("LC_ALL", "C.UTF-8");
        try {
            Process process = builder.start();
            if (!process.waitFor(PATIENCE, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                tried.append(interpreter).append(" took longer than a minute; ");
                return Optional.empty();
            }
            if (process.exitValue() == 0) {
                return Optional.of(new Result(rows(out), ""));
            }
            tried.append(interpreter).append(": ").append(lastLine(errors)).append("; ");
        } catch (IOException notThere) {
            tried.append(interpreter).append(" is not there; ");
        }
        return Optional.empty();
    }

    private static List<ForeignRow> rows(Path out) throws IOException {
        return Files.readAllLines(out, StandardCharsets.UTF_8).stream()
                .map(ForeignRow::read)
                .toList();
    }

    private static String lastLine(Path errors) throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(errors, StandardCharsets.UTF_8));
        lines.removeIf(String::isBlank);
        return lines.stream()
                .filter(line -> line.contains("Error"))
                .findFirst()
                .orElseGet(() -> lines.isEmpty() ? "no reason" : lines.get(lines.size() - 1));
    }

    /** Copies the scripts out of the class path. */
    static void unpack(Path folder) {
        Stream.of(
                        "rows.cjs",
                        "rows.py",
                        "icaljs.cjs",
                        "nodeical.cjs",
                        "tsics.cjs",
                        "libical.py",
                        "py_vobject.py",
                        "py_icalendar.py",
                        "khal.py")
                .forEach(name -> unpack(name, folder));
    }

    private static void unpack(String name, Path folder) {
        try (InputStream in = ForeignReader.class.getResourceAsStream("readers/" + name)) {
            Files.copy(Objects.requireNonNull(in, name), folder.resolve(name));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
