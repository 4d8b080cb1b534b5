package programmheft.documents.text;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What a careful reader took from a text: the JSON file beside it. */
final class Truth {
    private static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("year", "year"),
            Map.entry("event_start", "begins"),
            Map.entry("mode", "mode"),
            Map.entry("access", "access"),
            Map.entry("registration_deadline", "deadline"),
            Map.entry("motto", "motto"),
            Map.entry("series", "series"),
            Map.entry("edition", "edition"),
            Map.entry("organiser", "organiser"),
            Map.entry("funder", "organiser"));
    private static final Map<String, String> DETAILS = Map.of("title", "degree", "affiliation", "house");

    private final JsonNode json;

    private Truth(JsonNode json) {
        this.json = json;
    }

    static Truth of(Path file) {
        try {
            return new Truth(new ObjectMapper().readTree(Files.readString(file)));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Returns the days, or only the year. */
    Set<String> dates() {
        Set<String> dates = new TreeSet<>();
        json.path("dates").forEach(date -> dates.add(date.asText()));
        if (dates.isEmpty() && json.hasNonNull("year")) {
            dates.add(json.path("year").asText());
        }
        return dates;
    }

    String text(String field) {
        return json.path(field).asText("");
    }

    boolean has(String field) {
        return json.hasNonNull(field);
    }

    /** Returns the good titles: that of the event and those that are as good. */
    List<String> titles() {
        return titles(json);
    }

    /** Returns each person in an item as {@code role name}, without regard to upper and lower case. */
    Set<String> roles() {
        Set<String> roles = new TreeSet<>();
        people().forEach(person -> roles.add(
                key(person.path("role").asText() + " " + person.path("name").asText())));
        return roles;
    }

    Set<String> names() {
        Set<String> names = new TreeSet<>();
        people().forEach(person -> names.add(key(person.path("name").asText())));
        return names;
    }

    /** Returns the timed items as {@code date time title}. */
    List<String> timedItems() {
        List<String> items = new ArrayList<>();
        json.path("items").forEach(item -> {
            if (item.hasNonNull("start")) {
                items.add(item.path("day").asText() + " " + item.path("start").asText() + " "
                        + item.path("title").asText());
            }
        });
        return items;
    }

    /**
     * One thing that a text says.
     *
     * @param key what it says, with only letters, digits and single blanks, in lower case
     */
    record Fact(String kind, String key) {}

    /** Returns all that the text says of the event, its items and people; what is as good counts, too. */
    Set<Fact> facts() {
        Set<Fact> facts = new LinkedHashSet<>();
        titles().forEach(title -> add(facts, "title", title));
        json.path("dates").forEach(date -> add(facts, "date", date.asText()));
        for (String part : text("venue").split(", ", -1)) {
            add(facts, "venue", part);
        }
        FIELDS.forEach((field, kind) -> add(facts, kind, text(field)));
        json.path("access_also").forEach(access -> add(facts, "access", access.asText()));
        JsonNode attendance = json.path("attendance");
        add(
                facts,
                "attendance",
                attendance.path("qualifier").asText("") + " "
                        + attendance.path("count").asText(""));
        json.path("items").forEach(item -> titles(item).forEach(title -> add(facts, "item", title)));
        people().forEach(person -> {
            String name = person.path("name").asText();
            add(facts, "role", person.path("role").asText() + " " + name);
            DETAILS.forEach((field, kind) -> {
                if (person.hasNonNull(field)) {
                    add(facts, kind + " of " + name, person.path(field).asText());
                }
            });
        });
        return facts;
    }

    private static void add(Set<Fact> facts, String kind, String value) {
        String key = key(value);
        if (!key.isEmpty()) {
            facts.add(new Fact(kind, key));
        }
    }

    private Stream<JsonNode> people() {
        List<JsonNode> people = new ArrayList<>();
        json.path("items").forEach(item -> item.path("people").forEach(people::add));
        return people.stream();
    }

    private static List<String> titles(JsonNode node) {
        List<String> titles = new ArrayList<>();
        titles.add(node.path("title").asText(""));
        node.path("title_also").forEach(title -> titles.add(title.asText()));
        return titles;
    }

    /** Returns the text with only its letters, digits and single blanks, in lower case. */
    static String key(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replace("ß", "ss")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
