package programmheft.documents.tidy;

import programmheft.port.ProgrammeReader;
import programmheft.port.contract.ProgrammeReaderContract;

class TidyReaderContractTest extends ProgrammeReaderContract {
    @Override
    protected ProgrammeReader reader() {
        return new TidyReader();
    }

    @Override
    protected String document() {
        return Examples.CONFERENCE + Examples.WITHOUT_CLOCKS.substring(Examples.WITHOUT_CLOCKS.indexOf("\nDonnerstag"));
    }
}
