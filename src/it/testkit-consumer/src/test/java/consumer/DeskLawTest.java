package consumer;

import org.hemicycle.reference.ReferenceData;
import org.hemicycle.testkit.contract.ReferenceDataContract;

class DeskLawTest implements ReferenceDataContract {

    static final String OWN = """
            checked: 2026-05-09

            convention: CETS 299
            title: An invented convention
            opened: 2026-01-15, Strasbourg
            checked: 2026-05-09 | high
            route states: any State | may SIGN, RATIFY | Article 1 | high
            closed to: any organisation | Article 1 | high
            """;

    @Override
    public ReferenceData referenceData() {
        return ReferenceData.shipped().with(ReferenceData.parse(OWN).convention("CETS 299"));
    }
}
