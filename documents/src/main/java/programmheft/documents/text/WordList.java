package programmheft.documents.text;

import com.google.common.base.Splitter;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A list of words from a data file beside this class; a word that begins with * also stands for the end of longer ones. */
final class WordList {
    private final Set<String> words = new HashSet<>();
    private final Set<String> ends;
    private final int longestEnd;
    private final Question<Boolean> known = new Question<>(this::look);

    private WordList(Stream<String> all) {
        all.forEach(word -> words.add(word.toLowerCase(Locale.ROOT)));
        ends = words.stream()
                .filter(word -> word.startsWith("*"))
                .map(word -> word.substring(1))
                .collect(Collectors.toSet());
        words.addAll(ends);
        longestEnd = ends.stream().mapToInt(String::length).max().orElse(0);
    }

    static WordList of(String name) {
        try (InputStream in = WordList.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the resource '%s' is missing from the library".formatted(name));
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return new WordList(reader.lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Splitter.on(' ').omitEmptyStrings().splitToStream(line)));
        } catch (IOException failed) {
            throw new UncheckedIOException("the resource '%s' cannot be read".formatted(name), failed);
        }
    }

    boolean holds(String word) {
        return words.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Tells whether it is in the list, alone or as the end of a longer word. */
    boolean knows(String word) {
        return known.of(word);
    }

    private boolean look(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        for (int from = Math.max(0, lower.length() - longestEnd); from < lower.length(); from++) {
            if (ends.contains(lower.substring(from))) {
                return true;
            }
        }
        return words.contains(lower);
    }
}
