package programmheft.benchmarks;

import java.net.URI;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import programmheft.model.Event;
import programmheft.model.Item;
import programmheft.port.Search;
import programmheft.port.StoreQuestions;

/**
 * Questions to a store of many sessions, turn by turn with the same queries over bare JDBC, and with the same questions to
 * a store of few. Each turn asks something else; what is compared asks for the same thing.
 */
final class Scale {
    private static final int NEXT = 20;
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private final String database;
    private final int sessions;
    private final int small;
    private final int turns;
    private final List<Question> questions = List.of(
            new Question(
                    "now", (asked, port) -> port.at(asked.moment()).size(), (asked, bare) -> bare.at(asked.moment())),
            new Question(
                    "next " + NEXT,
                    (asked, port) -> port.after(asked.moment(), NEXT).size(),
                    (asked, bare) -> bare.after(asked.moment(), NEXT)),
            new Question(
                    "by speaker",
                    (asked, port) -> port.search(asked.speaker()).size(),
                    (asked, bare) -> bare.search(asked.marked())),
            new Question(
                    "conflicts of one event",
                    (asked, port) -> port.clashes(asked.event()).size(),
                    (asked, bare) -> bare.clashes(asked.event().value())),
            new Question(
                    "two words and a name",
                    (asked, port) -> port.search(Search.of(String.join(" ", asked.words())))
                            .size(),
                    (asked, bare) -> bare.search(asked.words())));

    /** Asks for something; returns how much was found. */
    private interface Way<T> {
        int ask(Asked asked, T where) throws SQLException;
    }

    /** A question, and how long it took in each of the three ways. */
    private record Question(
            String name, Way<StoreQuestions> port, Way<BareQuestions> bare, Turns ofPort, Turns ofBare, Turns ofSmall) {
        Question(String name, Way<StoreQuestions> port, Way<BareQuestions> bare) {
            this(name, port, bare, new Turns(), new Turns(), new Turns());
        }
    }

    /** What one turn asks for, all of it about one event. */
    private record Asked(Event.Id event, Instant moment, Search speaker, List<String> marked, List<String> words) {
        static Asked of(int number) {
            Event event = ManyEvents.event(number);
            Item item = event.days().get(0).items().get(new Random(number).nextInt(ManyEvents.SESSIONS));
            String name = event.speakers().stream()
                    .filter(speaker ->
                            speaker.id().equals(item.appearances().get(0).speaker()))
                    .findFirst()
                    .orElseThrow()
                    .name();
            List<String> names = folded(name);
            List<String> title = folded(item.title());
            return new Asked(
                    event.id(),
                    ManyEvents.day(number).atTime(11, 10).atZone(ZONE).toInstant(),
                    new Search(
                            "",
                            Optional.of(name),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty()),
                    names.stream().map(word -> "§p" + word).toList(),
                    List.of(title.get(0), title.get(1), names.get(1)));
        }

        /** Returns the words as the index has them: those of many events hold no umlaut and no accent. */
        private static List<String> folded(String text) {
            return List.of(text.toLowerCase(Locale.ROOT).split(" ", -1));
        }
    }

    private Scale(String database, int sessions, int small, int turns) {
        this.database = database;
        this.sessions = sessions;
        this.small = small;
        this.turns = turns;
    }

    static Scale sqlite(Path folder, int sessions, int small, int turns) throws SQLException {
        try (ScaleStore large = ScaleStore.sqlite(folder, sessions);
                ScaleStore few = ScaleStore.sqlite(folder, small)) {
            return new Scale("SQLite", sessions, small, turns).measured(large, few);
        }
    }

    static Scale postgres(URI server, int sessions, int small, int turns) throws SQLException {
        try (ScaleStore large = ScaleStore.postgres(server, sessions);
                ScaleStore few = ScaleStore.postgres(server, small)) {
            return new Scale("PostgreSQL", sessions, small, turns).measured(large, few);
        }
    }

    private Scale measured(ScaleStore large, ScaleStore few) throws SQLException {
        StoreQuestions port = large.store().questions();
        StoreQuestions ofSmall = few.store().questions();
        BareQuestions bare = new BareQuestions(large.connection());
        Random dice = new Random(7);
        for (int turn = 0; turn < 2 * turns; turn++) {
            boolean counts = turn >= turns;
            Asked asked = Asked.of(dice.nextInt(sessions / ManyEvents.SESSIONS));
            Asked askedOfSmall = Asked.of(dice.nextInt(small / ManyEvents.SESSIONS));
            for (Question question : questions) {
                int found = question.ofPort().time(counts, () -> question.port().ask(asked, port));
                int same = question.ofBare().time(counts, () -> question.bare().ask(asked, bare));
                if (found != same) {
                    throw new IllegalStateException(
                            question.name() + ": " + found + " here, " + same + " there: " + asked);
                }
                question.ofSmall().time(counts, () -> question.port().ask(askedOfSmall, ofSmall));
            }
        }
        return this;
    }

    /** Returns a table with a line for each question. */
    String all() {
        return Markdown.table(
                List.of(
                        database + ", " + Markdown.number(sessions) + " sessions",
                        "found",
                        "port, ms",
                        "bare JDBC, ms",
                        Markdown.number(small) + " sessions, ms",
                        "found there"),
                questions.stream()
                        .map(question -> List.of(
                                question.name(),
                                Markdown.number(question.ofPort().found()),
                                millis(question.ofPort()),
                                millis(question.ofBare()),
                                millis(question.ofSmall()),
                                Markdown.number(question.ofSmall().found()))));
    }

    /** Returns a table with two lines for each question. */
    String limits() {
        return Markdown.table(
                List.of("limit, " + database, "at most", "measured", "kept"),
                questions.stream()
                        .flatMap(question -> Stream.of(
                                Ratios.limit(
                                        question.name() + " : bare JDBC",
                                        3,
                                        question.ofPort().millis()
                                                / question.ofBare().millis()),
                                Ratios.limit(
                                        question.name() + " : of " + Markdown.number(small),
                                        5,
                                        question.ofPort().millis()
                                                / question.ofSmall().millis()))));
    }

    private static String millis(Turns turns) {
        return String.format(Locale.ROOT, "%.2f", turns.millis());
    }
}
