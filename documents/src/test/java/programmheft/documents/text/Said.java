package programmheft.documents.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import programmheft.model.Access;
import programmheft.model.Appearance;
import programmheft.model.DayDate;
import programmheft.model.Event;
import programmheft.model.Item;
import programmheft.model.Organiser;
import programmheft.model.Place;
import programmheft.model.Series;
import programmheft.model.Speaker;

/** What an event says, each fact with its kind and in small letters, to be compared with a {@link Truth}. */
final class Said {
    private final Set<String> facts = new TreeSet<>();

    private Said(Event event) {
        add("title", Stream.of(event.title()));
        add("title", Stream.concat(event.subtitle().stream(), event.motto().stream()));
        add("motto", event.motto().stream());
        add("series", event.series().map(Series::name).stream());
        add("edition", event.series().flatMap(Series::number).stream());
        add("date", event.dates().stream().flatMap(date -> date.date().stream()));
        add("year", event.dates().stream().map(Said::year));
        add("begins", event.begins().stream());
        add("organiser", event.organisers().stream().map(Organiser::name));
        add("attendance", event.attendance().map(some -> some.qualifier() + " " + some.count()).stream());
        event.place().ifPresent(this::place);
        event.access().ifPresent(this::access);
        event.speakers().forEach(this::speaker);
        event.items().forEach(item -> item(item, event));
    }

    static Said by(Event event) {
        return new Said(event);
    }

    /** Tells whether there is a fact of that kind that says this or more. */
    boolean says(Truth.Fact fact) {
        return facts.stream().anyMatch(line -> line.startsWith(fact.kind() + "|") && line.contains(fact.key()));
    }

    private void place(Place place) {
        add("mode", Stream.of(place.getClass().getSimpleName().replaceAll("(?<=n)S", " S")));
        add("venue", Stream.of(place.venue().orElse("") + " " + place.address().orElse("")));
    }

    private void access(Access access) {
        add("access", access.open() ? Stream.of("open") : Stream.empty());
        add("access", access.invitation() ? Stream.of("invitation") : Stream.empty());
        add("access", access.registration().map(any -> "registration").stream());
        add("deadline", access.registration().flatMap(Access.Registration::until).stream());
    }

    private void speaker(Speaker speaker) {
        add("degree of " + speaker.name(), speaker.academicTitle().stream());
        add("house of " + speaker.name(), speaker.affiliation().stream());
    }

    private void item(Item item, Event event) {
        add("item", Stream.of(item.title()));
        add("item", Stream.concat(item.subtitle().stream(), item.formatWord().stream()));
        for (Appearance appearance : item.appearances()) {
            Speaker speaker = event.speaker(appearance.speaker()).orElseThrow();
            add("role", Stream.of(appearance.role().name().toLowerCase(Locale.ROOT) + " " + speaker.name()));
            add("house of " + speaker.name(), appearance.affiliation().stream());
        }
    }

    private static String year(DayDate day) {
        return day.date().map(date -> String.valueOf(date.getYear())).orElseGet(() -> day.toString());
    }

    private void add(String kind, Stream<?> values) {
        List<String> lines =
                values.map(value -> kind + "|" + Truth.key(value.toString())).toList();
        facts.addAll(lines);
    }
}
