package programmheft.cli;

/** Starts the command. */
public final class Main {
    private Main() {}

    /** Runs the command and ends the process with its exit code. */
    public static void main(String[] args) {
        Runtime.getRuntime().addShutdownHook(new Thread(OutputFile::removeUnfinished));
        System.exit(Programmheft.run(World.ofProcess(), args));
    }
}
