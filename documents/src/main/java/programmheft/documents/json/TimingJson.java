package programmheft.documents.json;

import programmheft.model.ClockTime;
import programmheft.model.Item;
import programmheft.model.Timing;

/** When an item takes place. */
final class TimingJson {
    private enum Kind {
        UNSTATED,
        WITH_WHOLE,
        ALL_DAY,
        FROM,
        BETWEEN
    }

    private TimingJson() {}

    static ToJson write(Timing timing) {
        if (timing instanceof Timing.Between between) {
            return times(Kind.BETWEEN, timing, between.precision());
        }
        if (timing instanceof Timing.From from) {
            return times(Kind.FROM, timing, from.precision());
        }
        if (timing instanceof Timing.Unstated unstated) {
            return kind(Kind.UNSTATED).optionalText("after", unstated.after());
        }
        return kind(timing instanceof Timing.AllDay ? Kind.ALL_DAY : Kind.WITH_WHOLE);
    }

    static Timing read(FromJson in) {
        return switch (in.word("kind", Kind.class)) {
            case UNSTATED -> new Timing.Unstated(in.optionalReference("after", References.Kind.ITEM, Item.Id::new));
            case WITH_WHOLE -> Timing.withWhole();
            case ALL_DAY -> Timing.allDay();
            case FROM -> new Timing.From(start(in), precision(in));
            case BETWEEN -> new Timing.Between(start(in), in.text("end", TextForm.TIME), precision(in));
        };
    }

    private static ToJson times(Kind kind, Timing timing, Timing.Precision precision) {
        return kind(kind)
                .optionalText("start", timing.start())
                .optionalText("end", timing.end())
                .word("precision", precision, Timing.Precision.EXACT);
    }

    private static ToJson kind(Kind kind) {
        return new ToJson().word("kind", kind);
    }

    private static ClockTime start(FromJson in) {
        return in.text("start", TextForm.TIME);
    }

    private static Timing.Precision precision(FromJson in) {
        return in.word("precision", Timing.Precision.EXACT);
    }
}
