package programmheft.documents.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import programmheft.port.Source;

/** Each kind of line that stands below a clock; {@code /} parts the lines. */
class LinesBelowTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', textBlock = """
                    EndBelow; 9:00 Licht/bis 10.00 Uhr; 1 09:00–10:00 OTHER Licht
                    AfterwardsBelow; 9:00 Licht/anschließend: Aufstieg zur Mühle; 1 09:00 OTHER Licht ## anschließend: Aufstieg zur Mühle
                    TrackBelow; 9:00 Foren/Forum 2: Ton; 1 09:00 THEMED_ROOM Foren/2 = THEMED_ROOM Ton @ton
                    TrackBelow with a room; 9:00 Runde/Track B (Mill Room): Ton; 1 09:00 OTHER Runde/2 = THEMED_ROOM Ton @ton
                    PartInRoom; 9:00 Licht/Debatte im Clara-Saal; 1 09:00 OTHER Licht/2 - DISCUSSION Debatte
                    RoomBelow; 9:00 Licht/Raum: 108; 1 09:00 OTHER Licht
                    RoleBelow; 9:00 Podium Licht/Moderation/Anna Berg/Gäste/Udo Muster; 1 09:00 PANEL Podium Licht | moderator Anna Berg | panelist Udo Muster
                    RoleBelow with two roles; 9:00 Panel: Ton/Chair: Anna Berg. With Udo Muster and Ada Tief.; 1 09:00 PANEL Ton | moderator Anna Berg | panelist Udo Muster | panelist Ada Tief
                    QuotedBelow; 9:00 Vortrag/„Lärm unter Wasser“; 1 09:00 TALK Lärm unter Wasser
                    QuotedBelow a person; 9:00 Nives Bern/«Wunden zu Hause»; 1 09:00 TALK Wunden zu Hause | speaker Nives Bern
                    WrappedTitle; 9:00 Versammlung der/Verbände; 1 09:00 MEETING Versammlung der Verbände
                    NamedTalk; 9:00 Session 1/Anna Berg (Land Au), ‘A box of light’; 1 09:00 SESSION Session 1/2 - TALK A box of light | speaker Anna Berg, Land Au
                    LabelledPeople; 9:00 Licht/Begrüßung: Dr. Anna Berg; 1 09:00 TALK Licht | greeting Dr. Anna Berg
                    PeopleBelow; 9:00 Licht/mit Anna Berg und Udo Muster, Klinik Au; 1 09:00 TALK Licht | speaker Anna Berg, Klinik Au | speaker Udo Muster, Klinik Au
                    PeopleBelow who share a name; 9:00 Licht/Gerd und Imke Sanders; 1 09:00 TALK Licht | speaker Gerd Sanders | speaker Imke Sanders
                    AffiliationBelow; 9:00 Licht/Anna Berg/Sprecherin des Landes; 1 09:00 TALK Licht | speaker Anna Berg, Sprecherin des Landes
                    PointBelow; 9:00 Licht/• Spatenprobe/2. Ton; 1 09:00 OTHER Licht/2 - OTHER Spatenprobe/3 - OTHER Ton
                    PointBelow with a table; 9:00 Licht/Tisch 3: Mitfahrbank (Anna Berg); 1 09:00 SESSION Licht/2 - TALK Mitfahrbank | speaker Anna Berg
                    FormatBelow; 9:00 Ende/Ausklang mit Imbiss; 1 09:00 END_MARKER Ende/2 - SOCIAL Ausklang mit Imbiss
                    NoteBelow; 9:00 Licht/Hell und warm für alle.; 1 09:00 OTHER Licht // Hell und warm für alle.
                    """)
    void are_read_by_their_kind(String kind, String lines, String outline) {
        String text = "Tagung Licht\n\n15. Mai 2031\n" + lines.replace('/', '\n') + "\n11:00 Schluss\n";

        assertThat(flat(Outline.of(new PublishedTextReader().read(Source.ofText(kind, text)))))
                .startsWith("2031-05-15/" + outline + "/")
                .doesNotContain(outline + " |");
    }

    private static String flat(String outline) {
        return outline.lines()
                .map(String::strip)
                .reduce((above, below) -> above + "/" + below)
                .orElse("");
    }
}
