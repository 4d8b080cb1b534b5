package programmheft.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A project under {@code embedding}, run in a JVM of its own as its README says. */
record Jvm(Path project) {
    /** How the JVM finds the classes. */
    enum Road {
        CLASS_PATH("-cp target/example.jar:target/lib/* example.Example"),
        MODULE_PATH("-p target/example.jar:target/lib -m example/example.Example");

        private final String options;

        Road(String options) {
            this.options = options;
        }
    }

    /** What it printed and how it ended. */
    record Run(int exitCode, String out, String err) {}

    static Jvm of(String project) {
        return new Jvm(Path.of("embedding", project).toAbsolutePath());
    }

    Run run(Road road, String... args) throws IOException, InterruptedException {
        List<String> command = Stream.of(
                        Stream.of(System.getProperty("java.home") + "/bin/java", "-Dfile.encoding=UTF-8"),
                        Stream.of(road.options.split(" ", -1)),
                        Stream.of(args))
                .flatMap(words -> words)
                .toList();
        Path out = Files.createTempFile("example", ".out");
        Path err = Files.createTempFile("example", ".err");
        try {
            Process process = new ProcessBuilder(command)
                    .directory(project.toFile())
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile())
                    .start();
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
                throw new IllegalStateException("still running after a minute: " + command);
            }
            return new Run(process.exitValue(), Files.readString(out), Files.readString(err));
        } finally {
            Files.delete(out);
            Files.delete(err);
        }
    }

    /** Returns the names of all jars that the project needs beside its own. */
    List<String> libraries() throws IOException {
        try (Stream<Path> jars = Files.list(project.resolve("target/lib"))) {
            return jars.map(jar -> jar.getFileName().toString()).toList();
        }
    }
}
