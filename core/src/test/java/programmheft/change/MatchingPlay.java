package programmheft.change;

import java.util.*;
import programmheft.model.*;

class MatchingPlay {
    public static void main(String[] a) {
        for (int size : new int[] {100, 1000, 10000}) {
            for (var kinds : List.of(
                    Map.of(),
                    all(20),
                    Map.of(Edits.Kind.TITLE_WORD, 20),
                    Map.of(Edits.Kind.TITLE_NEW, 20),
                    Map.of(Edits.Kind.TIME, 20),
                    Map.of(Edits.Kind.DAY, 20),
                    Map.of(Edits.Kind.ROOM, 20),
                    Map.of(Edits.Kind.PERSON_MORE, 20),
                    Map.of(Edits.Kind.PERSON_OTHER, 20),
                    Map.of(
                            Edits.Kind.TITLE_WORD,
                            20,
                            Edits.Kind.TIME,
                            20,
                            Edits.Kind.ROOM,
                            20,
                            Edits.Kind.PERSON_MORE,
                            20),
                    Map.of(
                            Edits.Kind.TITLE_NEW,
                            20,
                            Edits.Kind.TIME,
                            20,
                            Edits.Kind.ROOM,
                            20,
                            Edits.Kind.PERSON_OTHER,
                            20),
                    Map.of(
                            Edits.Kind.TITLE_WORD,
                            15,
                            Edits.Kind.TITLE_NEW,
                            5,
                            Edits.Kind.TIME,
                            20,
                            Edits.Kind.ROOM,
                            20,
                            Edits.Kind.PERSON_MORE,
                            15,
                            Edits.Kind.PERSON_OTHER,
                            5))) {
                int kept = 0, wrong = 0, n = 0;
                long t = 0;
                for (int seed = 0; seed < Math.max(1, 3000 / size); seed++) {
                    var edits = new Edits(new Random(seed));
                    Event before = edits.programme(size);
                    Event after = edits.edited(before, (Map<Edits.Kind, Integer>) (Map) kinds);
                    long s = System.nanoTime();
                    var m = Matching.of(before, List.of(), after, Set.of());
                    t += System.nanoTime() - s;
                    for (Item i : after.items().toList()) {
                        n++;
                        var b = m.before(i.id());
                        if (b.isPresent()) {
                            if (b.get().equals(i.id())) kept++;
                            else wrong++;
                        }
                    }
                }
                System.out.printf(
                        Locale.ROOT,
                        "%d %s kept %.2f%% wrong %.2f%% %d ms%n",
                        size,
                        kinds,
                        100.0 * kept / n,
                        100.0 * wrong / n,
                        t / 1000000 / Math.max(1, 3000 / size));
            }
        }
    }

    static Map<Edits.Kind, Integer> all(int p) {
        var m = new EnumMap<Edits.Kind, Integer>(Edits.Kind.class);
        for (var k : Edits.Kind.values()) m.put(k, p);
        return m;
    }
}
