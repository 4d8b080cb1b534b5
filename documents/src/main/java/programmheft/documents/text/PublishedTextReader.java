package programmheft.documents.text;

import programmheft.port.ProgrammeReader;
import programmheft.port.Reading;
import programmheft.port.Source;

/**
 * Reads programmes as people publish them: the text of a web page, of a press invitation or of a PDF. What a line says
 * is kept with its line number; what follows from other lines is marked as derived; what was not read is listed. A text
 * without an agenda gives the event with the points and people that its sentences name. A text without any date, year
 * or clock time at the start of a line is no programme.
 */
public final class PublishedTextReader implements ProgrammeReader {
    @Override
    public Reading read(Source source) {
        return new OneReading(source).read();
    }
}
