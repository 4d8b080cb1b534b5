package programmheft.port;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import programmheft.model.Appearance;
import programmheft.model.Event;
import programmheft.model.Format;
import programmheft.model.Item;
import programmheft.model.Role;
import programmheft.model.Speaker;
import programmheft.model.Status;

class MergedPeopleTest {
    private static final Speaker PLAIN = Speaker.person("alma", "Alma Rotbuche");
    private static final Speaker DOCTOR = Speaker.person("rotbuche", "Alma Rotbuche")
            .withAcademicTitle("Prof. Dr.")
            .withAffiliation("Hochschule für Technik Au");

    @Test
    void know_somebody_with_and_without_title_and_affiliation() {
        Event page = talk(PLAIN);
        Event press = talk(DOCTOR);

        Event both = Told.together(page, press);

        assertThat(both.speakers())
                .containsExactly(PLAIN.withAcademicTitle("Prof. Dr.").withAffiliation("Hochschule für Technik Au"));
        assertThat(both.items().findFirst().orElseThrow().appearances())
                .containsExactly(Appearance.of(both.speakers().get(0), Role.SPEAKER));
        assertThat(Told.findings(page, press)).isEmpty();
    }

    @Test
    void keep_the_fuller_title_and_affiliation() {
        Event page = talk(PLAIN.withAcademicTitle("Dr.").withAffiliation("Hochschule Au"));
        Event press = talk(DOCTOR);

        assertThat(Told.together(page, press).speakers())
                .containsExactly(PLAIN.withAcademicTitle("Prof. Dr.").withAffiliation("Hochschule für Technik Au"));
        assertThat(Told.findings(page, press)).isEmpty();
    }

    @Test
    void are_told_differently_only_once_however_often_they_appear() {
        Event page = talk(PLAIN.withAffiliation("Hochschule Au"));
        Event press = talk(PLAIN.withAffiliation("Rathaus Berg"));

        assertThat(Told.together(page, press)).isEqualTo(page);
        assertThat(Told.findings(page, press))
                .containsExactly(
                        "Zugehörigkeit von „Alma Rotbuche“: „Hochschule Au“ (a.txt:21) gilt, nicht „Rathaus Berg“ (b.txt:21)");
    }

    @Test
    void are_found_where_they_stand_for_something_else_in_one_item() {
        Event page = panel(appearance("Hochschule Au", "WALD"));
        Event press = panel(appearance("Rathaus Berg", "Wiese"));

        assertThat(Told.together(page, press)).isEqualTo(page);
        assertThat(Told.findings(page, press))
                .containsExactly(
                        "Zugehörigkeit von „Alma Rotbuche“: „Hochschule Au“ (a.txt:21) gilt, nicht „Rathaus Berg“ (b.txt:21)",
                        "Projekt von „Alma Rotbuche“: „WALD“ (a.txt:21) gilt, nicht „Wiese“ (b.txt:21)");
    }

    @Test
    void all_sit_on_the_panel_whoever_names_them() {
        Speaker bert = Speaker.person("bert", "Bert Erle");
        Speaker cora = Speaker.person("cora", "Cora Linde");
        Event page = event(
                List.of(PLAIN, bert),
                Item.builder("1", "Wem gehört das Dorf?")
                        .format(Format.PANEL)
                        .with(PLAIN, Role.PANELIST)
                        .with(bert, Role.PANELIST)
                        .build());
        Event press = event(
                List.of(cora, PLAIN),
                Item.builder("1", "Wem gehört das Dorf?")
                        .format(Format.PANEL)
                        .with(cora, Role.MODERATOR)
                        .with(PLAIN, Role.SPEAKER)
                        .build());

        Event both = Told.together(page, press);

        assertThat(both.speakers()).containsExactly(PLAIN, bert, cora);
        assertThat(both.items().findFirst().orElseThrow().appearances())
                .extracting(appearance -> appearance.role() + " " + appearance.speaker())
                .containsExactly("PANELIST alma", "PANELIST bert", "MODERATOR cora");
        assertThat(Told.findings(page, press)).isEmpty();
    }

    @Test
    void do_not_give_the_talk_of_somebody_else() {
        Speaker bert = Speaker.person("bert", "Bert Erle");
        Event page = talk(PLAIN);
        Event press = talk(bert);

        Event both = Told.together(page, press);

        assertThat(both.items().findFirst().orElseThrow().appearances())
                .extracting(Appearance::speaker)
                .containsExactly(PLAIN.id());
        assertThat(both.speakers()).containsExactly(PLAIN, bert);
        assertThat(Told.findings(page, press))
                .containsExactly(
                        "Mitwirkende von „Dörfer im Wandel“: „Alma Rotbuche“ (a.txt:21) gilt, nicht „Bert Erle“ (b.txt:21)");
    }

    @Test
    void lead_through_the_whole_event_whoever_says_so() {
        Event page = event(List.of(PLAIN)).toBuilder()
                .with(Appearance.of(PLAIN, Role.MODERATOR))
                .build();
        Event press = event(List.of(DOCTOR)).toBuilder()
                .with(Appearance.of(DOCTOR, Role.MODERATOR))
                .build();

        assertThat(Told.together(page, press).appearances())
                .containsExactly(Appearance.of(PLAIN.withAffiliation("Hochschule für Technik Au"), Role.MODERATOR));
    }

    @Test
    void may_be_less_certain_in_one_text() {
        Event page = panel(appearance("Hochschule Au", "WALD"));
        Event press = panel(appearance("Hochschule Au", "WALD").withStatus(Status.TENTATIVE));

        assertThat(Told.together(page, press)).isEqualTo(press);
    }

    private static Event talk(Speaker speaker) {
        return event(
                List.of(speaker),
                Item.builder("1", "Dörfer im Wandel")
                        .format(Format.TALK)
                        .with(speaker, Role.SPEAKER)
                        .build());
    }

    private static Event panel(Appearance appearance) {
        return event(
                List.of(PLAIN),
                Item.builder("1", "Wem gehört das Dorf?")
                        .format(Format.PANEL)
                        .with(appearance)
                        .build());
    }

    private static Appearance appearance(String from, String project) {
        return new Appearance(PLAIN.id(), Role.PANELIST, Optional.of(from), Optional.of(project), Status.PLANNED);
    }

    private static Event event(List<Speaker> speakers, Item... items) {
        return Told.oneDay(speakers, items);
    }
}
