package programmheft.ical;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import programmheft.agenda.Slot;
import programmheft.model.Appearance;
import programmheft.model.Day;
import programmheft.model.Event;
import programmheft.model.Format;
import programmheft.model.Item;
import programmheft.model.Link;
import programmheft.model.Role;
import programmheft.model.Speaker;

/** Whatever is vouched for at a glance is told in full, as the long way finds; and that is most of what is told in full. */
class GlanceTest {
    @ParameterizedTest
    @ValueSource(strings = {"de", "en"})
    void vouches_only_for_what_is_read_back_as_it_was(String language) {
        List<String> vouched = new ArrayList<>();
        List<String> told = new ArrayList<>();
        for (Event event : TestEvents.dated().toList()) {
            Context context = context(event, Locale.forLanguageTag(language));
            for (Slot slot : context.agenda().slots()) {
                Optional<String> difference = difference(context, slot);
                if (tellsAll(context, slot)) {
                    assertThat(difference)
                            .as("%s in %s", slot.item(), event.title())
                            .isEmpty();
                    vouched.add(slot.item().title());
                }
                if (difference.isEmpty()) {
                    told.add(slot.item().title());
                }
            }
        }
        assertThat(vouched).hasSizeGreaterThan(400).hasSizeGreaterThan(told.size() / 2);
    }

    @ParameterizedTest
    @CsvSource({
        "Worum es geht, true",
        "'Zuerst dies\nund dann das.\n\nZuletzt mehr: viel mehr', true",
        "'Mit: Freude', false",
        "'Worum\n\nMit: Freude', false",
        "Mehr dazu: hier, false",
        "'Erst\n\nProgramm: lang', false",
        "'Erst\n\nAusgebucht', false",
        "'Erst\n\nDarin:\n– nichts', false",
        "Themenraum: fern, false",
        "Leitfrage: warum?, false",
        "'Plätze: 12', false"
    })
    void leaves_texts_that_look_like_what_the_calendar_adds_to_the_long_way(String text, boolean vouched) {
        Item talk = Item.builder("1", "Vortrag")
                .format(Format.TALK)
                .between("10:00", "11:00")
                .text(text)
                .build();

        assertThat(glance(event(talk))).isEqualTo(vouched);
    }

    @Test
    void vouches_for_a_plain_talk_with_a_speaker_and_a_page() {
        Speaker speaker = Speaker.person("a", "Åsa Berg").withAffiliation("Hochschule");
        Item talk = Item.builder("1", "Zukunft")
                .format(Format.KEYNOTE)
                .between("10:00", "11:00")
                .room("Saal 1")
                .text("Wie es war.\n\nWie es wird.")
                .with(speaker, Role.SPEAKER)
                .link(Link.to(Link.Kind.PAGE, URI.create("https://a.example/1")))
                .build();

        assertThat(glance(event(talk, speaker))).isTrue();
        assertThat(glance(event(talk.toBuilder().room(null).build(), speaker))).isTrue();
        assertThat(glance(event(talk.toBuilder().from("10:00").build(), speaker)))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Åsa Berg; Bo", "Åsa (Berg)", "Åsa Berg (angefragt)"})
    void leaves_names_that_could_be_taken_apart_to_the_long_way(String name) {
        Speaker speaker = Speaker.person("a", name);
        Item talk = Item.builder("1", "Zukunft")
                .format(Format.TALK)
                .between("10:00", "11:00")
                .with(speaker, Role.SPEAKER)
                .build();

        assertThat(glance(event(talk, speaker))).isFalse();
    }

    @Test
    void leaves_an_affiliation_that_looks_like_a_status_to_the_long_way() {
        Speaker speaker = Speaker.person("a", "Åsa Berg").withAffiliation("angefragt");
        Item talk = Item.builder("1", "Zukunft")
                .format(Format.TALK)
                .between("10:00", "11:00")
                .with(Appearance.of(speaker, Role.SPEAKER))
                .build();

        assertThat(glance(event(talk, speaker))).isFalse();
    }

    /** What is vouched for rests on this: a line that the calendar adds is one of one kind only. */
    @ParameterizedTest
    @ValueSource(strings = {"de", "en"})
    void adds_lines_that_are_of_one_kind_each(String language) {
        Labels labels = Labels.in(Locale.forLanguageTag(language));
        DescriptionWords words = labels.description();
        Stream.of(Role.values()).map(role -> labels.phrase(role).with("x: y")).forEach(line -> {
            assertThat(Stream.of(Role.values())
                            .filter(role -> labels.phrase(role).fits(line)))
                    .hasSize(1);
            assertThat(words.isDetail(line) || words.isLink(line) || words.isThemedRoom(line))
                    .isFalse();
        });
        Stream.of(Link.Kind.values()).map(kind -> labels.link(kind) + ": x").forEach(line -> {
            assertThat(Stream.of(Link.Kind.values()).filter(kind -> line.startsWith(labels.link(kind))))
                    .hasSize(1);
            assertThat(words.isDetail(line) || words.isPeople(line) || words.isThemedRoom(line))
                    .isFalse();
        });
    }

    private static boolean glance(Event event) {
        Context context = context(event, Locale.GERMAN);
        return tellsAll(context, context.agenda().slots().get(0));
    }

    private static boolean tellsAll(Context context, Slot slot) {
        SessionEntry entry = SessionEntry.of(context, slot);
        return context.glance().tellsAll(slot, entry.told(entry.people()), entry.people());
    }

    private static Optional<String> difference(Context context, Slot slot) {
        SessionEntry entry = SessionEntry.of(context, slot);
        return new OwnItem(context, context.people().reader())
                .difference(
                        context.uids().item(entry.uid()),
                        entry.told(entry.people()).harmless(),
                        slot.item());
    }

    private static Context context(Event event, Locale language) {
        return Context.of(SampleEvents.published(event, language));
    }

    private static Event event(Item item, Speaker... speakers) {
        Event.Builder event = Event.builder("tag", "Tag");
        Stream.of(speakers).forEach(event::speaker);
        return event.day(Day.on(LocalDate.of(2026, 3, 2), List.of(item))).build();
    }
}
