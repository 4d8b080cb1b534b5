package programmheft.check;

import com.google.common.base.Splitter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import programmheft.resource.Texts;

/**
 * What a title says about a part of something that goes on.
 *
 * @param part the number of the part, from 1 to 19; 0 if the title says only that something goes on
 * @param of the rest of the title
 */
record Continuation(int part, String of) {
    private static final Map<String, String> WORDS = Texts.read(Messages.class, "continuation-words.properties");
    private static final Splitter BAR = Splitter.on('|').trimResults().omitEmptyStrings();
    private static final Splitter NO_WORD =
            Splitter.on(Pattern.compile("[^\\p{L}\\p{N}]+")).omitEmptyStrings();
    private static final List<String> ROMAN = List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X");
    private static final Set<String> OPPOSITES = Set.copyOf(words("opposite"));
    private static final Set<String> FILLERS = Set.copyOf(words("filler"));
    private static final int STEM = 5;
    private static final String NUMBER = "(1?[1-9]|10|[IVX]{1,4})";
    private static final String AFTER = "(?:\\s?(?:/|von|of)\\s?\\d{1,2})?(?=$|\\s*[)\\]:.,–—-]|\\s[„“\"»«])";
    private static final List<Pattern> PARTS = List.of(
            Pattern.compile("(?U)(?<!\\w)(?i:%s)\\s%s%s".formatted(anyOf("part"), NUMBER, AFTER)),
            Pattern.compile("(?U)(?<!\\w)%s\\.\\s(?i:%s)%s".formatted(NUMBER, anyOf("part"), AFTER)));
    private static final List<Pattern> GOES_ON = List.of(
            Pattern.compile("(?iU)^%s(?![\\w-])[\\s:,–—-]*".formatted(anyOf("first"))),
            Pattern.compile("(?iU)[(\\[]\\s*%s\\s*[)\\]]".formatted(anyOf("apart"))),
            Pattern.compile("(?iU)[,:–—-]\\s*%s$".formatted(anyOf("apart"))),
            Pattern.compile("(?iU)\\s%s$".formatted(anyOf("last"))));

    private static final List<String> ALL = Stream.of("first", "last", "apart", "part")
            .flatMap(key -> words(key).stream())
            .distinct()
            .toList();

    /** Returns what a title says; nothing if it says nothing of the kind. */
    static Optional<Continuation> in(String title) {
        return hasAny(title) ? read(title) : Optional.empty();
    }

    /** Most titles have none of the words, and need no closer look. */
    private static boolean hasAny(String title) {
        for (int i = 0; i < title.length(); i++) {
            if (i == 0 || !Character.isLetter(title.charAt(i - 1))) {
                for (String word : ALL) {
                    if (title.regionMatches(true, i, word, 0, word.length())) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static Optional<Continuation> read(String title) {
        return found(PARTS, title)
                .map(part -> new Continuation(number(part.group(1)), part.replaceFirst("")))
                .or(() -> found(GOES_ON, title)
                        .map(words -> new Continuation(0, words.replaceFirst("").strip()))
                        .filter(continuation ->
                                !OPPOSITES.contains(continuation.of().toLowerCase(Locale.ROOT))));
    }

    private static Optional<Matcher> found(List<Pattern> patterns, String title) {
        return patterns.stream()
                .map(pattern -> pattern.matcher(title))
                .filter(Matcher::find)
                .findFirst();
    }

    /** Returns the beginnings of the words of a text, without those that tell nothing of what it is about. */
    static Set<String> stems(String text) {
        return NO_WORD.splitToStream(text.toLowerCase(Locale.ROOT))
                .filter(word -> !FILLERS.contains(word))
                .map(word -> word.substring(0, Math.min(STEM, word.length())))
                .collect(Collectors.toSet());
    }

    private static int number(String printed) {
        return Character.isDigit(printed.charAt(0)) ? Integer.parseInt(printed) : ROMAN.indexOf(printed) + 1;
    }

    private static List<String> words(String key) {
        return BAR.splitToList(WORDS.getOrDefault(key, ""));
    }

    private static String anyOf(String key) {
        return words(key).stream().map(Pattern::quote).collect(Collectors.joining("|", "(?:", ")"));
    }
}
