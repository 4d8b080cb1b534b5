package programmheft.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import programmheft.model.Event;
import programmheft.model.Item;
import programmheft.sample.RealEditions;

/** The calendars of the 33 editions of a real conference, published one after the other into one store. */
class RealCalendarsTest {
    @TempDir
    private static Path folder;

    private static final List<Printed> EDITIONS = new ArrayList<>();

    @BeforeAll
    static void publish() {
        Press press = new Press(folder);
        RealEditions.good().forEach(document -> EDITIONS.add(press.print(document)));
    }

    @Test
    void keep_every_byte_of_an_entry_whose_item_did_not_change() {
        int kept = 0;
        for (int n = 1; n < EDITIONS.size(); n++) {
            Printed before = EDITIONS.get(n - 1);
            Printed after = EDITIONS.get(n);
            for (Item.Id same : before.same(after)) {
                assertThat(after.calendar().entry(uid(same)))
                        .as("entry of %s in edition %s", same, n + 1)
                        .isEqualTo(before.calendar().entry(uid(same)));
                kept++;
            }
        }

        assertThat(kept).isEqualTo(2493);
    }

    @Test
    void tell_every_change_by_a_later_stamp_and_count_it_when_start_end_room_or_status_changed() {
        int changed = 0;
        int moved = 0;
        for (int n = 1; n < EDITIONS.size(); n++) {
            CalendarStep step = CalendarStep.between(
                    EDITIONS.get(n - 1).calendar(), EDITIONS.get(n).calendar());
            changed += step.changed().size();
            moved += step.moved().size();
        }

        assertThat(List.of(changed, moved)).containsExactly(82, 71);
    }

    @Test
    void keep_the_uid_of_each_session_and_never_give_it_to_another() {
        Set<String> sessions = new TreeSet<>();
        for (Printed edition : EDITIONS) {
            edition.document()
                    .items()
                    .filter(item -> !item.id().value().startsWith(RealEditions.PAUSE))
                    .forEach(item -> sessions.add(uid(item.id())));

            assertThat(edition.calendar().byUid().keySet()).containsAll(sessions);
            edition.document()
                    .items()
                    .filter(item -> sessions.contains(uid(item.id())))
                    .forEach(item -> assertThat(edition.calendar().line(uid(item.id()), "DTSTART"))
                            .endsWith(start(edition.document(), item)));
        }

        assertThat(sessions).hasSize(76);
    }

    @Test
    void keep_the_uid_of_each_pause_that_has_no_id_of_its_own() {
        Map<String, String> uids = new HashMap<>();
        int found = 0;
        for (Printed edition : EDITIONS) {
            Map<String, String> now = edition.uidsByWhatTheySay(RealEditions.PAUSE);
            for (Map.Entry<String, String> entry : now.entrySet()) {
                String before = uids.get(entry.getKey());
                if (before != null) {
                    assertThat(entry.getValue()).as(entry.getKey()).isEqualTo(before);
                    found++;
                }
            }
            uids.clear();
            uids.putAll(now);
        }

        assertThat(found).isEqualTo(702);
    }

    @Test
    void are_the_same_to_the_byte_when_an_edition_is_published_again_and_so_is_the_store() {
        assertThat(EDITIONS).hasSize(33);
        for (Printed edition : EDITIONS) {
            assertThat(edition.again()).isEqualTo(edition.first()).containsOnlyKeys("calendar.ics", "programmes.db");
        }
    }

    private static String uid(Item.Id item) {
        return item.value() + "@good-2025";
    }

    private static String start(Event document, Item item) {
        return document.days().stream()
                .filter(day -> day.items().contains(item))
                .flatMap(day -> day.date().stream())
                .map(date -> item.timing().start().orElseThrow().on(date))
                .map(start -> start.toString().replaceAll("[-:]", "") + "00")
                .findFirst()
                .orElseThrow();
    }
}
