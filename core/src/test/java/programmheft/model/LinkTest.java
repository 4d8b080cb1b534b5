package programmheft.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LinkTest {
    private static final URI ADDRESS = URI.create("https://example.org/folien");

    @Test
    void leads_somewhere_or_says_only_that_there_is_something() {
        assertThat(Link.to(Link.Kind.SLIDES, ADDRESS).address()).contains(ADDRESS);
        assertThat(Link.known(Link.Kind.RECORDING, "Keynotes").address()).isEmpty();
    }

    @Test
    void says_more_step_by_step() {
        Link link = Link.to(Link.Kind.RECORDING, ADDRESS)
                .labelled("Keynotes")
                .in(Locale.GERMAN)
                .withSubtitles();

        assertThat(link)
                .isEqualTo(new Link(
                        Link.Kind.RECORDING,
                        Optional.of(ADDRESS),
                        Optional.of("Keynotes"),
                        Optional.of(Locale.GERMAN),
                        true));
    }

    @Test
    void takes_any_scheme() {
        assertThat(Link.to(Link.Kind.REGISTRATION, URI.create("mailto:a@example.org"))
                        .address())
                .isPresent();
    }

    @Test
    void refuses_an_address_without_a_scheme() {
        assertThatThrownBy(() -> Link.to(Link.Kind.PAGE, URI.create("www.example.org")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a link needs a scheme such as https, but is 'www.example.org'");
    }

    @Test
    void refuses_to_say_nothing() {
        assertThatThrownBy(() -> new Link(Link.Kind.PAGE, Optional.empty(), Optional.empty(), Optional.empty(), false))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a link needs an address or a word on what there is");
        assertThatThrownBy(() -> Link.known(Link.Kind.PAGE, " ")).hasMessage("the label of a link must not be empty");
    }
}
