package programmheft.documents.json;

import java.util.List;
import programmheft.model.Day;
import programmheft.model.Item;
import programmheft.port.Fact;

/** A programme day: when it is stands among its own fields. */
final class DayJson {
    private DayJson() {}

    static ToJson write(Day day) {
        return DayDateJson.write(day.when())
                .optionalText("begins", day.begins())
                .optionalText("ends", day.ends())
                .list("items", day.items(), ItemJson::write);
    }

    static Day read(FromJson in) {
        int number = Integer.parseInt(in.spot().step()) + 1;
        in.placeFields(component -> Fact.day(number, component));
        List<Item> items = in.list("items", ItemJson::read);
        return new Day(
                DayDateJson.read(in),
                in.optionalText("begins", TextForm.TIME),
                in.optionalText("ends", TextForm.TIME),
                items);
    }
}
