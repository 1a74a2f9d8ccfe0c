package endcap.worksheet;

import endcap.chat.Texts;
import endcap.chat.UserError;
import endcap.language.DateReader;
import endcap.language.WorkCalendar;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Values a definition itself holds. */
public final class SheetValues {
    private SheetValues() {}

    /** A default as it is held (see {@link Field}), written as a person would; empty when it is no value of the field. */
    public static Optional<String> held(Field field, String written) {
        ValueReader reader = new ValueReader(
                new DateReader(new WorkCalendar(Set.of(), Set.of())),
                new SheetFigures(Texts.of(Locale.ENGLISH), "CNY"),
                LocalDate.EPOCH);
        try {
            return Optional.of(reader.read(field, written));
        } catch (UserError no) {
            return Optional.empty();
        }
    }
}
