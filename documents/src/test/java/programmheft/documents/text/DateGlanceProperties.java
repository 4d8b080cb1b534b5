package programmheft.documents.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Holds what a glance rules out to what a closer look would find. */
class DateGlanceProperties {
    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "1",
                        "3",
                        "12",
                        "2031",
                        "31",
                        "05",
                        ".",
                        ". ",
                        "-",
                        "–",
                        "/",
                        " ",
                        ", ",
                        "Mai",
                        "MAI",
                        "Sept.",
                        "März",
                        "MÄRZ",
                        "Jänner",
                        "Dec",
                        "October",
                        "th",
                        "st",
                        "bis",
                        "und",
                        "Montag, ",
                        "Fr ",
                        "of",
                        "to",
                        "a",
                        "Uhr",
                        "10.30",
                        "10:30",
                        "\u00a0",
                        "(",
                        "x",
                        "'26",
                        "1. ",
                        "Maier",
                        "of May")
                .list()
                .ofMinSize(1)
                .ofMaxSize(9)
                .map(pieces -> String.join("", pieces));
    }

    @Property(tries = 5000, seed = "2031")
    void never_rules_out_a_date(@ForAll("texts") String text) {
        if (!DateGlance.mayHold(text)) {
            assertThat(DateMention.closely(text)).as(text).isEqualTo(List.of());
        }
    }
}
