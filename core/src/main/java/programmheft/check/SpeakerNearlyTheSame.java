package programmheft.check;

import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.Multimaps;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import programmheft.model.Appearance;
import programmheft.model.Event;
import programmheft.model.Item;
import programmheft.model.Speaker;

/**
 * Two or more persons, each with an id of their own, who are probably one: their names differ only in academic titles,
 * capitals, accents and umlauts (ä, ae), hyphens, order ("Muster, Udo"), initials ("U. Muster", "Udo K. Muster"), one
 * letter typed wrongly in a long name, or not at all. One finding for each group. Left alone: persons whose
 * affiliations have no word in common; initials that fit several persons; names that another letter makes another name,
 * such as Martin and Martina; names of one word, since there may be two Julias; institutions and open places.
 */
final class SpeakerNearlyTheSame implements Check {
    private static final int NAMES_SHOWN = 5;

    @Override
    public String code() {
        return "speaker-nearly-the-same";
    }

    @Override
    public List<Finding> run(Programme programme) {
        List<Speaker> persons = programme.event().speakers().stream()
                .filter(speaker -> speaker.kind() == Speaker.Kind.PERSON)
                .filter(speaker -> !PlaceholderTitle.isPlaceholder(speaker.name()))
                .toList();
        List<PersonName> names =
                persons.stream().map(person -> PersonName.of(person.name())).toList();
        Alike alike = new Alike(persons);
        joinSpellings(names, alike);
        joinShortNames(names, alike);
        MistypedNames.find(names, alike::join);
        Map<Speaker.Id, Item.Id> firstItems = firstItems(programme.event());
        return alike.groups().stream()
                .map(group -> finding(group.stream().map(persons::get).toList(), firstItems))
                .toList();
    }

    private static void joinSpellings(List<PersonName> names, Alike alike) {
        ListMultimap<String, Integer> bySpelling =
                MultimapBuilder.linkedHashKeys().arrayListValues(1).build();
        for (int person = 0; person < names.size(); person++) {
            for (String spelling : names.get(person).spellings()) {
                bySpelling.put(spelling, person);
            }
        }
        Multimaps.asMap(bySpelling).values().stream()
                .filter(same -> same.size() > 1)
                .forEach(alike::join);
    }

    /** A short name is put together with the longer ones that it may stand for, if they are all one person's. */
    private static void joinShortNames(List<PersonName> names, Alike alike) {
        ListMultimap<String, Integer> asShort =
                MultimapBuilder.linkedHashKeys().arrayListValues(1).build();
        ListMultimap<String, Integer> asLong =
                MultimapBuilder.hashKeys().arrayListValues(1).build();
        for (int person = 0; person < names.size(); person++) {
            int one = person;
            names.get(person).asShort().forEach(key -> asShort.put(key, one));
            names.get(person).asLong().forEach(key -> asLong.put(key, one));
        }
        Multimaps.asMap(asShort).forEach((key, shortNames) -> {
            List<Integer> longNames = asLong.get(key);
            if (longNames.stream().map(alike::leader).distinct().limit(2).count() == 1) {
                alike.join(
                        Stream.concat(longNames.stream(), shortNames.stream()).toList());
            }
        });
    }

    private Finding finding(List<Speaker> group, Map<Speaker.Id, Item.Id> firstItems) {
        Stream<Speaker> toMendFirst =
                Stream.concat(group.stream().skip(1), group.stream().limit(1));
        List<Item.Id> items = toMendFirst
                .flatMap(person -> Optional.ofNullable(firstItems.get(person.id())).stream())
                .distinct()
                .toList();
        return Finding.of(code(), items, printed(group));
    }

    private static String printed(List<Speaker> group) {
        boolean oneName = group.stream().map(Speaker::fullName).distinct().count() == 1;
        List<String> names = new ArrayList<>(group.stream()
                .limit(NAMES_SHOWN)
                .map(person -> oneName ? person.fullName() + " [" + person.id() + "]" : person.fullName())
                .toList());
        if (group.size() > NAMES_SHOWN) {
            names.add("…");
        }
        return String.join(" / ", names);
    }

    private static Map<Speaker.Id, Item.Id> firstItems(Event event) {
        Map<Speaker.Id, Item.Id> first = new HashMap<>();
        event.items()
                .forEach(item -> item.appearances().stream()
                        .map(Appearance::speaker)
                        .forEach(speaker -> first.putIfAbsent(speaker, item.id())));
        return first;
    }
}
