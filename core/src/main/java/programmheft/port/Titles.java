package programmheft.port;

import java.util.Optional;
import java.util.function.Predicate;

/** A title with its subtitle, which another text may print in one. */
record Titles(String title, Optional<String> subtitle) {
    /**
     * Returns what both say. A fuller title counts, one that says nothing yields to one that does.
     *
     * @param saysNothing tells which titles are none of their own: only a kind of item, the motto of the event
     */
    static Titles together(Titles mine, Titles theirs, Predicate<String> saysNothing, Settling settling) {
        boolean mineSays = !saysNothing.test(mine.title);
        boolean theirsSays = !saysNothing.test(theirs.title);
        if (mineSays != theirsSays) {
            return mineSays ? mine.withSubtitle(theirs, settling) : theirs.preferredTo(mine, settling);
        }
        if (!mineSays) {
            return mine.withSubtitle(theirs, settling);
        }
        if (Wording.TITLE.isWithin(theirs.whole(), mine.whole())) {
            settling.also("title");
            settling.also("subtitle");
            return mine;
        }
        if (Wording.TITLE.isWithin(mine.whole(), theirs.whole())) {
            settling.prefer("title");
            settling.prefer("subtitle");
            return theirs;
        }
        String title = settling.choose("title", mine.title, theirs.title, Wording.TITLE);
        return new Titles(title, settling.settle("subtitle", mine.subtitle, theirs.subtitle, Wording.TITLE));
    }

    /** Returns this title, with what both say below it. */
    Titles withSubtitle(Titles other, Settling settling) {
        return new Titles(title, settling.settle("subtitle", subtitle, other.subtitle, Wording.TITLE));
    }

    /** Returns this title of the other one instead of ours, with what both say below it. */
    Titles preferredTo(Titles ours, Settling settling) {
        settling.prefer("title");
        return new Titles(title, settling.settle("subtitle", ours.subtitle, subtitle, Wording.TITLE));
    }

    private String whole() {
        return subtitle.map(line -> title + " " + line).orElse(title);
    }
}
