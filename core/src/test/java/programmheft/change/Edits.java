package programmheft.change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import programmheft.model.Appearance;
import programmheft.model.ClockTime;
import programmheft.model.Day;
import programmheft.model.Event;
import programmheft.model.Format;
import programmheft.model.Item;
import programmheft.model.Role;
import programmheft.model.Speaker;
import programmheft.model.Timing;

/** Makes programmes as large conferences have them, and edits them as their organisers do between two editions. */
final class Edits {
    private static final List<String> WORDS = List.of(
            "Dorf",
            "Zukunft",
            "Wege",
            "Wissen",
            "Nachbarschaft",
            "Energie",
            "Wandel",
            "Bildung",
            "Markt",
            "Quelle",
            "Brücke",
            "Garten",
            "Netz",
            "Werkstatt",
            "Region",
            "Klima",
            "Verkehr",
            "Gesundheit",
            "Kultur",
            "Daten",
            "Schule",
            "Wasser",
            "Boden",
            "Holz",
            "Licht",
            "Arbeit",
            "Pflege",
            "Jugend",
            "Ehrenamt",
            "Heimat");
    private static final List<String> GIVEN = List.of(
            "Alma",
            "Birte",
            "Cosima",
            "Dorit",
            "Elke",
            "Fiete",
            "Gesa",
            "Henrike",
            "Ilka",
            "Jost",
            "Korbinian",
            "Lale",
            "Merle",
            "Nele",
            "Ole",
            "Petra");
    private static final List<String> FAMILY = List.of(
            "Achterberg",
            "Buchholz",
            "Kressebach",
            "Obermoor",
            "Rotbuche",
            "Sandholm",
            "Taubenfeld",
            "Wiesengrund",
            "Zwirner",
            "Eberesche",
            "Feldkamp",
            "Grünspan",
            "Hollerbusch",
            "Immenhof",
            "Jessen",
            "Lindwurm");

    private final RandomGenerator random;
    private final List<Speaker> speakers = new ArrayList<>();
    private int words;

    Edits(RandomGenerator random) {
        this.random = random;
    }

    /** What an edit changes. */
    enum Kind {
        TITLE_WORD,
        TITLE_NEW,
        TIME,
        DAY,
        ROOM,
        PERSON_MORE,
        PERSON_OTHER
    }

    /** Returns a conference of that many items: rooms side by side, breaks for all, people with one to three talks. */
    Event programme(int items) {
        List<Day> days = new ArrayList<>();
        for (int made = 0, day = 0; made < items; day++) {
            List<Item> ofTheDay = new ArrayList<>();
            for (int block = 0; block < 6 && made < items; block++) {
                int start = 540 + block * 90;
                if (block % 2 == 1) {
                    ofTheDay.add(pause(++made, start - 30));
                }
                for (int room = 0; room < 5 && made < items; room++) {
                    ofTheDay.add(talk(++made, start, room));
                }
            }
            days.add(Day.on(LocalDate.of(2031, 5, 5).plusDays(day), ofTheDay));
        }
        return Event.builder("kongress-2031", "Kongress")
                .speakers(speakers)
                .days(days)
                .build();
    }

    private Item pause(int number, int start) {
        return Item.builder(String.valueOf(number), "Kaffeepause")
                .format(Format.BREAK)
                .timing(Timing.between(clock(start), clock(start + 30)))
                .build();
    }

    private Item talk(int number, int start, int room) {
        Item.Builder talk = Item.builder(String.valueOf(number), title())
                .format(random.nextInt(5) == 0 ? Format.WORKSHOP : Format.TALK)
                .room("Saal " + (room + 1))
                .timing(Timing.between(clock(start), clock(start + 45)));
        if (random.nextInt(5) > 0) {
            talk.with(anybody(), Role.SPEAKER);
        }
        if (random.nextInt(3) == 0) {
            Speaker second = anybody();
            talk.with(Appearance.of(second, Role.MODERATOR));
        }
        return talk.build();
    }

    private String title() {
        String title = word() + " und " + word();
        return random.nextBoolean() ? title + ": " + word() + " für " + word() + " " + ++words % 40 : title;
    }

    private String word() {
        return WORDS.get(random.nextInt(WORDS.size())) + (random.nextInt(3) == 0 ? "s" + random.nextInt(30) : "");
    }

    private Speaker anybody() {
        if (!speakers.isEmpty() && random.nextInt(3) == 0) {
            return speakers.get(random.nextInt(speakers.size()));
        }
        String name = GIVEN.get(random.nextInt(GIVEN.size())) + " " + FAMILY.get(random.nextInt(FAMILY.size())) + "-"
                + FAMILY.get(random.nextInt(FAMILY.size()));
        Speaker speaker = Speaker.person("person-" + speakers.size(), name + speakers.size() / 1000);
        speakers.add(speaker);
        return speaker;
    }

    private static ClockTime clock(int minutes) {
        return ClockTime.of(minutes / 60 % 24, minutes % 60);
    }

    /** Returns the event with each item edited in each of these ways with that chance, in percent. */
    Event edited(Event event, Map<Kind, Integer> percent) {
        Map<Integer, List<Item>> byDay = new HashMap<>();
        List<Day> days = event.days();
        for (int day = 0; day < days.size(); day++) {
            for (Item item : days.get(day).items()) {
                int moved = !item.format().isPause() && chance(percent, Kind.DAY) ? random.nextInt(days.size()) : day;
                byDay.computeIfAbsent(moved, none -> new ArrayList<>()).add(edited(item, percent));
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
        return event.toBuilder().speakers(speakers).days(edited).build();
    }

    private Item edited(Item item, Map<Kind, Integer> percent) {
        Item.Builder edited = item.toBuilder();
        boolean pause = item.format().isPause();
        if (chance(percent, Kind.TITLE_WORD)) {
            edited.title(pause ? "Pause mit Kaffee" : item.title() + " – " + word());
        }
        if (chance(percent, Kind.TITLE_NEW) && !pause) {
            edited.title(title());
        }
        if (chance(percent, Kind.TIME)) {
            int start = item.timing().start().orElseThrow().time().toSecondOfDay() / 60 + 15 * (1 + random.nextInt(8));
            edited.timing(Timing.between(clock(start), clock(start + 45)));
        }
        if (chance(percent, Kind.ROOM) && !pause) {
            edited.room("Saal " + (1 + random.nextInt(6)));
        }
        if (chance(percent, Kind.PERSON_MORE) && !pause) {
            edited.with(anybody(), Role.PANELIST);
        }
        return chance(percent, Kind.PERSON_OTHER) && !pause ? withOtherPeople(edited.build()) : edited.build();
    }

    private Item withOtherPeople(Item item) {
        return new Item(
                item.id(),
                item.title(),
                item.subtitle(),
                item.text(),
                item.format(),
                item.formatWord(),
                item.timing(),
                item.themedRoom(),
                item.room(),
                List.of(Appearance.of(anybody(), Role.SPEAKER)),
                item.parts(),
                item.optional(),
                item.status(),
                item.language(),
                item.capacity(),
                item.links());
    }

    private boolean chance(Map<Kind, Integer> percent, Kind kind) {
        return random.nextInt(100) < percent.getOrDefault(kind, 0);
    }
}
