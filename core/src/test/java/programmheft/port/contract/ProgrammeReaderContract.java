package programmheft.port.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import programmheft.check.Position;
import programmheft.port.ProgrammeReader;
import programmheft.port.Source;
import programmheft.port.UnreadableProgramme;

/** What every reader of programmes keeps to. */
public abstract class ProgrammeReaderContract {
    private static final int MUTATIONS = 500;
    private static final String STRAYS = "()[]\\/:|»–-„“\".*<,0129 \t\nÄ\u00a0\u0007";

    /** Returns the reader under test. */
    protected abstract ProgrammeReader reader();

    /** Returns a document that the reader reads without error. */
    protected abstract String document();

    @Test
    void reads_the_same_from_the_same_bytes() {
        assertThat(reader().read(source(document()))).isEqualTo(reader().read(source(document())));
    }

    @Test
    void reads_the_same_in_any_zone_and_language() {
        var here = reader().read(source(document()));
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Australia/Sydney"));

            assertThat(reader().read(source(document()))).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void refuses_an_empty_document() {
        assertThatThrownBy(() -> reader().read(source(" \n\n")))
                .isInstanceOfSatisfying(
                        UnreadableProgramme.class,
                        unreadable -> assertThat(unreadable.finding().code()).isEqualTo("empty-document"));
    }

    @Test
    void says_where_a_document_is_not_utf_8() {
        Source source = Source.of("latin-1", "Titel\nOrt: Köln\n".getBytes(StandardCharsets.ISO_8859_1));

        assertThatThrownBy(() -> reader().read(source))
                .isInstanceOfSatisfying(UnreadableProgramme.class, unreadable -> {
                    assertThat(unreadable.finding().code()).isEqualTo("not-utf-8");
                    assertThat(unreadable.finding().position()).isEqualTo(Optional.of(new Position(2, 7)));
                });
    }

    @Test
    void throws_nothing_else_on_damaged_documents() {
        Random random = new Random(17);
        for (int i = 0; i < MUTATIONS; i++) {
            String damaged = damage(document(), random);
            try {
                assertThat(reader().read(source(damaged)).event().title()).isNotEmpty();
            } catch (UnreadableProgramme unreadable) {
                assertThat(unreadable).hasMessageMatching("(?s).+");
            } catch (RuntimeException other) {
                throw new AssertionError("on:\n" + damaged, other);
            }
        }
    }

    private static String damage(String text, Random random) {
        StringBuilder out = new StringBuilder(text);
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            int at = random.nextInt(out.length());
            int to = Math.min(out.length(), at + 1 + random.nextInt(12));
            String piece = out.substring(at, to);
            switch (random.nextInt(4)) {
                case 0 -> out.delete(at, to);
                case 1 -> out.insert(random.nextInt(out.length()), piece);
                case 2 -> out.setCharAt(at, STRAYS.charAt(random.nextInt(STRAYS.length())));
                default -> out.insert(at, STRAYS.charAt(random.nextInt(STRAYS.length())));
            }
            if (out.isEmpty()) {
                out.append('x');
            }
        }
        return out.toString();
    }

    private static Source source(String text) {
        return Source.ofText("document", text);
    }
}
