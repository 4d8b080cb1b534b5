package programmheft.port.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import programmheft.change.CalendarHistory;
import programmheft.model.Day;
import programmheft.model.Event;
import programmheft.model.Item;
import programmheft.model.Place;
import programmheft.port.ProgrammeReader;
import programmheft.port.ProgrammeWriter;
import programmheft.port.Provenance;
import programmheft.port.Publication;
import programmheft.port.Source;

/** What every {@link ProgrammeWriter} keeps. Extend it and give the writer; its tests run with yours. */
public abstract class ProgrammeWriterContract {
    private static final Instant LONG_AGO = Instant.parse("2026-03-01T09:00:00Z");

    protected abstract ProgrammeWriter writer();

    /** Returns a publication that the writer refuses; nothing if it writes every event. */
    protected Optional<Publication> refused() {
        return Optional.empty();
    }

    /** Returns the reader of this form; nothing as long as nobody reads it. */
    protected Optional<ProgrammeReader> reader() {
        return Optional.empty();
    }

    @Test
    void writes_what_is_read_back_as_the_same_event() throws IOException {
        assumeTrue(reader().isPresent(), "nobody reads what this writer writes");
        ProgrammeReader reader = reader().orElseThrow();
        for (Event event : Stream.concat(
                        RichEvents.all().stream(), Stream.of(publication().event()))
                .toList()) {
            Publication publication =
                    new Publication(event, CalendarHistory.unstored(LONG_AGO), Provenance.none(), Locale.GERMAN);

            byte[] bytes = written(writer(), publication);
            Event back = reader.read(Source.of("written", bytes)).event();

            assertThat(back).isEqualTo(event);
        }
    }

    @Test
    void names_a_file_extension_without_a_dot() {
        assertThat(writer().fileExtension()).matches("[a-z0-9]+");
    }

    @Test
    void writes_the_same_bytes_for_the_same_event() throws IOException {
        assertThat(written(writer(), publication())).isEqualTo(written(writer(), publication()));
    }

    @Test
    void writes_the_same_bytes_whatever_the_defaults_of_the_machine_are() throws IOException {
        byte[] here = written(writer(), publication());
        TimeZone zone = TimeZone.getDefault();
        Locale locale = Locale.getDefault();

        byte[] elsewhere;
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            elsewhere = written(writer(), publication());
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }

        assertThat(elsewhere).isEqualTo(here);
    }

    @Test
    void writes_utf_8() throws IOException {
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(written(writer(), publication())))
                .toString();

        assertThat(text).contains("Köln");
    }

    @Test
    void does_not_close_the_stream() throws IOException {
        Watched out = new Watched();

        writer().write(publication(), out);

        assertThat(out.closed).isFalse();
        assertThat(out.size()).isPositive();
    }

    @Test
    void passes_on_that_the_stream_failed() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int octet) throws IOException {
                throw new IOException("no space left");
            }
        };

        assertThatThrownBy(() -> writer().write(publication(), full))
                .isInstanceOf(IOException.class)
                .hasMessage("no space left");
    }

    @Test
    void throws_exactly_when_there_is_a_refusal() throws IOException {
        assertThat(writer().refusal(publication())).isEmpty();

        refused().ifPresent(publication -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            assertThat(writer().refusal(publication)).isPresent();
            assertThatThrownBy(() -> writer().write(publication, out)).isInstanceOf(IllegalArgumentException.class);
            assertThat(out.size()).isZero();
        });
    }

    private static byte[] written(ProgrammeWriter writer, Publication publication) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(publication, out);
        return out.toByteArray();
    }

    private static Publication publication() {
        Event event = Event.builder("koeln-2026", "Köln im Gespräch")
                .place(Place.at("Bürgerhaus", "Am Ring 1, 50667 Köln"))
                .day(Day.on(
                        LocalDate.of(2026, 5, 4),
                        Item.builder("1", "Begrüßung").between("10:00", "10:15").build(),
                        Item.builder("2", "Straßen für alle").from("10:15").build()))
                .build();
        return new Publication(event, CalendarHistory.unstored(LONG_AGO), Provenance.none(), Locale.GERMAN);
    }

    private static final class Watched extends ByteArrayOutputStream {
        private boolean closed;

        @Override
        public void close() {
            closed = true;
        }
    }
}
