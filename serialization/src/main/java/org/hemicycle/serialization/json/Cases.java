package org.hemicycle.serialization.json;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.hemicycle.document.AdoptedText;
import org.hemicycle.document.Agreement;
import org.hemicycle.document.Datum;
import org.hemicycle.document.Document;
import org.hemicycle.document.Paper;
import org.hemicycle.document.Subject;
import org.hemicycle.eligibility.Access;
import org.hemicycle.eligibility.FundingAnswer;
import org.hemicycle.eligibility.Obligations;
import org.hemicycle.eligibility.Participation;
import org.hemicycle.finding.Argument;
import org.hemicycle.serialization.problem.Place;
import org.hemicycle.time.Timing;
import org.hemicycle.truth.Truth;

/**
 * The sums, and the word for each of their cases. The words are part of the form: they stay when a class gets another
 * name.
 */
final class Cases {

    private static final Map<Class<?>, Map<String, Class<?>>> ALL = new LinkedHashMap<>();

    static {
        of(Document.class)
                .is("PAPER", Paper.class)
                .is("ADOPTED_TEXT", AdoptedText.class)
                .is("AGREEMENT", Agreement.class);
        of(Subject.class)
                .is("PART", Subject.Part.class)
                .is("THING", Subject.Thing.class)
                .is("PAIR", Subject.Pair.class);
        of(Datum.class)
                .is("DATE", Datum.On.class)
                .is("FIGURE", Datum.Figure.class)
                .is("WORD", Datum.Word.class);
        of(Timing.class)
                .is("ON", Timing.On.class)
                .is("RELATIVE", Timing.Relative.class)
                .is("AT_SESSION", Timing.AtSession.class)
                .is("UNKNOWN", Timing.Unknown.class);
        of(Truth.class).is("YES", Truth.Yes.class).is("NO", Truth.No.class).is("UNKNOWN", Truth.Unknown.class);
        of(Access.class)
                .is("PARTY", Access.Party.class)
                .is("CEASED", Access.Ceased.class)
                .is("LAST_RECORDED", Access.LastRecorded.class)
                .is("UNRECORDED", Access.Unrecorded.class)
                .is("CONSENT_EXPRESSED", Access.ConsentExpressed.class)
                .is("SIGNATORY", Access.Signatory.class)
                .is("INVITED", Access.Invited.class)
                .is("INVITATION_LAPSED", Access.InvitationLapsed.class)
                .is("INVITATION_PENDING", Access.InvitationPending.class)
                .is("ENTITLED", Access.Entitled.class)
                .is("MAY_REQUEST_INVITATION", Access.MayRequestInvitation.class)
                .is("ON_CONDITION", Access.OnCondition.class)
                .is("NOT_YET", Access.NotYet.class)
                .is("CLOSED", Access.Closed.class)
                .is("UNDETERMINED", Access.Undetermined.class);
        of(FundingAnswer.class)
                .is("ELIGIBLE", FundingAnswer.Eligible.class)
                .is("NOT_ELIGIBLE", FundingAnswer.NotEligible.class)
                .is("UNDETERMINED", FundingAnswer.Undetermined.class);
        of(Obligations.class)
                .is("SETTLED", Obligations.Settled.class)
                .is("UNDETERMINED", Obligations.Undetermined.class);
        of(Participation.class)
                .is("HOLDER", Participation.Holder.class)
                .is("AS_PARTY", Participation.AsParty.class)
                .is("NONE", Participation.None.class)
                .is("UNDETERMINED", Participation.Undetermined.class);
        of(Argument.class)
                .is("DATE", Argument.OfDate.class)
                .is("READINGS", Argument.OfReadings.class)
                .is("PERIOD", Argument.OfPeriod.class)
                .is("RANGE", Argument.OfRange.class)
                .is("NUMBER", Argument.OfNumber.class)
                .is("AMOUNT", Argument.OfAmount.class)
                .is("PERCENTAGE", Argument.OfPercentage.class)
                .is("QUANTITY", Argument.OfQuantity.class)
                .is("NAME", Argument.OfName.class)
                .is("WORDS", Argument.OfWords.class)
                .is("IDENTIFIER", Argument.OfIdentifier.class)
                .is("PLACE", Argument.OfPlace.class)
                .is("PART", Argument.OfPart.class)
                .is("CONSTANT", Argument.OfConstant.class)
                .is("LIST", Argument.OfList.class)
                .is("GROUP", Argument.OfGroup.class);
        of(Place.class)
                .is("FILE", Place.Whole.class)
                .is("TEXT", Place.InText.class)
                .is("WORKBOOK", Place.InWorkbook.class)
                .is("JSON", Place.InJson.class);
    }

    private Cases() {}

    /** The cases of a type by their words; none where it is no sum. */
    static Map<String, Class<?>> of(TypeKey sum) {
        return ALL.getOrDefault(sum.raw(), Map.of());
    }

    /** The word for a type, if it is a case of a sum. */
    static Optional<String> word(Class<?> type) {
        return ALL.values().stream()
                .flatMap(words -> words.entrySet().stream())
                .filter(each -> each.getValue() == type)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static Words of(Class<?> sum) {
        Map<String, Class<?>> words = new LinkedHashMap<>();
        ALL.put(sum, words);
        return new Words(words);
    }

    private record Words(Map<String, Class<?>> words) {

        Words is(String word, Class<?> type) {
            words.put(word, type);
            return this;
        }
    }
}
