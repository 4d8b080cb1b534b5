package programmheft.documents.tidy;

/** The two examples of the notation's description. */
final class Examples {
    static final String CONFERENCE = """
            Neue Wege zu zukunftsfähigen Kommunen
            Ort: Volkspark, Schleifweg 8a, 06114 Halle (Saale)
            Form: vor Ort
            Zugang: Anmeldung bis 30. August 2019
            Zeitzone: (Europe/Berlin)

            Mittwoch, 11. September 2019

            12:00–(13:00) Uhr  Anmeldung und Mittagsimbiss
            13:00–(13:15) Uhr  Begrüßung und Einführung
                Grußwort: Dr. Vera Grimm, Bundesministerium für Bildung und Forschung
            13:15–(13:45) Uhr  Keynote: „Neue kommunale Wege zur Zukunftsfähigkeit“
                Vortrag: Prof. Dr.-Ing. Stefan Siedentop, Institut für Landes- und Stadtentwicklung Dortmund (ILS)
            13:45–(14:15) Uhr  Diskussion mit dem Plenum
            14:15–(15:45) Uhr  Kaffeepause und Vernetzung
                » Geführte Marktplatztouren
            15:45–(18:45) Uhr  Parallele Themenräume
                » Themenraum „Neues Miteinander“: Räume für neue Impulse und Verantwortungen
                » Themenraum „Neue Strukturen“: Neue Organisations- und Finanzierungsmodelle
                » Themenraum „Neues Wissen“: Vom Datenmanagement zu Verständnis und Entscheidungen
            18:45–(19:15) Uhr  Ende erster Veranstaltungstag
                » Ausklang mit Imbiss und Getränken
            19:15 Uhr  Optionales Abendprogramm
                » Geführte Stadttouren

            Donnerstag, 12. September 2019

            09:00–(11:45) Uhr  Fortsetzung der parallelen Themenräume
                » Themenraum „Neues Miteinander“
                » Themenraum „Neue Strukturen“
                » Themenraum „Neues Wissen“
            11:45–(12:15) Uhr  Kaffeepause und Vernetzung
            12:15–(13:15) Uhr  Abschlussdiskussion
            13:15–(13:30) Uhr  Resümee und Ausblick
                Institution: Bundesministerium für Bildung und Forschung
            13:30 Uhr  Mittagsimbiss und Ausklang
            """;

    static final String WITHOUT_CLOCKS = """
            ZWK-Fachdiskurs – Vernetzungstreffen 2022
            Motto: Arbeiten im Krisenmodus
            Reihe: ZWK-Fachdiskurs, 2
            Form: online
            Zugang: Einladung
            Datum: 24. November 2022 // zweitägig, der zweite Tag ist nicht genannt
            Veranstalter: Zukunftswerkstatt Kommunen – Attraktiv im Wandel
            Kontakt: Veranstaltungen, kontakt@example.org
            Programm: als PDF

            Donnerstag, 24. November 2022

            –  Keynote: Kommunale Resilienz- und Nachhaltigkeitsstrategien
                Keynote: Prof. Dr. Wiltrud Terlau, Hochschule Bonn-Rhein-Sieg (IZNE)
            –  Keynote: „Krisenmanagement und Partizipation der Kommunen“
                Keynote: Rike Pätzold, Institut für Praktische Emergenz
            –  Keynote: Herausforderungen der Kommunen
                Keynote: Eliza Diekmann, Bürgermeisterin der Stadt Coesfeld
            danach  Podium: „Mut in Zeiten der Krise“
                Moderation: Prof. Dr. Martina Wegner, Hochschule München
                Podium: Kathleen Bartels, Bürgermeisterin der Stadt Grabow
            –  Austausch und Vernetzen
            """;

    private Examples() {}
}
