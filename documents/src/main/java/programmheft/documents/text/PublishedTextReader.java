package programmheft.documents.text;

import java.time.Year;
import java.util.Optional;
import programmheft.check.Finding;
import programmheft.check.Position;
import programmheft.port.ProgrammeReader;
import programmheft.port.Reading;
import programmheft.port.Source;
import programmheft.port.UnreadableProgramme;

/**
 * Reads programmes as people publish them: the text of a web page, of a press invitation or of a PDF. What a line says
 * is kept with its line number; what follows from other lines is marked as derived; what was not read is listed. A text
 * without an agenda gives the event with the points and people that its sentences name. A text without any date, year
 * or clock time at the start of a line is no programme.
 */
public final class PublishedTextReader implements ProgrammeReader {
    /** One MiB of characters. */
    private static final int LARGEST = 1 << 20;

    private final People people;
    private final Optional<Year> year;

    /** Makes a reader that knows people by the library's own list of given names. */
    public PublishedTextReader() {
        this(PersonRecogniser.ofGivenNames());
    }

    /** Makes a reader that asks the recogniser who is a person. */
    public PublishedTextReader(PersonRecogniser recogniser) {
        this(new People(recogniser), Optional.empty());
    }

    private PublishedTextReader(People people, Optional<Year> year) {
        this.people = people;
        this.year = year;
    }

    /** Returns a reader that takes dates to be in that year where the text names none that fits their weekday. */
    public PublishedTextReader inYear(Year given) {
        return new PublishedTextReader(people, Optional.of(given));
    }

    @Override
    public Reading read(Source source) {
        if (source.text().length() > LARGEST) {
            throw new UnreadableProgramme(Finding.at(new Position(1, 1), "too-large", source.name(), 1));
        }
        return Memory.during(source.text().length(), () -> new OneReading(source, people, year).read());
    }
}
