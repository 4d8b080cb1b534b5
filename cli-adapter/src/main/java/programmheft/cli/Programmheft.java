package programmheft.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command with its subcommands, and the options that all of them have. */
@Command(name = "programmheft", versionProvider = Programmheft.Version.class)
final class Programmheft implements Runnable {
    @Spec
    private CommandSpec spec;

    @Option(names = "--lang", paramLabel = "de|en", scope = ScopeType.INHERIT)
    void checkLanguage(String name) {
        if (!Language.NAMES.contains(name)) {
            throw new ParameterException(
                    spec.commandLine(), "Invalid value for option '--lang': '%s' is neither de nor en".formatted(name));
        }
    }

    @Option(names = "--debug", scope = ScopeType.INHERIT)
    private boolean debug;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT)
    boolean help;

    @Option(names = "--version", versionHelp = true)
    boolean version;

    private Programmheft() {}

    /** Runs the command and returns its exit code; whatever happens, no exception gets out. */
    static int run(World world, String... args) {
        Optional<Locale> chosen = Language.chosen(List.of(args));
        Session session = new Session(world, Labels.in(chosen.orElseGet(() -> Language.of(world))), chosen);
        session.attempt("programmheft", () -> session.raise(execute(session, args)));
        return session.end();
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Missing command");
    }

    private static int execute(Session session, String... args) {
        Programmheft root = new Programmheft();
        StringWriter help = new StringWriter();
        CommandLine line = commands(root, session)
                .setOut(new PrintWriter(help))
                .setParameterExceptionHandler((wrong, given) -> UsageError.report(wrong, session))
                .setExecutionStrategy(parsed -> {
                    session.debug(root.debug);
                    return new CommandLine.RunLast().execute(parsed);
                })
                .setExecutionExceptionHandler((thrown, command, parsed) -> {
                    session.attempt("programmheft", () -> {
                        throw thrown instanceof RuntimeException fault ? fault : new IllegalStateException(thrown);
                    });
                    return session.exitCode();
                });
        int code = line.execute(args);
        if (help.getBuffer().length() > 0) {
            session.out().line(help.toString().stripTrailing());
        }
        return code;
    }

    private static CommandLine commands(Programmheft root, Session session) {
        CommandLine store = new CommandLine(new StoreCommand())
                .addSubcommand(new StoreList(session))
                .addSubcommand(new StoreHistory(session))
                .addSubcommand(new StoreGet(session))
                .addSubcommand(new StoreDiff(session))
                .addSubcommand(new StoreSearch(session))
                .addSubcommand(new StoreNow(session))
                .addSubcommand(new StoreNext(session))
                .addSubcommand(new StoreConflicts(session))
                .addSubcommand(new StoreFree(session))
                .addSubcommand(new StoreBackup(session))
                .addSubcommand(new StoreVerify(session))
                .addSubcommand(new StoreExport(session))
                .addSubcommand(new StoreImport(session));
        return new CommandLine(root)
                .addSubcommand(new PublishCommand(session))
                .addSubcommand(new CheckCommand(session))
                .addSubcommand(new ShowCommand(session))
                .addSubcommand(new ConvertCommand(session))
                .addSubcommand(store)
                .addSubcommand(new ExplainCommand(session))
                .addSubcommand(new HelpOf())
                .setResourceBundle(session.labels().bundle())
                .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExpandAtFiles(false)
                .setUsageHelpWidth(100);
    }

    /** Says the version that the jar was built as. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String built = Main.class.getPackage().getImplementationVersion();
            return new String[] {"programmheft " + (built == null ? "(not built)" : built)};
        }
    }
}
