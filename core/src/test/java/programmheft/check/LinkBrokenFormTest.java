package programmheft.check;

import static org.assertj.core.api.Assertions.assertThat;
import static programmheft.check.ChecksOfOneDay.english;
import static programmheft.check.ChecksOfOneDay.german;
import static programmheft.check.ChecksOfOneDay.ids;
import static programmheft.check.ChecksOfOneDay.run;
import static programmheft.sample.SampleEvents.oneDay;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import programmheft.model.Access;
import programmheft.model.Contact;
import programmheft.model.Item;
import programmheft.model.Link;
import programmheft.model.Place;
import programmheft.model.Status;
import programmheft.sample.SampleEvents;

class LinkBrokenFormTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org",
                "HTTPS://EXAMPLE.ORG/",
                "https://www.example.org:8443/a/b%20c?d=e#f",
                "https://mein_haus.example.org/",
                "https://müller.example/",
                "https://example.org./",
                "https://[2001:db8::1]/",
                "https://192.0.2.7/x",
                "https://intranet/fachtag",
                "https://archiv.example.org/2020/https://example.org/",
                "https://example.org/nn/",
                "https://example.org/?link=your-link",
                "http://httpbin.example/",
                "mailto:alma@example.org",
                "mailto:alma@example.org,tom@example.org?subject=Wald",
                "mailto:alma%40example.org",
                "tel:+49-30-1234",
                "ftp://example.org/folien.pdf",
                "webcal://example.org/tag.ics",
                "geo:52.5,13.4",
                "xmpp:wald@chat.example.org",
                "ircs://irc.example.org/#wald"
            })
    void accepts_links_that_can_work(String link) {
        assertThat(foundInLinks(link)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https:///programm",
                "https:example.org",
                "https:/example.org",
                "https://.example.org",
                "https://www..example.org",
                "https://www",
                "https://localhost:8080/",
                "http://https://example.org",
                "https://https//example.org",
                "https://alma@example.org",
                "https://example,org/",
                "https://example.org/programm%20",
                "https://example.com/your-link",
                "https://your-domain.example/",
                "https://www.deine-domain.tld",
                "https://example.org/Link%20folgt/../link-folgt",
                "htps://example.org",
                "file:///C:/programm.pdf",
                "javascript:void(0)",
                "mailto:alma",
                "mailto:alma@example",
                "mailto:?subject=Wald",
                "mailto://alma@example.org",
                "mailto:@example.org",
                "webcal:tag.ics"
            })
    void finds_links_that_cannot_work(String link) {
        assertThat(foundInLinks(link)).extracting(Finding::values).containsExactly(List.of(link, "Punkt"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "am Empfang",
                "https://example.org/anmeldung",
                "unter https://example.org, oder per Mail",
                "Anmeldung:https://example.org/",
                "www.example.org",
                "alma@example.org",
                "<alma@example.org>.",
                "alma@example.org/tom@example.org",
                "alma(at)example.org",
                "@hain@netz.example",
                "030 1234"
            })
    void accepts_places_to_register_that_can_work_or_are_no_address(String place) {
        assertThat(foundInRegistration(place)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://",
                "http://https://example.org",
                "alma@example",
                "alma@",
                "alma@@example.org",
                "mailto:alma",
                "https://example.org/your-link"
            })
    void finds_places_to_register_that_cannot_work(String place) {
        assertThat(foundInRegistration(place)).extracting(Finding::values).containsExactly(List.of(place, "Ein Tag"));
    }

    @Test
    void copes_with_very_long_words() {
        for (String part : List.of("a", ".", "a.", "@", "://", "-a", "mailto:", "%20")) {
            String word = part.repeat(50_000);

            assertThat(foundInRegistration(word + "://" + word)).hasSizeLessThan(2);
            assertThat(foundInRegistration("a" + word + "@" + word + "b")).hasSizeLessThan(2);
        }
    }

    @Test
    void names_the_address_and_what_it_is_given_for() {
        List<Finding> found = foundInLinks("http://https://example.org");

        assertThat(found)
                .containsExactly(new Finding(
                        "link-broken-form",
                        Level.WARNING,
                        ids("punkt"),
                        List.of("http://https://example.org", "Punkt"),
                        Optional.empty()));
        assertThat(german(found.get(0)))
                .isEqualTo("„http://https://example.org“, angegeben für „Punkt“, kann als Link nicht funktionieren");
        assertThat(english(found.get(0)))
                .isEqualTo("\"http://https://example.org\", given for \"Punkt\", cannot work as a link");
    }

    @Test
    void looks_at_all_links_of_the_event_once() {
        URI broken = URI.create("https:///dabei");

        assertThat(run(
                        new LinkBrokenForm(),
                        oneDay().toBuilder()
                                .place(new Place.Online(Optional.of(broken)))
                                .link(Link.to(Link.Kind.STREAM, broken))
                                .link(Link.to(Link.Kind.PAGE, URI.create("htps://example.org")))
                                .contact(Contact.of("Presse", "presse@example"))
                                .build()))
                .extracting(finding -> finding.values().get(0))
                .containsExactly("https:///dabei", "presse@example", "htps://example.org");
    }

    @Test
    void accepts_the_sample_events_and_what_is_cancelled() {
        Item cancelled =
                item("htps://example.org").toBuilder().status(Status.CANCELLED).build();

        assertThat(run(new LinkBrokenForm(), SampleEvents.everything())).isEmpty();
        assertThat(run(new LinkBrokenForm(), SampleEvents.lookBack())).isEmpty();
        assertThat(run(new LinkBrokenForm(), oneDay(cancelled))).isEmpty();
    }

    private static Item item(String link) {
        return Item.builder("punkt", "Punkt")
                .link(Link.to(Link.Kind.PAGE, URI.create(link)))
                .build();
    }

    private static List<Finding> foundInLinks(String link) {
        return run(new LinkBrokenForm(), oneDay(item(link)));
    }

    private static List<Finding> foundInRegistration(String place) {
        return run(
                new LinkBrokenForm(),
                oneDay().toBuilder()
                        .access(Access.withRegistration().registerAt(place))
                        .build());
    }
}
