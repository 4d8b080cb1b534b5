package programmheft.cli;

import programmheft.model.Event;
import programmheft.port.Edition;

/** How the files of an exported store are called: a folder for each event, whose id is a good name for one. */
final class ExportFolder {
    static final String EDITIONS = "editions.json";

    private ExportFolder() {}

    /** Returns the name of the file that tells what the store knows of the editions of an event. */
    static String editions(Event.Id event) {
        return event + "/" + EDITIONS;
    }

    /** Returns the name of the file that holds what an edition says. */
    static String edition(Edition.Head head) {
        return head.event() + "/" + head.number() + ".json";
    }

    static String told(String key, int events, int editions, String place, Labels labels) {
        return labels.text(key, labels.count("event", events), labels.count("edition", editions), place);
    }
}
