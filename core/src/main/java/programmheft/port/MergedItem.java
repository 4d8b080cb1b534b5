package programmheft.port;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import programmheft.model.Format;
import programmheft.model.Item;
import programmheft.model.ThemedRoom;
import programmheft.model.Timing;

/** What two readings say of one item. */
final class MergedItem {
    private static final Comparison<Timing> TIMING = new TimingComparison();
    private static final Comparison<Format> FORMAT = new FormatComparison();
    private static final Comparison<Locale> LANGUAGE = Comparison.equal(Locale::toLanguageTag);
    private static final Comparison<Integer> NUMBER = Comparison.equal(number -> number);
    private static final Comparison<ThemedRoom.Id> ROOM = Comparison.equal(ThemedRoom.Id::value);
    private static final Comparison<Boolean> YES = Comparison.equal(yes -> yes.toString());

    private final Item mine;
    private final Item theirs;
    private final MergedPeople people;
    private final Settling settling;

    private MergedItem(Item mine, Item theirs, MergedPeople people, Settling settling) {
        this.mine = mine;
        this.theirs = theirs;
        this.people = people;
        this.settling = settling;
    }

    /**
     * Returns what both say of an item that has the same id in both.
     *
     * @param parts put together already
     */
    static Item of(Item mine, Item theirs, List<Item> parts, MergedPeople people, Settling settling) {
        return new MergedItem(mine, theirs, people, settling).with(parts);
    }

    private Item with(List<Item> parts) {
        settling.alsoOnly(Fact.item(mine.id()));
        Titles titles = titles();
        Format format = settling.choose("format", mine.format(), theirs.format(), FORMAT);
        return new Item(
                mine.id(),
                titles.title(),
                titles.subtitle(),
                settling.settle("text", mine.text(), theirs.text(), Comparison.always(Wording::lines)),
                format,
                formatWord(format, titles.title()),
                settling.choose("timing", mine.timing(), theirs.timing(), TIMING),
                settling.settle("themedRoom", mine.themedRoom(), theirs.themedRoom(), ROOM),
                settling.settle("room", mine.room(), theirs.room(), Wording.NAME),
                people.of(mine, theirs, format, settling),
                parts,
                settling.settle("optional", yes(mine.optional()), yes(theirs.optional()), YES)
                        .isPresent(),
                Statuses.together(mine.status(), theirs.status(), settling),
                settling.settle("language", mine.language(), theirs.language(), LANGUAGE),
                settling.settle("capacity", mine.capacity(), theirs.capacity(), NUMBER),
                settling.unite("links", mine.links(), theirs.links(), ListedComparisons.LINK));
    }

    /** "Keynote: Das Dorf" is "Das Dorf" where the format says the rest; "Erste Keynote" is whatever the other calls it. */
    private Titles titles() {
        Titles ours = new Titles(mine.title(), mine.subtitle());
        Titles others = new Titles(theirs.title(), theirs.subtitle());
        String core = GenericTitle.core(mine.title());
        if (Wording.same(core, GenericTitle.core(theirs.title()))) {
            return core.equals(mine.title()) ? ours.withSubtitle(others, settling) : others.preferredTo(ours, settling);
        }
        if (saysNothing(mine.title()) != saysNothing(theirs.title())) {
            settling.takenForOne(mine.title(), theirs.title());
        }
        return Titles.together(ours, others, this::saysNothing, settling);
    }

    private boolean saysNothing(String title) {
        return GenericTitle.is(title) || people.isOneOf(title, mine) || people.isOneOf(title, theirs);
    }

    /** A title that only said what kind of item it is goes on as the printed word for it. */
    private Optional<String> formatWord(Format format, String title) {
        Optional<String> ours = mine.formatWord().filter(word -> mine.format() == format);
        Optional<String> others = theirs.formatWord().filter(word -> theirs.format() == format);
        Optional<String> word = settling.settle("formatWord", ours, others, Comparison.always((one, other) -> one));
        if (word.isPresent() || GenericTitle.is(title)) {
            return word;
        }
        return generic(mine, format)
                .or(() -> settling.settle("formatWord", Optional.empty(), generic(theirs, format), Wording.TITLE));
    }

    private static Optional<String> generic(Item item, Format format) {
        return Optional.of(item.title())
                .filter(GenericTitle::is)
                .flatMap(title -> GenericTitle.formatWord(title, format));
    }

    private static Optional<Boolean> yes(boolean flag) {
        return Optional.of(flag).filter(yes -> yes);
    }
}
