package programmheft.documents.text;

import programmheft.port.ProgrammeReader;
import programmheft.port.contract.ProgrammeReaderContract;

class PublishedTextReaderContractTest extends ProgrammeReaderContract {
    @Override
    protected ProgrammeReader reader() {
        return new PublishedTextReader();
    }

    @Override
    protected String document() {
        return """
                Wege in die Zukunft der Dörfer

                im Kulturspeicher, Am Anger 3, 12345 Musterstadt

                Mittwoch, 14. Mai 2025

                12:00 Uhr Anmeldung
                13.00 Uhr Begrüßung
                Dr. Nora Beispiel, Landesamt für Beispiele
                14:00–15:30 Uhr Parallele Themenräume
                » Themenraum „Neues Handeln“
                » Themenraum „Neue Träger“
                16 Uhr Ende
                """;
    }
}
