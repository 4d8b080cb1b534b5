package programmheft.ical.lint;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import programmheft.check.Finding;
import programmheft.ical.content.ContentLine;
import programmheft.ical.content.Parameter;

/** Parameters whose colon is not in quotes, so that the value begins in the middle of them. */
final class UnquotedParameters implements Rule {
    private static final Set<String> HOLD_ADDRESSES =
            Set.of("ALTREP", "DIR", "SCHEMA", "MEMBER", "DELEGATED-FROM", "DELEGATED-TO", "SENT-BY");

    @Override
    public Stream<Finding> check(Examined file) {
        return file.withParameters()
                .flatMap(property -> unquoted(property)
                        .map(parameter -> Finding.at(
                                property.line().position(parameter.at()),
                                "ical-unquoted",
                                Shown.of(parameter.name()),
                                property.name()))
                        .stream());
    }

    private static Optional<Parameter> unquoted(ContentLine property) {
        return property.parameters().stream()
                .filter(parameter -> HOLD_ADDRESSES.contains(parameter.name())
                        && parameter.quoted().contains(false))
                .findFirst()
                .or(() -> cut(property));
    }

    /** Returns the last parameter if the rest of it stands before the address that the property is to hold. */
    static Optional<Parameter> cut(ContentLine property) {
        List<Parameter> all = property.parameters();
        if (all.isEmpty() || !Addresses.holdsUri(property) || Addresses.isUri(property.value())) {
            return Optional.empty();
        }
        Parameter last = all.get(all.size() - 1);
        String value = property.value();
        for (int colon = value.indexOf(':'); colon >= 0; colon = value.indexOf(':', colon + 1)) {
            if (Addresses.isUri(value.substring(colon + 1)) && last.quoted().contains(false)) {
                return Optional.of(last);
            }
        }
        return Optional.empty();
    }
}
