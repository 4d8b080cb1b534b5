package programmheft.change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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

/** Makes programmes by chance as large conferences have them: rooms side by side, breaks for all. */
final class Congress {
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

    Congress(RandomGenerator random) {
        this.random = random;
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
                    ofTheDay.add(talk(String.valueOf(++made), start, room));
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

    /** Returns a talk of 45 minutes from that minute of the day, in a room counted from 0. */
    Item talk(String id, int start, int room) {
        Item.Builder talk = Item.builder(id, title())
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

    String title() {
        String title = word() + " und " + word();
        return random.nextBoolean() ? title + ": " + word() + " für " + word() + " " + ++words % 40 : title;
    }

    String word() {
        return WORDS.get(random.nextInt(WORDS.size())) + (random.nextInt(3) == 0 ? "s" + random.nextInt(30) : "");
    }

    Speaker anybody() {
        if (!speakers.isEmpty() && random.nextInt(3) == 0) {
            return speakers.get(random.nextInt(speakers.size()));
        }
        String name = GIVEN.get(random.nextInt(GIVEN.size())) + " " + FAMILY.get(random.nextInt(FAMILY.size())) + "-"
                + FAMILY.get(random.nextInt(FAMILY.size()));
        Speaker speaker = Speaker.person("person-" + speakers.size(), name + speakers.size() / 1000);
        speakers.add(speaker);
        return speaker;
    }

    static ClockTime clock(int minutes) {
        return ClockTime.of(minutes / 60 % 24, minutes % 60);
    }

    List<Speaker> speakers() {
        return List.copyOf(speakers);
    }
}
