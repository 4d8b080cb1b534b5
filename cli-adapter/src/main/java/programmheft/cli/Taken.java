package programmheft.cli;

import programmheft.documents.json.JsonReading;
import programmheft.port.Provenance;
import programmheft.port.Reading;

/**
 * What was taken from a document.
 *
 * @param places where in that very document things stand; of a JSON document the reading's provenance tells another one
 */
record Taken(Reading reading, Provenance places) {
    static Taken of(Reading reading) {
        return new Taken(reading, reading.provenance());
    }

    static Taken of(JsonReading json) {
        return new Taken(json.reading(), json.places());
    }

    Taken withReading(Reading other) {
        return new Taken(other, places);
    }
}
