package programmheft.jdbi;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import programmheft.model.Day;
import programmheft.model.Event;
import programmheft.model.Format;
import programmheft.model.Item;
import programmheft.port.Point;
import programmheft.port.Provenance;
import programmheft.port.Search;

final class WordSearchTest {
    @TempDir
    private Path folder;

    private Connections connections;
    private SqliteEventStore store;

    @BeforeEach
    void saveWhatIsThereOften() {
        connections = Connections.open(new StoreFile(folder.resolve("store.db")));
        store = new SqliteEventStore(connections);
        List<Item> items = IntStream.range(0, 1_200)
                .mapToObj(i -> Item.builder("i" + i, "Moor" + (i % 2 == 0 ? " " : "land ") + "Nummer" + i % 600)
                        .format(i % 3 == 0 ? Format.TALK : Format.WORKSHOP)
                        .build())
                .toList();
        Event event = Event.builder("a", "A")
                .day(Day.on(LocalDate.of(2031, 5, 5), items))
                .build();
        store.save(event, Provenance.none(), "s", "d", Instant.EPOCH);
    }

    @Test
    void a_word_that_is_there_often_is_compared_and_not_looked_up() {
        Search search = search("nummer7");

        assertThat(connections.<String>read(handle ->
                        WordSearch.of(search.terms(), WordIndex.SQLITE, handle).condition()))
                .endsWith("instr(' ' || programme_word.words || ' ', :word0) > 0");
        assertThat(titles(search)).hasSize(22).allMatch(title -> title.contains(" Nummer7"));
    }

    @Test
    void only_words_that_are_there_often_are_looked_up_as_they_are() {
        assertThat(titles(search("moor"))).hasSize(1_200);
        assertThat(titles(new Search(
                        "moor",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(Format.TALK),
                        Optional.of(LocalDate.of(2031, 5, 5)))))
                .hasSize(400);
    }

    private static Search search(String words) {
        return new Search(
                words,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(LocalDate.of(2031, 5, 5)));
    }

    private List<String> titles(Search search) {
        return store.questions().search(search).stream().map(Point::title).toList();
    }
}
