/**
 * Programmes as people publish them: web pages, press invitations, the text of a PDF. Begin with
 * {@link programmheft.documents.text.PublishedTextReader}.
 *
 * <p>A text goes through four lists, and each kind of line in them is one class. Whoever wants a new notation adds a class, a
 * test, and a line in the list.
 *
 * <table>
 * <caption>{@code Preparation}: afterwards each day and each clock begins a line</caption>
 * <tr><td>{@code FourDigitClocks}</td><td>{@code 0900-1030 Tides, charts and common sense}</td></tr>
 * <tr><td>{@code CountBeforeClock}</td><td>{@code II.   09.40 Uhr   Einbringung}</td></tr>
 * <tr><td>{@code ClocksInProse}</td><td>{@code Auf der Bühne: 9.30 Uhr Gottesdienst; 11 Uhr Frühschoppen; 13 Uhr Krönung}</td></tr>
 * <tr><td>{@code DayGrid}</td><td>{@code Zeit | Mo 6. Juli | Di 7. Juli}, a column for each day</td></tr>
 * <tr><td>{@code Grids}</td><td>{@code Zeit | Thema | Raum}, or a room above each column, and rows with empty cells</td></tr>
 * <tr><td>{@code LooseGrids}</td><td>columns without names: {@code 09:00  Tides  Mess  Ms J. Ferriby}, {@code 20 Uhr | Stadtpark
 * | 8 €} and below it the title</td></tr>
 * <tr><td>{@code BeforeClock}</td><td>{@code Für Gäste parallel: 14.00 Führung}, {@code ABGESAGT: 22:30 Kino}</td></tr>
 * <tr><td>{@code TornLines}</td><td>{@code Gesell-} and below it {@code schaft}</td></tr>
 * <tr><td>{@code BareHours}</td><td>{@code 9-10 – Frühstück}</td></tr>
 * <tr><td>{@code BrokenRanges}</td><td>{@code 8:30 –} and below it {@code 9:00 Uhr}</td></tr>
 * <tr><td>{@code FlatTable}</td><td>{@code UhrzeitWasWo} and below it {@code 11:00 UhrGespräch mit Anna BergKämmerei}</td></tr>
 * <tr><td>{@code GluedItems}</td><td>{@code … (Klinik Au) - 10:10h Auftakt}</td></tr>
 * <tr><td>{@code DatedLines}</td><td>{@code 15.04.  Siegel und Wachs}, line by line, where the text says {@code jeweils
 * mittwochs, 18.15 Uhr}</td></tr>
 * <tr><td>{@code DatedBlocks}</td><td>{@code Siegel und Wachs} and below it {@code Mittwoch, 8. Januar, 19 Uhr}; a date alone
 * where the text says {@code jeweils montags, 17.15 Uhr}</td></tr>
 * <tr><td>{@code Cards}</td><td>a clock alone, and below it {@code Bühne Nord}, {@code Vortrag}, the title, the people, {@code +
 * Merken}</td></tr>
 * <tr><td>{@code PlacesBesideClocks}</td><td>{@code 19.30 Uhr, Stadtkirche} and below it the title</td></tr>
 * <tr><td>{@code ThemedDays}</td><td>{@code 8 September — Buses}, and below it clocks</td></tr>
 * <tr><td>{@code DayThenClock}</td><td>{@code Freitag, 16.09. | 14:00 - 16:00 | Rundgang}</td></tr>
 * <tr><td>{@code Stages}</td><td>{@code Kirche St. Marien} above {@code Samstag, 29.8.}, as every place has its own days</td></tr>
 * <tr><td>{@code StageHeadings}</td><td>{@code HOFBÜHNE} above clocks of the same day</td></tr>
 * <tr><td>{@code Sections}</td><td>{@code Block 2 – Therapie} and below it {@code Vorsitz: Anna Berg}</td></tr>
 * <tr><td>{@code SeveralStarts}</td><td>{@code 15, 16 und 17 Uhr Führung}, {@code 14:00 Rundgang. Parallel: Film}</td></tr>
 * <tr><td>{@code ClockOfSlots}</td><td>{@code Slot 1 (11:15–12:00)}, {@code Ende der Tagung gegen 16 Uhr}</td></tr>
 * <tr><td>{@code SecondZone}</td><td>{@code 3:05 pm (2:05 pm)  Keynote}</td></tr>
 * <tr><td>{@code WeeklyHours}</td><td>{@code Dienstag  10 – 18 Uhr} and below it {@code Mittwoch  10 – 14 Uhr}: no programme</td></tr>
 * <tr><td>{@code LabelledClocks}</td><td>{@code Frühstück} and below it {@code Zeit: 7 – 8.45 Uhr}, {@code Ort: Gaststube}</td></tr>
 * <tr><td>{@code ClockBelowBullet}</td><td>{@code - Wer zahlt das Wasser?} and below it {@code Gespräch mit Ada Berg (13 bis 14 Uhr)}</td></tr>
 * <tr><td>{@code ClockLast}</td><td>{@code Begrüßung (9:00–9:15 Uhr)}, {@code Frühstück ..... 8.15}</td></tr>
 * <tr><td>{@code DetailsBelow}</td><td>{@code WORKSHOPPHASE I} below the agenda, and under it the workshops of that item</td></tr>
 * <tr><td>{@code RoomLabels}</td><td>{@code Dachboden: Seekarten lesen – Udo Muster}, below one clock after the other</td></tr>
 * <tr><td>{@code CountedPoints}</td><td>{@code AG 1 Steg} and below it {@code AG 2 Schuppen}, {@code A  Nach Norden}</td></tr>
 * <tr><td>{@code KindAboveTitle}</td><td>{@code 9.50 Uhr Hauptreferat I}, below it the title, below that who speaks</td></tr>
 * <tr><td>{@code WrappedItems}</td><td>{@code 9:00 Eröffnung durch die Präsidentin,} and below it who she is</td></tr>
 * <tr><td>{@code ListBelowColon}</td><td>{@code 11:00 Rundgänge, bitte wählen:} and below it a line for each</td></tr>
 * <tr><td>{@code GluedCells}</td><td>{@code BegrüßungAnna Berg, Klinik Au}</td></tr>
 * <tr><td>{@code FlatBullets}</td><td>{@code Anna Berg, Klinik Au - Ein Tag in der Ambulanz}</td></tr>
 * <tr><td>{@code PairedTalks}</td><td>{@code Anna Berg (Au)} and below it {@code Ebbe und Flut}, several in a block</td></tr>
 * </table>
 *
 * <table>
 * <caption>{@code LineBelow}: what stands below a clock</caption>
 * <tr><td>{@code EndBelow}</td><td>{@code bis 15.00 Uhr}</td></tr>
 * <tr><td>{@code AfterwardsBelow}</td><td>{@code anschließend: Aufstieg zur Mühle}</td></tr>
 * <tr><td>{@code TrackBelow}</td><td>{@code Workshop A: Licht}, {@code Track B (Mill Room): Insurance}</td></tr>
 * <tr><td>{@code PartInRoom}</td><td>{@code Debatte im Clara-Winter-Saal}</td></tr>
 * <tr><td>{@code RoomBelow}</td><td>{@code Raum: 108}, {@code Saal PARKETT}</td></tr>
 * <tr><td>{@code ParallelBelow}</td><td>{@code Desks 1: Oak Room, Moderator: Inez Cal}</td></tr>
 * <tr><td>{@code WithModerator}</td><td>{@code Anna Berg; Udo Ried (Au); Moderation: Ilse Tann}</td></tr>
 * <tr><td>{@code TwoTalking}</td><td>{@code Anna Berg im Gespräch mit Udo Ried}</td></tr>
 * <tr><td>{@code RoleBelow}</td><td>{@code Moderation: Anna Berg}, {@code im Gespräch mit}</td></tr>
 * <tr><td>{@code QuotedBelow}</td><td>{@code Vortrag} and below it {@code „Lärm unter Wasser“}</td></tr>
 * <tr><td>{@code WrappedTitle}</td><td>{@code Mitgliederversammlung} and below it {@code des Verbands}</td></tr>
 * <tr><td>{@code NamedTalk}</td><td>{@code Prof. Hanno Bier: Ton und Feuer}, {@code Dr Ada Low (Basel), ‘A box’}</td></tr>
 * <tr><td>{@code LabelledPeople}</td><td>{@code Begrüßung: Dr. Anna Berg}</td></tr>
 * <tr><td>{@code PeopleBelow}</td><td>{@code mit Anna Berg und Udo Muster, Klinik Au}</td></tr>
 * <tr><td>{@code AffiliationBelow}</td><td>{@code Sprecherin des Landeselternrats} below a name</td></tr>
 * <tr><td>{@code PointBelow}</td><td>{@code • Spatenprobe}, {@code 2. Die Baumschule}, {@code Tisch 3: Mitfahrbank}</td></tr>
 * <tr><td>{@code FormatBelow}</td><td>{@code Ausklang mit Imbiss}</td></tr>
 * <tr><td>{@code NoteBelow}</td><td>anything else</td></tr>
 * </table>
 *
 * <p>{@code Frame} lists how sentences tell an agenda ({@code Um 9 Uhr beginnen wir mit dem Frühstück}), {@code ColumnKind} what
 * the columns of a table hold. When all lines are read, {@code Overview} takes an agenda at a glance into the one with
 * details, and {@code TimedParts} puts talks with clocks into their block. {@code NamesOfTheText} remembers whom the text
 * names somewhere. The words (given names, offices, rooms, houses, bodies) are data files beside the classes, of our own
 * making.
 *
 * <p>Dozens of rules ask each line the same. So a {@code Pattern} is asked only of texts that hold what it needs ({@code Needs}
 * reads that off the expression, {@code Glance} tells what the text holds), and what many want to know of a text is a
 * {@code Question}, answered once a reading ({@code Memory}). A rule takes part by using {@code Pattern} instead of the JDK's; it
 * need not know more. {@link programmheft.documents.text.PersonRecogniser} lets others say who is a person.
 */
@NullMarked
package programmheft.documents.text;

import org.jspecify.annotations.NullMarked;
