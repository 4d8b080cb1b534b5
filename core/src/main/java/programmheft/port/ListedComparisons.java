package programmheft.port;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import programmheft.model.Contact;
import programmheft.model.Link;
import programmheft.model.Organiser;
import programmheft.model.Waiver;

/** When two entries of the lists of two readings are one, and what it says then. Entries that are not one stand both. */
final class ListedComparisons {
    static final Comparison<Locale> LANGUAGE = Comparison.equal(Locale::toLanguageTag);
    static final Comparison<Waiver> WAIVER = Comparison.equal(Waiver::code);
    static final Comparison<Organiser> ORGANISER = entries(ListedComparisons::organiser);
    static final Comparison<Contact> CONTACT = entries(ListedComparisons::contact);
    static final Comparison<Link> LINK = entries(ListedComparisons::link);

    private ListedComparisons() {}

    private static Optional<Organiser> organiser(Organiser mine, Organiser theirs) {
        return mine.kind() == theirs.kind()
                ? Wording.NAME.together(mine.name(), theirs.name()).map(name -> new Organiser(name, mine.kind()))
                : Optional.empty();
    }

    private static Optional<Contact> contact(Contact mine, Contact theirs) {
        boolean otherAddress = mine.address().isPresent()
                && theirs.address().isPresent()
                && !Wording.same(mine.address().get(), theirs.address().get());
        return otherAddress || !Wording.same(mine.role(), theirs.role())
                ? Optional.empty()
                : Optional.of(new Contact(mine.role(), mine.address().or(theirs::address)));
    }

    /** The same address, or the same words for it where one has no address; a page may be told more closely. */
    private static Optional<Link> link(Link mine, Link theirs) {
        boolean sameKind = mine.kind() == theirs.kind();
        boolean isPage = mine.kind() == Link.Kind.PAGE || theirs.kind() == Link.Kind.PAGE;
        boolean otherLanguage = mine.language().isPresent()
                && theirs.language().isPresent()
                && !mine.language().equals(theirs.language());
        if (otherLanguage || !(sameKind || isPage)) {
            return Optional.empty();
        }
        boolean bothLead = mine.address().isPresent() && theirs.address().isPresent();
        boolean same = bothLead
                ? mine.address()
                        .map(ListedComparisons::plain)
                        .equals(theirs.address().map(ListedComparisons::plain))
                : sameKind && label(mine, theirs).isPresent();
        return same ? Optional.of(both(mine, theirs)) : Optional.empty();
    }

    private static Link both(Link mine, Link theirs) {
        return new Link(
                mine.kind() == Link.Kind.PAGE ? theirs.kind() : mine.kind(),
                mine.address().or(theirs::address),
                label(mine, theirs).or(mine::label).or(theirs::label),
                mine.language().or(theirs::language),
                mine.subtitles() || theirs.subtitles());
    }

    private static Optional<String> label(Link mine, Link theirs) {
        return mine.label().flatMap(one -> theirs.label().flatMap(other -> Wording.TITLE.together(one, other)));
    }

    private static String plain(URI address) {
        return address.toString().replaceFirst("^https?://(?:www\\.)?", "").replaceFirst("/$", "");
    }

    private static <T> Comparison<T> entries(BiFunction<T, T, Optional<T>> together) {
        return new Comparison<>() {
            @Override
            public Optional<T> together(T mine, T theirs) {
                return together.apply(mine, theirs);
            }

            @Override
            public List<Object> words(T value) {
                return List.of(value.toString());
            }
        };
    }
}
