package org.hemicycle.testkit.contract;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.NotSerializableException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.finding.Finding;
import org.hemicycle.finding.Report;
import org.hemicycle.rule.RuleSet;
import org.hemicycle.serialization.json.HemicycleJson;

/** Proves that a rule and what it finds come back as they were shipped. */
final class ShippingProof {

    private final RuleContract contract;
    private final RuleRun run;

    ShippingProof(RuleContract contract) {
        this.contract = contract;
        this.run = new RuleRun(contract);
    }

    void prove() {
        Dossier example = contract.reportedExample();
        Report report = run.check(example);
        RuleSet rules = copy(run.rules());
        List<Finding> again = run.findings(rules.asOf(contract.asOf(example)).check(example));
        requireEqual(
                run.findings(report),
                again,
                "The shipped rule",
                "Keep what its functions use in constants or in" + " what they capture.");
        requireEqual(
                report,
                copy(report),
                "The shipped report",
                "Give arguments whose values are equal by what they" + " say.");
        requireEqual(
                report,
                HemicycleJson.read(HemicycleJson.write(report), Report.class),
                "The report that is written as JSON and read",
                "Give arguments whose values are equal by what they say.");
    }

    private void requireEqual(Object before, Object after, String what, String mend) {
        if (!before.equals(after)) {
            throw new AssertionError(what + " of the rule " + run.code() + " is another one: it was\n" + before
                    + "\nand is\n" + after + "\n" + mend);
        }
    }

    @SuppressWarnings("unchecked")
    private <T> T copy(T value) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
                out.writeObject(value);
            }
            try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
                return (T) in.readObject();
            }
        } catch (NotSerializableException refused) {
            throw new AssertionError(
                    "The rule " + run.code() + " cannot be shipped: " + refused.getMessage()
                            + " is not serializable, and a function of the rule captures it. Let it implement"
                            + " Serializable, or keep it in a constant that the function uses.",
                    refused);
        } catch (IOException | ClassNotFoundException refused) {
            throw new AssertionError(
                    "The rule " + run.code() + " is shipped and does not come back: " + refused
                            + ". Declare its functions in a class that whoever reads the stream has.",
                    refused);
        }
    }
}
