package programmheft.documents.tidy;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import programmheft.change.CalendarHistory;
import programmheft.model.Event;
import programmheft.model.Item;
import programmheft.port.ProgrammeReader;
import programmheft.port.ProgrammeWriter;
import programmheft.port.Provenance;
import programmheft.port.Publication;
import programmheft.port.contract.ProgrammeWriterContract;

class TidyWriterContractTest extends ProgrammeWriterContract {
    @Override
    protected ProgrammeWriter writer() {
        return new TidyWriter();
    }

    @Override
    protected Optional<ProgrammeReader> reader() {
        return Optional.of(new TidyReader());
    }

    @Override
    protected Optional<Publication> refused() {
        Item item = Item.builder("0", "Innerstes").build();
        for (int level = 1; level <= Body.DEEPEST; level++) {
            item = Item.builder(String.valueOf(level), "Hülle").part(item).build();
        }
        Event deep = Event.builder("tief", "Tief geschachtelt").undated(item).build();
        return Optional.of(
                new Publication(deep, CalendarHistory.unstored(Instant.EPOCH), Provenance.none(), Locale.GERMAN));
    }
}
