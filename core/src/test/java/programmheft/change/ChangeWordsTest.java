package programmheft.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import programmheft.model.Appearance;
import programmheft.model.Attendance;
import programmheft.model.Day;
import programmheft.model.Event;
import programmheft.model.Item;
import programmheft.model.Link;
import programmheft.model.Organiser;
import programmheft.model.Role;
import programmheft.model.Speaker;
import programmheft.model.Status;
import programmheft.model.ThemedRoom;
import programmheft.model.Timing;
import programmheft.resource.Texts;

/** Each word that a sentence about a change may need is there in both languages, and no other one. */
class ChangeWordsTest {
    private static final Map<String, String> GERMAN = Texts.read(ChangeSentences.class, "changes.de.properties");
    private static final Map<String, String> ENGLISH = Texts.read(ChangeSentences.class, "changes.en.properties");

    /** They are told in sentences of their own, or as what they hold. */
    private static final Set<String> WITHOUT_A_NAME = Set.of(
            "title",
            "name",
            "text",
            "items",
            "when",
            "days",
            "undated",
            "speakers",
            "themedRooms",
            "speaker",
            "role",
            "appearances",
            "parts",
            "optional",
            "formatWord");

    @Test
    void both_languages_have_the_same_words_with_the_same_places_to_fill_in() {
        assertThat(ENGLISH.keySet()).isEqualTo(GERMAN.keySet());
        assertThat(GERMAN).allSatisfy((key, german) -> {
            String english = ENGLISH.getOrDefault(key, "");
            assertThat(german).isNotBlank();
            assertThat(english).isNotBlank();
            assertThat(places(german)).isEqualTo(places(english));
        });
    }

    @Test
    void every_constant_has_its_word() {
        List<String> keys = new ArrayList<>();
        Stream.of(
                        Change.Word.values(),
                        Timing.Precision.values(),
                        Status.values(),
                        Role.values(),
                        Speaker.Kind.values(),
                        Organiser.Kind.values(),
                        Link.Kind.values(),
                        Attendance.Qualifier.values())
                .flatMap(Arrays::stream)
                .forEach(constant -> keys.add(constant.getDeclaringClass().getSimpleName() + "." + constant.name()));
        Arrays.stream(Change.Of.values()).forEach(of -> keys.add("of." + of));

        assertThat(keys).doesNotHaveDuplicates();
        assertThat(GERMAN.keySet()).containsAll(keys);
        assertThat(GERMAN.keySet().stream().filter(key -> key.contains(".") && !key.matches("(fact|weekday)\\..*")))
                .containsExactlyInAnyOrderElementsOf(keys);
    }

    @Test
    void every_component_that_can_change_has_its_name() {
        Set<String> facts = Set.copyOf(
                Stream.of(Event.class, Day.class, Item.class, Appearance.class, Speaker.class, ThemedRoom.class)
                        .flatMap(type -> Arrays.stream(type.getRecordComponents()))
                        .map(RecordComponent::getName)
                        .filter(name -> !WITHOUT_A_NAME.contains(name))
                        .map(name -> "fact." + name)
                        .toList());

        assertThat(GERMAN.keySet().stream().filter(key -> key.startsWith("fact.")))
                .containsExactlyInAnyOrderElementsOf(facts);
    }

    private static List<String> places(String text) {
        return Stream.of("{0}", "{1}", "{2}").filter(text::contains).toList();
    }
}
