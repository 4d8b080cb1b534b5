package programmheft.documents.text;

import programmheft.port.ProgrammeReader;
import programmheft.port.contract.ProgrammeReaderContract;

class ProseReaderContractTest extends ProgrammeReaderContract {
    @Override
    protected ProgrammeReader reader() {
        return new PublishedTextReader();
    }

    @Override
    protected String document() {
        return """
                Dritter Dorfdialog: Läden mit Zukunft

                Am Donnerstag, den 24. November 2022 um 13:00 Uhr lädt der Landkreis Musterau zum dritten Dorfdialog ein.

                Die erste Keynote hält Prof. Dr. Nora Beispiel (Hochschule Muster). In ihrem Vortrag „Läden ohne
                Kasse“ zeigt Rieke Probe, Leiterin des Instituts für Läden, neue Wege.

                Eine Podiumsdiskussion mit den Hauptrednerinnen sowie Udo Muster (Stadt Au) findet im Anschluss statt.
                Moderiert wird die Runde von Eva Ort.
                """;
    }
}
