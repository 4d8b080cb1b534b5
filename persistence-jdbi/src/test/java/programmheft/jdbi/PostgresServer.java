package programmheft.jdbi;

import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The PostgreSQL server of the tests: a running one that {@code PROGRAMMHEFT_TEST_POSTGRES} names, else one that is
 * started from the programs on this machine, once, and stopped when the tests end.
 */
final class PostgresServer {
    private static final String RUNNING = "PROGRAMMHEFT_TEST_POSTGRES";
    private static final String SKIPPED = "skipped: there is no PostgreSQL; name a running server in " + RUNNING
            + ", install Debian's package postgresql, or run Maven with -Pembedded-postgres";

    private static @Nullable String address;

    private PostgresServer() {}

    /** Returns the address of a database; skips the test where there is no server. */
    static synchronized String address() {
        String known = address;
        if (known == null) {
            known = Optional.ofNullable(System.getenv(RUNNING)).orElseGet(PostgresServer::started);
            address = known;
        }
        return known;
    }

    private static String started() {
        try {
            Path folder = Files.createTempDirectory("programmheft-postgres");
            Optional<Path> programs = PostgresBinaries.find(folder);
            if (programs.isEmpty()) {
                Files.delete(folder);
                return abort(SKIPPED);
            }
            return start(programs.get(), folder);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String start(Path programs, Path folder) {
        String data = folder.resolve("data").toString();
        int port = freePort();
        run(programs, "initdb", "-D", data, "-A", "trust", "-U", "tester", "-E", "UTF8", "--locale=C", "--no-sync");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            run(programs, "pg_ctl", "-D", data, "-m", "immediate", "stop");
            remove(folder);
        }));
        String options = "-p " + port
                + " -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c fsync=off -c shared_buffers=32MB";
        run(programs, "pg_ctl", "-D", data, "-w", "-l", folder.resolve("log").toString(), "-o", options, "start");
        return "postgresql://tester@127.0.0.1:" + port + "/postgres";
    }

    /** Runs a program of the server, which refuses root: so root is nobody, in a user namespace. */
    private static void run(Path programs, String program, String... arguments) {
        List<String> command = new ArrayList<>();
        if ("root".equals(System.getProperty("user.name"))) {
            command.addAll(List.of("unshare", "-U"));
        }
        command.add(programs.resolve(program).toString());
        command.addAll(List.of(arguments));
        Shell.run(command);
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void remove(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(one);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
