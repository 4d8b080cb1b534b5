package programmheft.documents.json;

import programmheft.port.Provenance;
import programmheft.port.Reading;

/**
 * What a JSON document says, and where in it each thing stands.
 *
 * @param reading the event, with the provenance that the document itself tells
 * @param places the lines of this document that hold the items, speakers, themed rooms, days and their fields
 */
public record JsonReading(Reading reading, Provenance places) {
    /** Returns the same reading with the lines of this document as provenance, for whoever shows its user this document. */
    public Reading inPlace() {
        return new Reading(reading.event(), places, reading.remarks());
    }
}
