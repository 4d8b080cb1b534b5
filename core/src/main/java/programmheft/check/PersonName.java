package programmheft.check;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.Lists;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A person's name as it is compared: without academic titles, capitals, accents and apostrophes, the surname last.
 *
 * @param words with umlauts written out: {@code mueller}
 * @param bare with umlauts left out: {@code muller}
 */
record PersonName(List<String> words, List<String> bare) {
    private static final Set<String> TITLES = Words.of("speaker.title");
    private static final Set<String> PARTICLES = Words.of("speaker.particle");
    private static final Pattern ABBREVIATED_TITLE = Pattern.compile("\\p{L}{2,}\\.(-\\p{L}+\\.?){0,5}");
    private static final Splitter COMMAS = Splitter.on(',').trimResults().omitEmptyStrings();
    private static final Splitter WORDS =
            Splitter.onPattern("(?U)\\s+|(?<=\\.)(?=\\p{L})").omitEmptyStrings();
    private static final Splitter HYPHENS = Splitter.on('-').omitEmptyStrings();
    private static final CharMatcher HYPHEN = CharMatcher.is('-');
    private static final CharMatcher ASCII = CharMatcher.ascii();
    private static final Pattern NO_PART = Pattern.compile("[^\\p{L}\\p{M}\\p{N}-]+");
    private static final Pattern UMLAUT = Pattern.compile("[äöü]");
    private static final Pattern ACCENT = Pattern.compile("\\p{InCombiningDiacriticalMarks}+");
    private static final Pattern DASH = Pattern.compile("\\p{Pd}");

    /** Reads a name as printed; what stands behind a comma and is no title is the given name: "Muster, Udo". */
    static PersonName of(String printed) {
        List<String> words = new ArrayList<>();
        Lists.reverse(COMMAS.splitToList(printed)).forEach(part -> words.addAll(withoutTitles(part)));
        return new PersonName(folded(words, true), folded(words, false));
    }

    /** Returns the spellings of the name; two names are the same if they have one in common. One word is no full name. */
    Set<String> spellings() {
        return Stream.of(words, bare)
                .filter(form -> form.size() > 1)
                .flatMap(form ->
                        Stream.of(join(form), join(form.stream().sorted().toList())))
                .collect(Collectors.toSet());
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
        return HYPHEN.removeFrom(String.join("", words));
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
