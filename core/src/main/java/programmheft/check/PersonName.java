package programmheft.check;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.Lists;
import com.google.common.collect.Ordering;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A person's name as it is compared: without academic titles, capitals, accents and apostrophes, the surname last. */
final class PersonName {
    private static final Set<String> TITLES = Words.of("speaker.title");
    private static final Set<String> PARTICLES = Words.of("speaker.particle");
    private static final Pattern ABBREVIATED_TITLE = Pattern.compile("\\p{L}{2,}\\.(-\\p{L}+\\.?){0,5}");
    private static final Splitter COMMAS = Splitter.on(',').trimResults().omitEmptyStrings();
    private static final Splitter WORDS =
            Splitter.onPattern("(?U)\\s+|(?<=\\.)(?=\\p{L})").omitEmptyStrings();
    private static final Splitter HYPHENS = Splitter.on('-').omitEmptyStrings();
    private static final CharMatcher HYPHEN = CharMatcher.is('-');
    private static final CharMatcher ASCII = CharMatcher.ascii();
    private static final CharMatcher PLAIN = CharMatcher.inRange('a', 'z')
            .or(CharMatcher.inRange('A', 'Z'))
            .or(CharMatcher.is(' '))
            .precomputed();
    private static final Pattern NO_PART = Pattern.compile("[^\\p{L}\\p{M}\\p{N}-]+");
    private static final Pattern UMLAUT = Pattern.compile("[äöü]");
    private static final Pattern ACCENT = Pattern.compile("\\p{InCombiningDiacriticalMarks}+");
    private static final Pattern DASH = Pattern.compile("\\p{Pd}");

    private final List<String> words;
    private final List<String> bare;

    /**
     * Takes the words of a name.
     *
     * @param words with umlauts written out: {@code mueller}
     * @param bare with umlauts left out: {@code muller}
     */
    private PersonName(List<String> words, List<String> bare) {
        this.words = words;
        this.bare = bare;
    }

    /** Reads a name as printed; what stands behind a comma and is no title is the given name: "Muster, Udo". */
    static PersonName of(String printed) {
        return PLAIN.matchesAllOf(printed) ? ofPlain(printed) : ofAny(printed);
    }

    /** Most names are a few words of plain letters. */
    private static PersonName ofPlain(String printed) {
        String small = Ascii.toLowerCase(printed);
        List<String> words = new ArrayList<>(3);
        int begin = 0;
        while (begin < small.length()) {
            int blank = small.indexOf(' ', begin);
            int end = blank < 0 ? small.length() : blank;
            if (begin < end) {
                String word = small.substring(begin, end);
                if (!words.isEmpty() || !TITLES.contains(word)) {
                    words.add(word);
                }
            }
            begin = end + 1;
        }
        return new PersonName(words, words);
    }

    static PersonName ofAny(String printed) {
        List<String> words = new ArrayList<>();
        Lists.reverse(COMMAS.splitToList(printed)).forEach(part -> words.addAll(withoutTitles(part)));
        List<String> writtenOut = folded(words, true);
        return ASCII.matchesAllOf(printed)
                ? new PersonName(writtenOut, writtenOut)
                : new PersonName(writtenOut, folded(words, false));
    }

    /** Returns the words of the name, umlauts written out. */
    List<String> words() {
        return words;
    }

    /** Returns the last word, which is the surname; nothing if there is no word. */
    String surname() {
        return words.isEmpty() ? "" : words.get(words.size() - 1);
    }

    /** Tells whether a word before the surname is, or has between hyphens, a single letter. */
    boolean hasInitials() {
        for (int i = 0; i < words.size() - 1; i++) {
            String word = words.get(i);
            if (isInitial(word) || (word.indexOf('-') >= 0 && given().stream().anyMatch(PersonName::isInitial))) {
                return true;
            }
        }
        return false;
    }

    /** Gives the spellings of the name, some perhaps twice; two names are the same if they have one in common. One word is no full name. */
    void eachSpelling(Consumer<String> taker) {
        eachSpelling(words, taker);
        if (!words.equals(bare)) {
            eachSpelling(bare, taker);
        }
    }

    private static void eachSpelling(List<String> words, Consumer<String> taker) {
        if (words.size() > 1) {
            taker.accept(join(words));
            if (!Ordering.natural().isOrdered(words)) {
                taker.accept(join(Ordering.natural().sortedCopy(words)));
            }
        }
    }

    /** Returns under what the name may stand for a longer one: "U. Muster", or "Udo Muster" for "Udo K. Muster". */
    Set<String> asShort() {
        List<String> given = given();
        if (given.isEmpty()) {
            return Set.of();
        }
        if (given.stream().allMatch(PersonName::isInitial)) {
            return Set.of(abbreviated(given));
        }
        return given.stream().noneMatch(PersonName::isInitial) ? Set.of(join(words)) : Set.of();
    }

    /** Returns what shorter names may stand for this one; see {@link #asShort}. */
    Set<String> asLong() {
        List<String> given = given();
        if (given.isEmpty()) {
            return Set.of();
        }
        Stream<String> byInitials = Stream.of(abbreviated(given), abbreviated(given.subList(0, 1)));
        Stream<String> withoutInitials = given.stream().allMatch(PersonName::isInitial)
                ? Stream.empty()
                : Stream.of(join(words.stream().filter(word -> !isInitial(word)).toList()));
        Set<String> itself = asShort();
        return Stream.concat(byInitials, withoutInitials)
                .filter(shorter -> !itself.contains(shorter))
                .collect(Collectors.toSet());
    }

    static String join(List<String> words) {
        String joined = words.size() == 2 ? words.get(0) + words.get(1) : String.join("", words);
        return joined.indexOf('-') < 0 ? joined : HYPHEN.removeFrom(joined);
    }

    private List<String> given() {
        return words.stream()
                .limit(Math.max(0, words.size() - 1L))
                .filter(word -> !PARTICLES.contains(word))
                .flatMap(HYPHENS::splitToStream)
                .toList();
    }

    private String abbreviated(List<String> given) {
        String surname = words.get(words.size() - 1);
        return surname + " " + given.stream().map(PersonName::initial).collect(Collectors.joining());
    }

    private static String initial(String word) {
        return word.substring(0, word.offsetByCodePoints(0, 1));
    }

    private static boolean isInitial(String word) {
        return word.codePointCount(0, word.length()) == 1;
    }

    private static List<String> withoutTitles(String part) {
        return WORDS.splitToStream(part)
                .dropWhile(word -> TITLES.contains(Folded.letters(word))
                        || ABBREVIATED_TITLE.matcher(word).matches())
                .toList();
    }

    private static List<String> folded(List<String> words, boolean umlautsWrittenOut) {
        return words.stream()
                .map(word -> word.toLowerCase(Locale.ROOT))
                .map(word -> ASCII.matchesAllOf(word) ? word : withoutAccents(word, umlautsWrittenOut))
                .map(word -> HYPHEN.trimFrom(NO_PART.matcher(word).replaceAll("")))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static String withoutAccents(String word, boolean umlautsWrittenOut) {
        String plain = Normalizer.normalize(word, Normalizer.Form.NFC)
                .replace("ß", "ss")
                .replace("æ", "ae")
                .replace("ł", "l");
        String spelt = umlautsWrittenOut
                ? UMLAUT.matcher(plain).replaceAll("$0e").replace("ø", "oe").replace("å", "aa")
                : plain.replace("ø", "o");
        String decomposed = Normalizer.normalize(spelt, Normalizer.Form.NFD);
        return DASH.matcher(ACCENT.matcher(decomposed).replaceAll("")).replaceAll("-");
    }
}
