package programmheft.cli;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import programmheft.cli.Run.Desk;

/** The files that the cases under fire share, and the tools their lines may call. Each case has a copy of its own. */
final class Stock {
    private final Path files;
    private final Path tools;

    /** Makes the stock in an empty folder. */
    Stock(Path folder) throws IOException {
        files = Files.createDirectory(folder.resolve("files"));
        tools = Files.createDirectory(folder.resolve("tools"));
        good();
        bad();
        tools();
    }

    /** Returns the launcher in a folder that holds a copy of the stock. */
    Launcher in(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(files)) {
            for (Path file : all.toList()) {
                Files.copy(file, folder.resolve(file.getFileName()), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
        Path secret = Files.writeString(folder.resolve("secret.txt"), Programmes.LESEABEND);
        Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("---------"));
        return new Launcher(folder).with("PATH", tools + ":" + Launcher.FILE.getParent() + ":" + System.getenv("PATH"));
    }

    private void good() {
        Desk desk = new Desk(files)
                .file("fachtag.txt", Programmes.STADTGRUEN)
                .file("abend.txt", Programmes.LESEABEND)
                .file("error.txt", Programmes.DOPPELT)
                .file("warning.txt", Programmes.OHNE_MODERATION)
                .file("no-date.txt", Programmes.OHNE_DATUM)
                .file("long.txt", Programmes.panels(400))
                .file("good.json", Programmes.UFERTAGE_JSON);
        desk.run(
                "publish",
                "fachtag.txt",
                "--db",
                "p.db",
                "-o",
                tools.resolveSibling("published").toString());
    }

    private void bad() throws IOException {
        String evening = Programmes.LESEABEND;
        String json = Programmes.UFERTAGE_JSON;
        new Desk(files)
                .file("empty.txt", "")
                .file("blank.txt", " \n\n\t\n")
                .file("windows.txt", evening.getBytes(Charset.forName("windows-1252")))
                .file("letter.txt", "Liebe Freundinnen und Freunde,\n\nes war ein schöner Abend.\n\nEure Lena\n")
                .file("june.txt", evening.replace("Freitag, 8. Mai 2026", "31. Juni 2026"))
                .file("clock.txt", evening.replace("19:00–20:30", "25:30"))
                .file("backwards.txt", evening.replace("19:00–20:30", "20:30–19:00"))
                .file("cut.json", json.substring(0, json.indexOf("Lesung am")))
                .file("twice.json", json.replace("\"zone\"", "\"title\": \"Zwei\",\n    \"zone\""))
                .file("type.json", json.replace("\"Ufertage 2031\"", "2031"))
                .file("june.json", json.replace("05-08", "06-31"))
                .file("clock.json", json.replace("20:30", "25:30"))
                .file("backwards.json", json.replace("20:30", "18:30"))
                .file("other.json", "{\"sessions\": []}")
                .file(
                        "three.json",
                        json.replace("2031-05-08", "2031-02-31")
                                .replace("\"19:00\"", "19")
                                .replace("\"id\": \"ufertage-2031\"", "\"id\": 7"))
                .file("notes.db", "my notes\n");
        Files.createDirectory(files.resolve("folder"));
    }

    private void tools() throws IOException {
        // root may read everything, unless it gives that up
        tool("ordinarily", """
                [ "$(id -u)" != 0 ] || exec setpriv --bounding-set=-dac_override,-dac_read_search "$@"
                exec "$@"
                """);
        tool("with-small-disk", """
                mkdir small && exec unshare -rm sh -c '
                    mount -t tmpfs -o size=16k none small
                    "$@"; code=$?; echo "small disk: $(ls -A small | tr "\\n" " ")"; exit $code' sh "$@"
                """);
        tool("with-read-only-disk", """
                mkdir ro && exec unshare -rm sh -c '
                    mount -t tmpfs none ro && cp p.db ro && mount -o remount,ro ro
                    "$@"; code=$?; echo "read-only disk: $(ls -A ro)"; exit $code' sh "$@"
                """);
    }

    private void tool(String name, String script) throws IOException {
        Path tool = Files.writeString(tools.resolve(name), "#!/bin/sh\n" + script);
        Files.setPosixFilePermissions(tool, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    /** Tells whether this machine lets its users mount disks of their own, as most Linux machines do. */
    static boolean disksCanBeMounted(Path folder) throws IOException, InterruptedException {
        try {
            return succeeds(folder, "unshare", "-rm", "mount", "-t", "tmpfs", "none", folder.toString());
        } catch (IOException noSuchTool) {
            return false;
        }
    }

    /** Tells whether a file can be kept from whoever runs the tests. */
    static boolean filesCanBeSecret(Path folder) throws IOException, InterruptedException {
        return !Files.isReadable(folder.resolve("secret.txt"))
                || succeeds(folder, "setpriv", "--bounding-set=-dac_override,-dac_read_search", "true");
    }

    private static boolean succeeds(Path folder, String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(List.of(command))
                        .directory(folder.toFile())
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .waitFor()
                == 0;
    }
}
