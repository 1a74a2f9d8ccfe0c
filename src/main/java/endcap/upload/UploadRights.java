package endcap.upload;

import endcap.chat.Request;
import endcap.chat.UserError;
import endcap.people.Access;
import endcap.people.Act;
import endcap.people.People;
import endcap.people.Person;
import java.util.stream.Collectors;

/** Who may bring in tables and decks; who may not is told whom to send the file to. */
record UploadRights(People people, Access access) {
    private static final int MOST_NAMES = 3;

    boolean may(Request request, Act act) {
        return access.may(people.person(request.user()), act);
    }

    /**
     * The asker, who may do it.
     *
     * @param sentence the text that names the file and the people
     * @throws UserError {@code not-allowed}
     */
    Person who(Request request, Act act, String sentence, String file) {
        Person person = people.person(request.user());
        if (!access.may(person, act)) {
            throw UserError.worded("not-allowed", sentence, file, whoMay(request, act));
        }
        return person;
    }

    private String whoMay(Request request, Act act) {
        return people.all().stream()
                .filter(person -> access.may(person, act))
                .limit(MOST_NAMES)
                .map(Person::name)
                .collect(Collectors.joining(request.text("intake.and")));
    }
}
