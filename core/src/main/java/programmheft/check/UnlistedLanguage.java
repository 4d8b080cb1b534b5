package programmheft.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import programmheft.model.Event;
import programmheft.model.Item;

/**
 * Items are in a language that the event does not list; one finding for each language. Austrian German is German. Left
 * alone: an event that lists no languages; what is in several languages or in none; what is cancelled.
 */
final class UnlistedLanguage implements Check {
    // several, undetermined, nothing spoken
    private static final Set<String> NO_LANGUAGE = Set.of("", "mul", "und", "zxx");

    @Override
    public String code() {
        return "unlisted-language";
    }

    @Override
    public List<Finding> run(Programme programme) {
        Event event = programme.event();
        Set<String> listed = event.languages().stream().map(Locale::getLanguage).collect(Collectors.toSet());
        if (listed.isEmpty()) {
            return List.of();
        }
        Map<String, List<Item.Id>> unlisted = programme.survey().uncancelled().stream()
                .filter(item -> item.language().isPresent())
                .collect(Collectors.groupingBy(
                        item -> item.language().orElseThrow().getLanguage(),
                        LinkedHashMap::new,
                        Collectors.mapping(Item::id, Collectors.toList())));
        unlisted.keySet().removeAll(listed);
        unlisted.keySet().removeAll(NO_LANGUAGE);
        return unlisted.entrySet().stream()
                .map(entry -> Finding.of(
                        code(),
                        entry.getValue(),
                        entry.getKey(),
                        entry.getValue().size()))
                .toList();
    }
}
