package programmheft.check;

import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.Multimaps;
import com.google.common.collect.SetMultimap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import programmheft.model.Appearance;
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
        List<Speaker> persons = new ArrayList<>();
        List<PersonName> names = new ArrayList<>();
        for (Speaker speaker : programme.event().speakers()) {
            if (speaker.kind() == Speaker.Kind.PERSON && !PlaceholderTitle.isPlaceholder(speaker.name())) {
                persons.add(speaker);
                names.add(PersonName.of(speaker.name()));
            }
        }
        Alike alike = new Alike(persons);
        joinSpellings(names, alike);
        joinShortNames(names, alike);
        MistypedNames.find(names, alike::join);
        List<List<Integer>> groups = alike.groups();
        Map<Speaker.Id, Item.Id> firstItems = firstItems(programme.survey(), persons, groups);
        return groups.stream()
                .map(group -> finding(group.stream().map(persons::get).toList(), firstItems))
                .toList();
    }

    private static void joinSpellings(List<PersonName> names, Alike alike) {
        Map<String, Integer> first = new HashMap<>(names.size() * 2);
        SetMultimap<String, Integer> several =
                MultimapBuilder.linkedHashKeys().linkedHashSetValues().build();
        for (int person = 0; person < names.size(); person++) {
            Integer one = person;
            names.get(person).eachSpelling(spelling -> {
                Integer earlier = first.putIfAbsent(spelling, one);
                if (earlier != null && !earlier.equals(one)) {
                    several.putAll(spelling, List.of(earlier, one));
                }
            });
        }
        Multimaps.asMap(several).values().forEach(alike::join);
    }

    /** A short name is put together with the longer ones that it may stand for, if they are all one person's. */
    private static void joinShortNames(List<PersonName> names, Alike alike) {
        Set<String> surnames = new HashSet<>();
        names.stream().filter(PersonName::hasInitials).map(PersonName::surname).forEach(surnames::add);
        if (surnames.isEmpty()) {
            return;
        }
        ListMultimap<String, Integer> asShort =
                MultimapBuilder.linkedHashKeys().arrayListValues(1).build();
        ListMultimap<String, Integer> asLong =
                MultimapBuilder.hashKeys().arrayListValues(1).build();
        for (int person = 0; person < names.size(); person++) {
            int one = person;
            if (surnames.contains(names.get(person).surname())) {
                names.get(person).asShort().forEach(key -> asShort.put(key, one));
                names.get(person).asLong().forEach(key -> asLong.put(key, one));
            }
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

    private static Map<Speaker.Id, Item.Id> firstItems(
            Survey survey, List<Speaker> persons, List<List<Integer>> groups) {
        Set<Speaker.Id> wanted = new HashSet<>();
        groups.forEach(
                group -> group.forEach(person -> wanted.add(persons.get(person).id())));
        Map<Speaker.Id, Item.Id> first = new HashMap<>();
        for (Item item : wanted.isEmpty() ? List.<Item>of() : survey.family().all()) {
            for (Appearance appearance : item.appearances()) {
                if (wanted.contains(appearance.speaker())) {
                    first.putIfAbsent(appearance.speaker(), item.id());
                }
            }
        }
        return first;
    }
}
