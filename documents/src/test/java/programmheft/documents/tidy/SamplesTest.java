package programmheft.documents.tidy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import programmheft.agenda.Agenda;
import programmheft.port.Source;

/** The five reference events, as the printer writes them. */
class SamplesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "fachkonferenz-2019",
                "onlineveranstaltung-2020",
                "fachdiskurs-2022",
                "fachdiskurs-2022-presse",
                "fachdiskurs-2022-rueckblick"
            })
    void writes_each_sample_as_it_stands(String name) throws IOException {
        String sample = sample(name);

        assertThat(Tidy.rewrite(sample)).isEqualTo(sample);
        assertThat(Tidy.read(sample).remarks()).isEmpty();
        assertThat(TidyReader.looksTidy(Source.ofText(name, sample))).isTrue();
    }

    @Test
    void gives_the_conference_seventeen_slots() throws IOException {
        Agenda agenda = Agenda.of(Tidy.event(sample("fachkonferenz-2019")));

        assertThat(agenda.slots()).hasSize(17);
    }

    private static String sample(String name) throws IOException {
        return Files.readString(Path.of("..", "samples", name + ".txt"));
    }
}
