package programmheft.jdbi;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Records what a program asks of the disk, by the tool {@code strace}. */
final class Strace {
    private static final String CALLS = "pwrite64,pwritev,pwritev2,write,writev,ftruncate,truncate,fallocate,"
            + "fsync,fdatasync,sync_file_range,unlink,unlinkat,rename,renameat,renameat2,link,linkat";
    /** {@code 4711 pwrite64(7</folder/file>, "octets", 4096, 0) = 4096}, each sign of a text as \x and two digits. */
    private static final Pattern LINE = Pattern.compile(
            "[0-9]+ +([a-z0-9_]+)\\((?:([0-9]+)<((?:\\\\x..)*)>(?:\\(deleted\\))?)?(?:, )?(?:\"((?:\\\\x..)*)\")?(.*)");

    private static final Pattern NUMBER = Pattern.compile("[0-9]+");

    private final Path folder;

    private Strace(Path folder) {
        this.folder = folder;
    }

    /** Returns what the command asks of the files in a folder; skips the test where that cannot be recorded. */
    static List<DiskCall> record(List<String> command, Path folder, Path log) throws IOException, InterruptedException {
        assumeTrue(works(), "skipped: strace is not installed here, or not allowed to look at other programs");
        List<String> all = new ArrayList<>(List.of("strace", "-f", "--seccomp-bpf", "-qq", "-y", "-xx"));
        all.addAll(List.of("-e", "trace=" + CALLS, "-e", "signal=none", "-s", "1000000", "-o", log.toString()));
        all.addAll(command);
        if (run(all) != 0) {
            throw new IllegalStateException(all + " failed");
        }
        try (Stream<String> lines = Files.lines(log, StandardCharsets.US_ASCII)) {
            Strace strace = new Strace(folder.toRealPath());
            return lines.flatMap(line -> strace.call(line).stream()).toList();
        }
    }

    private static boolean works() throws InterruptedException {
        try {
            return run(List.of("strace", "-o", "/dev/null", "true")) == 0;
        } catch (IOException missing) {
            return false;
        }
    }

    private static int run(List<String> command) throws IOException, InterruptedException {
        return new ProcessBuilder(command)
                .redirectOutput(Redirect.DISCARD)
                .redirectError(Redirect.DISCARD)
                .start()
                .waitFor();
    }

    private Optional<DiskCall> call(String line) {
        Matcher call = LINE.matcher(line);
        if (!call.matches() || call.group(5).contains(") = -1 ")) {
            return Optional.empty(); // the rest of a call that was told before, or one that failed
        }
        if ("1".equals(call.group(2)) && call.group(1).equals("write")) {
            return Optional.of(new DiskCall.Say(text(call.group(4))));
        }
        boolean byName = call.group(3) == null;
        Path file = Path.of(text(byName ? call.group(4) : call.group(3)));
        if (file.equals(folder)) {
            return Optional.of(new DiskCall.SyncFolder());
        }
        String name = String.valueOf(file.getFileName());
        return folder.equals(file.getParent()) && !name.endsWith("-shm") // which is made anew
                ? Optional.of(call(call.group(1), name, call))
                : Optional.empty();
    }

    private static DiskCall call(String verb, String name, Matcher call) {
        return switch (verb) {
            case "pwrite64" -> new DiskCall.Write(name, number(call, 1), ByteBuffer.wrap(octets(call.group(4))));
            case "ftruncate" -> new DiskCall.Cut(name, number(call, 0));
            case "fsync", "fdatasync" -> new DiskCall.Sync(name);
            case "unlink" -> new DiskCall.Remove(name);
            default -> throw new IllegalStateException("nobody knows how to lose what " + verb + " does");
        };
    }

    /** Returns one of the numbers behind the text. */
    private static int number(Matcher call, int which) {
        return NUMBER.matcher(call.group(5))
                .results()
                .skip(which)
                .mapToInt(number -> Integer.parseInt(number.group()))
                .findFirst()
                .orElseThrow();
    }

    private static String text(String hexadecimal) {
        return new String(octets(hexadecimal), StandardCharsets.UTF_8);
    }

    private static byte[] octets(String hexadecimal) {
        return HexFormat.of().parseHex(hexadecimal.replace("\\x", ""));
    }
}
