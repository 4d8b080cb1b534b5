package programmheft.benchmarks;

import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import programmheft.port.Source;

/** A programme as people publish it: days of twenty items, each with a clock, a title, people and often a sentence. */
@State(Scope.Benchmark)
public class PublishedText {
    private static final int A_DAY = 20;
    private static final List<String> TITLES = List.of(
            "Begrüßung und Einführung",
            "Keynote: Was das Moor erzählt",
            "Kaffeepause",
            "Workshop A: Häuser, die bleiben",
            "Podiumsdiskussion „Wem gehört der Wald?“",
            "Vom Dorf in die Stadt und zurück");
    private static final List<String> PEOPLE = List.of(
            "Dr. Ida Kern, Institut für Feuchtgebiete",
            "Moderation: Anna Fels, Hochschule Talheim",
            "mit Jonas Moor (Forstverein) und Prof. Dr. Bert Stein, Universität Nordtal");

    /** How many items the text tells of. */
    @Param({"100", "1000"})
    int items;

    private String text = "";

    /** Writes the text. */
    @Setup
    public void write() {
        StringBuilder all = new StringBuilder("Waldtage 2031\nStadthalle, Marktplatz 1, 12345 Talheim\n\n");
        for (int i = 0; i < items; i++) {
            if (i % A_DAY == 0) {
                int day = i / A_DAY;
                all.append("\n")
                        .append(1 + day % 28)
                        .append(day / 28 % 2 == 0 ? ". Mai" : ". Juni")
                        .append(" 2031\n\n");
            }
            int minutes = 9 * 60 + i % A_DAY * 30;
            all.append(clock(minutes))
                    .append(i % 3 == 0 ? " – " + clock(minutes + 30) : "")
                    .append(" Uhr  ")
                    .append(TITLES.get(i % TITLES.size()))
                    .append(' ')
                    .append(i)
                    .append('\n');
            if (i % 2 == 0) {
                all.append("    ").append(PEOPLE.get(i % PEOPLE.size())).append('\n');
            }
            if (i % 4 == 0) {
                all.append(
                        "    Hier wird gezeigt, was in den letzten Jahren gelungen ist und was noch zu tun bleibt.\n");
            }
        }
        text = all.append("\nDie Teilnahme ist kostenfrei, um Anmeldung wird gebeten.\n")
                .toString();
    }

    String text() {
        return text;
    }

    Source source() {
        return Source.ofText("waldtage.txt", text);
    }

    private static String clock(int minutes) {
        return String.format(Locale.ROOT, "%02d.%02d", minutes / 60, minutes % 60);
    }
}
