package programmheft.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import programmheft.model.ClockTime;
import programmheft.model.Day;
import programmheft.model.Event;
import programmheft.model.Format;
import programmheft.model.Item;
import programmheft.model.Place;
import programmheft.model.Role;
import programmheft.model.Speaker;
import programmheft.model.Timing;

/**
 * Any number of events of 100 sessions with two speakers each, three events a day: so years get longer with the number and
 * days no fuller. Each hundred events has a thousand people of its own, of whom each speaks twenty times; given names are the
 * same everywhere.
 */
final class ManyEvents {
    static final int SESSIONS = 100;

    private static final LocalDate FIRST = LocalDate.of(2031, 1, 6);
    private static final int A_DAY = 3;
    private static final int ROOMS = 10;
    private static final int SEASON = 100;
    private static final int PEOPLE = 1_000;
    private static final int WORDS = 2_000;
    private static final List<String> SYLLABLES =
            List.of("ba", "de", "fi", "go", "hu", "ka", "le", "mi", "no", "pu", "ra", "se", "ti", "vo", "wu", "zan");

    private ManyEvents() {}

    /** Returns one of the events. */
    static Event event(int number) {
        Random dice = new Random(number);
        Set<Integer> cast = new LinkedHashSet<>();
        List<Item> items = new ArrayList<>();
        for (int session = 0; session < SESSIONS; session++) {
            items.add(session(number, session, dice, cast));
        }
        return Event.builder("tagung-" + number, "Tagung " + words(3, dice))
                .place(Place.at("Haus " + word(number % 40 == 1 ? number - 1 : number)))
                .speakers(cast.stream().map(ManyEvents::speaker).toList())
                .day(Day.on(day(number), items))
                .build();
    }

    static LocalDate day(int number) {
        return FIRST.plusDays(number / A_DAY);
    }

    /** Returns the name of a person who speaks at the event. */
    static String name(int number, Random dice) {
        return nameOf(person(number, dice));
    }

    private static Item session(int number, int session, Random dice, Set<Integer> cast) {
        int start = 9 * 60 + session / ROOMS * 50;
        Item.Builder item = Item.builder("s" + session, words(4, dice))
                .format(Format.TALK)
                .timing(Timing.between(clock(start), clock(start + 45)))
                .room("Raum " + session % ROOMS)
                .text(words(20, dice));
        List<Integer> two = new ArrayList<>();
        while (two.size() < 2) {
            int person = person(number, dice);
            if (!two.contains(person)) {
                two.add(person);
            }
        }
        two.forEach(person -> item.with(speaker(person), Role.SPEAKER));
        cast.addAll(two);
        return item.build();
    }

    private static ClockTime clock(int minutes) {
        return ClockTime.of(minutes / 60, minutes % 60);
    }

    private static int person(int number, Random dice) {
        return number / SEASON * PEOPLE + dice.nextInt(PEOPLE);
    }

    private static Speaker speaker(int person) {
        return Speaker.person("p" + person, nameOf(person)).withAffiliation("Hochschule " + word(person % 97));
    }

    /** A given name of three hundred, and a surname of its own. */
    private static String nameOf(int person) {
        return capital(word(7_000 + person % 300)) + " " + capital(word(10_000 + person));
    }

    /** Words as texts have them: few are often there, many seldom. */
    private static String words(int count, Random dice) {
        return IntStream.range(0, count)
                .mapToObj(i -> capital(word((int) (WORDS * Math.pow(dice.nextDouble(), 3)))))
                .collect(Collectors.joining(" "));
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    /** Returns a word for each number, another one for another. */
    private static String word(int number) {
        StringBuilder word = new StringBuilder();
        int size = SYLLABLES.size();
        for (int left = number + size; left > 0; left /= size) {
            word.append(SYLLABLES.get(left % size));
        }
        return word.append(number % 2 == 0 ? "ng" : "rt").toString();
    }
}
