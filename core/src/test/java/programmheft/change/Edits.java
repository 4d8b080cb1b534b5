package programmheft.change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import programmheft.model.Appearance;
import programmheft.model.Day;
import programmheft.model.Event;
import programmheft.model.Item;
import programmheft.model.Role;
import programmheft.model.Speaker;
import programmheft.model.Timing;

/** Edits a programme as its organisers do between two editions. */
final class Edits {
    private final RandomGenerator random;
    private final Congress congress;
    private final Map<Kind, Integer> percent;
    private int added;

    /** Begins with the chance of each kind of edit, in percent of all items, for names of all speakers. */
    Edits(RandomGenerator random, Congress congress, Map<Kind, Integer> percent) {
        this.random = random;
        this.congress = congress;
        this.percent = Map.copyOf(percent);
    }

    /** What an edit changes. */
    enum Kind {
        TITLE_WORD,
        TITLE_TYPO,
        TITLE_NEW,
        TIME,
        DAY,
        ROOM,
        PERSON_MORE,
        PERSON_OTHER,
        NAME_TYPO,
        AFFILIATION,
        REMOVED,
        ADDED
    }

    /** Returns the event after the edits; its items keep their ids, so that one can see which is which. */
    Event edited(Event event) {
        Map<Integer, List<Item>> byDay = new HashMap<>();
        List<Day> days = event.days();
        for (int day = 0; day < days.size(); day++) {
            for (Item item : days.get(day).items()) {
                int on = !item.format().isPause() && chance(Kind.DAY) ? random.nextInt(days.size()) : day;
                List<Item> there = byDay.computeIfAbsent(on, none -> new ArrayList<>());
                if (chance(Kind.ADDED)) {
                    there.add(addedBeside(item));
                }
                if (!chance(Kind.REMOVED)) {
                    there.add(edited(item));
                }
            }
        }
        List<Day> edited = new ArrayList<>();
        for (int day = 0; day < days.size(); day++) {
            edited.add(new Day(
                    days.get(day).when(),
                    days.get(day).begins(),
                    days.get(day).ends(),
                    byDay.getOrDefault(day, List.of())));
        }
        return event.toBuilder()
                .speakers(congress.speakers().stream().map(this::edited).toList())
                .days(edited)
                .build();
    }

    private Item addedBeside(Item item) {
        return congress.talk("neu-" + ++added, start(item), random.nextInt(6));
    }

    private Item edited(Item item) {
        Item.Builder edited = item.toBuilder();
        boolean pause = item.format().isPause();
        if (chance(Kind.TITLE_WORD)) {
            edited.title(pause ? "Pause mit Kaffee" : item.title() + " – " + congress.word());
        }
        if (chance(Kind.TITLE_TYPO)) {
            edited.title(misspelt(item.title()));
        }
        if (chance(Kind.TITLE_NEW) && !pause) {
            edited.title(congress.title());
        }
        if (chance(Kind.TIME)) {
            int start = start(item) + 15 * (1 + random.nextInt(8));
            edited.timing(Timing.between(Congress.clock(start), Congress.clock(start + 45)));
        }
        if (chance(Kind.ROOM) && !pause) {
            edited.room("Saal " + (1 + random.nextInt(6)));
        }
        return edited.appearances(pause ? item.appearances() : people(item)).build();
    }

    private List<Appearance> people(Item item) {
        List<Appearance> people = new ArrayList<>(item.appearances());
        if (chance(Kind.PERSON_OTHER)) {
            people.clear();
            people.add(Appearance.of(congress.anybody(), Role.SPEAKER));
        }
        if (chance(Kind.PERSON_MORE)) {
            people.add(Appearance.of(congress.anybody(), Role.PANELIST));
        }
        if (chance(Kind.AFFILIATION)) {
            people.replaceAll(one -> new Appearance(
                    one.speaker(), one.role(), Optional.of(congress.word() + "haus"), one.project(), one.status()));
        }
        return people;
    }

    private Speaker edited(Speaker speaker) {
        return chance(Kind.NAME_TYPO)
                ? new Speaker(
                        speaker.id(),
                        speaker.kind(),
                        misspelt(speaker.name()),
                        speaker.academicTitle(),
                        speaker.affiliation())
                : speaker;
    }

    /** Returns the text with two letters in each other's place, one left out or one typed twice. */
    private String misspelt(String text) {
        int at = 1 + random.nextInt(text.length() - 2);
        String rest = text.substring(at + 1);
        return text.substring(0, at)
                + switch (random.nextInt(3)) {
                    case 0 -> rest.charAt(0) + "" + text.charAt(at) + rest.substring(1);
                    case 1 -> rest;
                    default -> "" + text.charAt(at) + text.charAt(at) + rest;
                };
    }

    private static int start(Item item) {
        return item.timing().start().orElseThrow().time().toSecondOfDay() / 60;
    }

    private boolean chance(Kind kind) {
        return random.nextInt(100) < percent.getOrDefault(kind, 0);
    }
}
