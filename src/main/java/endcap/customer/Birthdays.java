package endcap.customer;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whose birthday it is soon. By the calendar of the sun: a lunar birthday is not told apart in the files. */
public final class Birthdays {
    private final ContactStore contacts;

    /** The birthdays of these contacts. */
    public Birthdays(ContactStore contacts) {
        this.contacts = contacts;
    }

    /**
     * Somebody's birthday.
     *
     * @param on the day it is kept; that of who was born on a 29 February on the 28th in a common year
     */
    public record Birthday(String customerCode, String name, Optional<String> role, LocalDate on) {}

    /** The birthdays from one day to another, both included, at the customers of these people. */
    public List<Birthday> between(Set<String> owners, LocalDate from, LocalDate to) {
        return contacts.born(owners).stream()
                .map(born -> new Birthday(born.customerCode(), born.name(), born.role(), next(born.birthday(), from)))
                .filter(birthday -> !birthday.on().isAfter(to))
                .toList();
    }

    /** The first day from {@code from} on, itself included, on which that birthday is kept. */
    static LocalDate next(LocalDate birthday, LocalDate from) {
        LocalDate thisYear = MonthDay.from(birthday).atYear(from.getYear());
        return thisYear.isBefore(from) ? MonthDay.from(birthday).atYear(from.getYear() + 1) : thisYear;
    }
}
