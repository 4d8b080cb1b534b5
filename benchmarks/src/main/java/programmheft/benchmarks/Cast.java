package programmheft.benchmarks;

import java.util.List;
import java.util.stream.IntStream;
import programmheft.model.Speaker;

/** Invented people of names that are not alike; up to 64,000 of them. Each gets a turn before the first comes again. */
final class Cast {
    private static final List<String> GIVEN = words("""
            Adelheid Bruno Cosima Dietmar Elfriede Fabian Gundula Hartwig Ines Jochen Katharina
            Leopold Mechthild Norbert Olivia Philipp Quirin Rosalie Sebastian Thusnelda Ulrich
            Veronika Wolfgang Xenia Yannick Zacharias Annegret Burkhard Clementine Detlef Eusebia
            Friedhelm Gisbert Hildegunde Isolde Joachim Kunibert Lieselotte Malwine Notburga
            """);
    private static final List<String> FIRST = words("""
            Ahorn Birken Dachs Eschen Fichten Ginster Hasel Igel Jasmin Kiefern Linden Mispel Nessel
            Otter Pappel Quitten Rüster Schlehen Tannen Ulmen Veilchen Wacholder Xanten Ysop Zeder
            Amsel Bussard Drossel Elster Falken Gimpel Habicht Kranich Lerchen Milan Neuntöter Pirol
            Rotkehl Sperber Uhu
            """);
    private static final List<String> LAST = words("""
            acker bach dorf eck feld grund holz insel joch kamp lohe moor nau ort pforte quell rain
            stein tal ufer vogt wald zaun anger brück deich esch furt garten hügel kuppe leite mühle
            nest plan ried scheune teich wiese zell
            """);
    private static final List<String> FROM = List.of(
            "Hochschule Musterstadt",
            "Institut für Probe",
            "Landesamt für Beispiele",
            "Verein Lebendige Mitte",
            "Werkstatt Anger",
            "Stiftung Vorbild",
            "Gemeinde Irgendwo");

    private final List<Speaker> all;
    private int turn;

    Cast(int size) {
        all = IntStream.range(0, size).mapToObj(Cast::person).toList();
    }

    List<Speaker> all() {
        return all;
    }

    /** Returns who has the next turn. */
    Speaker next() {
        return all.get(turn++ % all.size());
    }

    private static Speaker person(int number) {
        int surname = number / GIVEN.size();
        String name = at(GIVEN, number) + " " + at(FIRST, surname) + at(LAST, surname / FIRST.size());
        Speaker person = Speaker.person("person-" + number, name).withAffiliation(at(FROM, number));
        return number % 3 == 0 ? person.withAcademicTitle("Dr.") : person;
    }

    private static List<String> words(String text) {
        return List.of(text.strip().split("\\s+"));
    }

    private static String at(List<String> all, int number) {
        return all.get(number % all.size());
    }
}
