package programmheft.documents.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each way in which a layout hides an agenda, and beside it what looks alike and stays as it is. */
class PreparationTest {
    private static final People PEOPLE = new People(PersonRecogniser.ofGivenNames());

    @ParameterizedTest(name = "{0}")
    @MethodSource("hidden")
    void puts_each_day_and_each_clock_at_the_start_of_a_line(Preparation kind, String printed, String lines) {
        assertThat(shown(kind.apply(Line.of(printed)))).isEqualTo(lines);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("plain")
    void leaves_other_lines_alone(Preparation kind, String printed) {
        assertThat(kind.apply(Line.of(printed))).isEqualTo(Line.of(printed));
    }

    static Stream<Arguments> hidden() {
        return Stream.of(
                Arguments.of(
                        new FourDigitClocks(),
                        "0900 Rope work\n1030-1045 Tea\n1045 Radio",
                        "09:00 Rope work\n10:30-10:45 Tea\n10:45 Radio"),
                Arguments.of(
                        new Grids(),
                        "Zeit\tThema\tReferentin\tRaum\n9.30\tLicht\tAnna Berg\t\n\tA: Lot\tUdo Muster\tR 1",
                        "HEADER:Zeit  Thema  Referentin  Raum\n9.30  Licht\nPEOPLE:Anna Berg\nPART:Lot\nPEOPLE:Udo Muster\nPLACE:R 1"),
                Arguments.of(
                        new Grids(),
                        "Uhrzeit     Aula        Foyer\n\n9.00        Licht       Ton\n            Anna Berg   Udo Muster",
                        "HEADER:Uhrzeit  Aula  Foyer\n\n9.00  Licht\nPLACE:Aula\nAnna Berg\n9.00  Ton\nPLACE:Foyer\nUdo Muster"),
                Arguments.of(
                        new LooseGrids(PEOPLE),
                        "09:00   Licht    Aula    Anna Berg\n10:00   Ton      Aula    Udo Muster",
                        "09:00  Licht\nPLACE:Aula\nPEOPLE:Anna Berg\n10:00  Ton\nPLACE:Aula\nPEOPLE:Udo Muster"),
                Arguments.of(
                        new LooseGrids(PEOPLE),
                        "20.00 Uhr | Stadtpark | 8 €\nDer Fährmann\n22.00 Uhr | Schlosshof | 8 €\nNachtzug",
                        "20.00 Uhr\nPLACE:Stadtpark\nNOTE:8 €\nDer Fährmann\n22.00 Uhr\nPLACE:Schlosshof\nNOTE:8 €\nNachtzug"),
                Arguments.of(
                        new TornLines(),
                        "Anna Berg, Vorsitzende der Gesell-\nschaft\nUdo Muster (Land\nAu)",
                        "Anna Berg, Vorsitzende der Gesellschaft\nUdo Muster (Land Au)"),
                Arguments.of(new BrokenRanges(), "8:30 –\n9:00 Uhr\nLicht", "8:30 – 9:00 Uhr\nLicht"),
                Arguments.of(
                        new FlatTable(),
                        "UhrzeitWasWo\n11:00 UhrGespräch mit Anna BergKämmerei",
                        "Uhrzeit  Was  Wo\n11:00 Uhr  Gespräch mit Anna Berg  Kämmerei"),
                Arguments.of(
                        new GluedItems(),
                        "9:00h Licht (Klinik Au) - 10:10h Auftakt",
                        "9:00h Licht (Klinik Au)\n10:10h Auftakt"),
                Arguments.of(
                        new DayThenClock(),
                        "Freitag, 16.09. | 14:00 - 16:00 | Rundgang\nNur Sonntag: 10–16 Uhr Ponyreiten",
                        "Freitag, 16.09.\n14:00 - 16:00  Rundgang\nSonntag\n10–16 Uhr Ponyreiten"),
                Arguments.of(
                        new Stages(),
                        "Bühne am Markt\n\nSamstag, 29.8.\n9 Uhr Tanz\n\nKirche St. Marien\n\nSamstag, 29.8.\n10 Uhr Orgel",
                        "STAGE:Bühne am Markt\n\nSamstag, 29.8.\n9 Uhr Tanz\n\nSTAGE:Kirche St. Marien\n\nSamstag, 29.8.\n10 Uhr Orgel"),
                Arguments.of(
                        new Sections(),
                        "9.00 Pause\n\nBlock 2 – Therapie\nVorsitz: Anna Berg\n\n10.10 Schulter",
                        "9.00 Pause\n\nSECTION:Block 2 – Therapie\nSECTION:Vorsitz: Anna Berg\n\n10.10 Schulter"),
                Arguments.of(
                        new SeveralStarts(),
                        "15, 16 und 17 Uhr Führung\n14:00 Rundgang. Parallel: Film",
                        "15 Uhr\n16 Uhr\n17 Uhr Führung\n14:00 Rundgang\n14:00  Film"),
                Arguments.of(
                        new ClockLast(),
                        "Frühstück ....... 8.15\nTaufe: 11.30 Uhr, Anleger\nTanz (19.00 – 21.00 Uhr)",
                        "8.15  Frühstück\n11.30 Uhr  Taufe\nPLACE:Anleger\n19.00 – 21.00 Uhr  Tanz"),
                Arguments.of(
                        new GluedCells(PEOPLE),
                        "9:00 BegrüßungAnna Berg, Klinik Au",
                        "9:00 Begrüßung  Anna Berg, Klinik Au"),
                Arguments.of(
                        new FlatBullets(PEOPLE),
                        "- Licht\nAnna Berg, Klinik Au - Ein Tag im Ton",
                        "Licht\nAnna Berg, Klinik Au\nEin Tag im Ton"));
    }

    static Stream<Arguments> plain() {
        return Stream.of(
                Arguments.of(new FourDigitClocks(), "1998 Gründung\n2005 Umzug\n2010 Jubiläum\n2015 Anbau"),
                Arguments.of(new Grids(), "Zeit für Neues\n9.00\tLicht\tAnna Berg"),
                Arguments.of(new LooseGrids(PEOPLE), "09:00  Licht\n10:00  Ton"),
                Arguments.of(new TornLines(), "Vor-\nund Nachteile\nLicht (hell"),
                Arguments.of(new BrokenRanges(), "8:30 – Licht\n9:00 Ton"),
                Arguments.of(new FlatTable(), "Was wo wann\n11:00 UhrGespräch"),
                Arguments.of(new GluedItems(), "9:00 Licht (bis 10:10 Uhr Einlass)"),
                Arguments.of(new DayThenClock(), "Freitag, 16.09., 14:00 - 16:00 Uhr"),
                Arguments.of(new Stages(), "Tagung Licht\n\nSamstag, 29.8.\n9 Uhr Ton"),
                Arguments.of(new Sections(), "9.00 Foren\n\nBlock 2 – Therapie\n\nBlock 3 – Alltag"),
                Arguments.of(new SeveralStarts(), "14:00 und dann Rundgang\n15 Uhr Film"),
                Arguments.of(new ClockLast(), "9:00 Licht\nTon (10:00 Uhr)"),
                Arguments.of(new GluedCells(PEOPLE), "9:00 GrünWerk öffnet"),
                Arguments.of(new FlatBullets(PEOPLE), "Anna Berg, Klinik Au - Ein Tag im Ton"));
    }

    private static String shown(List<Line> lines) {
        return lines.stream()
                .map(line -> (line.cell() == Cell.NONE ? "" : line.cell() + ":") + line.text())
                .reduce((above, below) -> above + "\n" + below)
                .orElse("");
    }
}
