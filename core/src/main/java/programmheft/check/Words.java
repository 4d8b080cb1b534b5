package programmheft.check;

import com.google.common.base.Splitter;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import programmheft.resource.Texts;

/** The words that checks know, each of letters and digits only, see {@link Folded#letters}. */
final class Words {
    private static final Map<String, String> ALL = Texts.read(Messages.class, "words.properties");
    private static final Splitter BARS = Splitter.on('|').trimResults().omitEmptyStrings();

    private Words() {}

    static Set<String> of(String key) {
        return BARS.splitToStream(ALL.getOrDefault(key, ""))
                .map(Folded::letters)
                .collect(Collectors.toUnmodifiableSet());
    }
}
