package org.hemicycle.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.hemicycle.source.Identifier;
import org.hemicycle.source.Name;
import org.hemicycle.source.Stated;
import org.hemicycle.time.DateRange;
import org.hemicycle.time.ExtendedDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExtensionTest {

    @ParameterizedTest
    @CsvSource({
        "2019-01-01/2022-12-31, 2023-12,            2019-01-01/2023-12-31",
        "2019-01-01/2022-12-31, 2023-12 2024-06,    2019-01-01/2024-06-30",
        "2019-01-01/2022-12-31, 2024-06 2023-12,    2019-01-01/2024-06-30",
        "2019-01-01/2022-12-31, 2022-06,            2019-01-01/2022-12-31",
        "2022-01-01/..,         2024-06,            2022-01-01/..",
        "../2022-12-31,         2024,               ../2024-12-31",
    })
    void theLatestExtensionEndsAProgrammeUnlessItsPeriodEndsLater(String period, String extensions, String extended) {
        Programme.Builder programme = Programme.builder()
                .key("ncp")
                .document(Identifier.parse("local:priorities"))
                .name(Name.of("Priorities"))
                .kind(Programme.Kind.CO_OPERATION_PRIORITIES)
                .period(DateRange.parse(period));
        for (String until : extensions.split(" ")) {
            programme.addExtensions(Extension.builder()
                    .until(Stated.of(ExtendedDate.parse(until)))
                    .build());
        }

        assertEquals(extended, programme.build().extendedPeriod().orElseThrow().toString());
    }
}
