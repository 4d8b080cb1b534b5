package programmheft.documents.json;

import programmheft.port.ProgrammeReader;
import programmheft.port.contract.ProgrammeReaderContract;
import programmheft.port.contract.RichEvents;

class JsonReaderContractTest extends ProgrammeReaderContract {
    @Override
    protected ProgrammeReader reader() {
        return new JsonReader();
    }

    @Override
    protected String document() {
        return Json.written(RichEvents.full(), RichEvents.provenance());
    }
}
