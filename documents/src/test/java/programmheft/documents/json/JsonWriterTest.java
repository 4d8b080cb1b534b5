package programmheft.documents.json;

import java.util.Optional;
import programmheft.port.ProgrammeReader;
import programmheft.port.ProgrammeWriter;
import programmheft.port.contract.ProgrammeWriterContract;

class JsonWriterTest extends ProgrammeWriterContract {
    @Override
    protected ProgrammeWriter writer() {
        return new JsonWriter();
    }

    @Override
    protected Optional<ProgrammeReader> reader() {
        return Optional.of(new JsonReader());
    }
}
