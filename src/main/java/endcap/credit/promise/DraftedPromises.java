package endcap.credit.promise;

import endcap.credit.Figures;
import endcap.draft.Draft;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Promises as the fields of a draft: those of the second and following bear their number behind the name. */
final class DraftedPromises {
    static final String CUSTOMER = "customer";
    static final String AMOUNT = "amount";
    static final String DUE = "due";
    static final String GIVEN_BY = "givenBy";
    static final String GIVEN_ON = "givenOn";

    private DraftedPromises() {}

    static Map<String, String> fields(List<NewPromise> promises) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (int i = 0; i < promises.size(); i++) {
            NewPromise promise = promises.get(i);
            String place = place(i);
            fields.put(CUSTOMER + place, promise.customerCode());
            fields.put(AMOUNT + place, Figures.typed(promise.amountFen()));
            fields.put(DUE + place, promise.due().toString());
            promise.givenBy().ifPresent(name -> fields.put(GIVEN_BY + place, name));
            fields.put(GIVEN_ON + place, promise.givenOn().toString());
        }
        return fields;
    }

    static List<NewPromise> of(Draft draft) {
        List<NewPromise> promises = new ArrayList<>();
        for (int i = 0; draft.find(CUSTOMER + place(i)).isPresent(); i++) {
            String place = place(i);
            promises.add(new NewPromise(
                    draft.field(CUSTOMER + place),
                    new BigDecimal(draft.field(AMOUNT + place))
                            .movePointRight(2)
                            .longValueExact(),
                    LocalDate.parse(draft.field(DUE + place)),
                    draft.find(GIVEN_BY + place),
                    LocalDate.parse(draft.field(GIVEN_ON + place))));
        }
        return promises;
    }

    private static String place(int index) {
        return index == 0 ? "" : Integer.toString(index + 1);
    }
}
