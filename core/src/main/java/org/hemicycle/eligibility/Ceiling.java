package org.hemicycle.eligibility;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hemicycle.activity.Activity;
import org.hemicycle.document.Datum;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.dossier.Located;
import org.hemicycle.funding.BudgetLine;
import org.hemicycle.funding.Funding;
import org.hemicycle.funding.FundingSource;
import org.hemicycle.programme.Programme;
import org.hemicycle.source.Address;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Stated;
import org.hemicycle.truth.Missing;
import org.hemicycle.truth.Truth;
import org.joda.money.Money;

/**
 * Whether budgets keep within the most that a source may give.
 *
 * <p>A line counts against the ceiling where it pays for an activity that the source alone funds; what cannot be
 * attributed is missing, unless the whole budget keeps within the ceiling. Example: of a source that gives at most EUR
 * 130 000, with one priced activity of EUR 20 000 and one without a price, it is unknown whether the ceiling is kept.
 *
 * <p>Thread-safe: each question is answered by itself.
 */
public final class Ceiling {

    private static final String PERCENT = "PERCENT";
    private static final int LISTED = 3;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Dossier dossier;
    private final FundingSource source;
    private final Optional<Datum.Figure> limit;
    private final Optional<Address> asked;
    private final List<Programme> declaring;
    private final Map<BudgetLine.Status, BigDecimal> sums = new EnumMap<>(BudgetLine.Status.class);
    private final Set<Address> priced = new LinkedHashSet<>();
    private final List<Citation> places = new ArrayList<>();
    private final List<Missing> missing = new ArrayList<>();
    private int unpriced;

    /**
     * How far a ceiling is used.
     *
     * @param kept whether it is kept; unknown where amounts are missing
     * @param amount what the lines known come to
     * @param places where these lines stand
     */
    public record Use(Truth kept, BigDecimal amount, List<Citation> places) implements Serializable {

        /** Keeps a copy. */
        public Use {
            requireNonNull(kept, "kept");
            requireNonNull(amount, "amount");
            requireNonNull(places, "places");
            places = List.copyOf(places);
        }
    }

    private Ceiling(Dossier dossier, FundingSource source, Optional<Datum.Figure> limit, Optional<Address> asked) {
        this.dossier = dossier;
        this.source = source;
        this.limit = limit;
        this.asked = asked;
        this.declaring = dossier.programmes().stream()
                .filter(each -> each.findFundingSource(source.code()).equals(Optional.of(source)))
                .toList();
    }

    static Ceiling of(Dossier dossier, FundingSource source, Address asked) {
        return new Ceiling(dossier, source, source.ceiling().flatMap(Stated::value), Optional.of(asked));
    }

    /**
     * How far the budgets and activities of the programmes that declare a source use a ceiling.
     *
     * @param dossier the dossier
     * @param source the source
     * @param limit the ceiling: money, or a share of the whole in {@code PERCENT}
     * @return the use
     */
    public static Use use(Dossier dossier, FundingSource source, Datum.Figure limit) {
        requireNonNull(dossier, "dossier");
        requireNonNull(source, "source");
        requireNonNull(limit, "limit");
        Ceiling ceiling = new Ceiling(dossier, source, Optional.of(limit), Optional.empty());
        Truth kept = ceiling.isKept(limit);
        return new Use(kept, ceiling.used(), ceiling.places);
    }

    FundingDecision.Requirement requirement() {
        String stated = limit.map(ceiling -> "the ceiling of " + source.code() + ", " + ceiling + ",")
                .orElse("no ceiling being stated, that of " + source.code());
        Truth kept = limit.map(this::isKept).orElse(Truth.YES);
        String known = sums.isEmpty() ? "" : "; the lines known come to " + used().toPlainString();
        return new FundingDecision.Requirement(
                "whether " + stated + " is kept: it cannot be verified",
                Reason.builder()
                        .text(stated + " is kept" + known)
                        .truth(kept)
                        .addAllFacts(source.citation().stream().toList())
                        .addAllFacts(places)
                        .build(),
                stated + " is exceeded" + known,
                "reduce what " + source.code() + " is to pay, or have its ceiling raised",
                "state the amounts that " + source.code() + " pays, so that its ceiling can be verified");
    }

    private Truth isKept(Datum.Figure ceiling) {
        Optional<Datum.Figure> money = ceiling.unit().equals(PERCENT) ? shareOfWhole(ceiling) : Optional.of(ceiling);
        if (money.isEmpty()) {
            return Truth.unknown("the whole of which the ceiling of " + source.code() + " is a share");
        }
        declaring.forEach(
                each -> each.budget().forEach(line -> add(line, money.get().unit())));
        boolean isWithin = isWholeWithin(money.get());
        addUnpriced();
        if (used().compareTo(money.get().amount()) > 0) {
            return isFirm(ceiling) && !isWithinRounding(money.get())
                    ? Truth.NO
                    : Truth.unknown("the exact ceiling behind \"" + ceiling + "\"");
        }
        return missing.isEmpty() || isWithin && unpriced == 0 ? Truth.YES : Truth.unknown(missing);
    }

    /** Then no part of it can exceed the ceiling, whoever pays which part. */
    private boolean isWholeWithin(Datum.Figure money) {
        List<BudgetLine> lines =
                declaring.stream().flatMap(each -> each.budget().stream()).toList();
        return lines.isEmpty()
                || BudgetLine.total(lines)
                        .filter(whole -> code(whole).equals(money.unit()))
                        .filter(whole -> whole.getAmount().compareTo(money.amount()) <= 0)
                        .isPresent();
    }

    private static boolean isFirm(Datum.Figure ceiling) {
        return ceiling.bound() != Datum.Bound.AT_LEAST && ceiling.bound() != Datum.Bound.MORE_THAN;
    }

    /** A ceiling in millions, or "about" some amount, may be the rounded form of what is used. */
    private boolean isWithinRounding(Datum.Figure ceiling) {
        return ceiling.isRounded()
                && ceiling.agreesWith(new Datum.Figure(used(), ceiling.unit(), Datum.Bound.EXACT))
                        .isYes();
    }

    /** The ceiling as money, where the lines of the highest rank are known and in one currency. */
    private Optional<Datum.Figure> shareOfWhole(Datum.Figure ceiling) {
        List<BudgetLine> lines =
                declaring.stream().flatMap(each -> each.budget().stream()).toList();
        return BudgetLine.total(lines)
                .map(whole -> new Datum.Figure(
                        whole.getAmount().multiply(ceiling.amount()).divide(HUNDRED), code(whole), ceiling.bound()));
    }

    private void add(BudgetLine line, String unit) {
        Optional<Located<Activity>> paid = line.paysFor().flatMap(this::activity);
        Truth share = paid.flatMap(each -> fundingOf(each.value()))
                .map(this::paysAll)
                .orElseGet(
                        () -> Truth.unknown("the share of " + source.code() + " in the line \"" + line.label() + "\""));
        if (share.isYes()) {
            priced.add(paid.orElseThrow().address());
            count(line, unit);
        } else if (share.isUnknown() && !line.lines().isEmpty()) {
            line.lines().forEach(part -> add(part, unit));
        } else if (share.isUnknown()) {
            paid.ifPresent(each -> priced.add(each.address()));
            missing.addAll(share.missing());
        }
    }

    private Truth paysAll(Funding funding) {
        return funding.equals(Funding.of(source.code()))
                ? Truth.YES
                : funding.admits(source.code())
                        .and(() -> Truth.unknown("the share of " + source.code() + " in \"" + funding + "\""));
    }

    private void count(BudgetLine line, String unit) {
        Optional<Money> amount = line.amount().value();
        if (amount.isEmpty()) {
            missing.add(Missing.of("the amount of the line \"" + line.label() + "\""));
        } else if (code(amount.get()).equals(unit)) {
            sums.merge(line.status(), amount.get().getAmount(), BigDecimal::add);
            line.amount().evidence().ifPresent(places::add);
        } else {
            missing.add(Missing.of("the rate of exchange of " + code(amount.get()) + " into " + unit));
        }
        if (sums.size() > 1) {
            missing.add(Missing.of("which of the amounts " + sums.keySet() + " count against the ceiling"));
        }
    }

    private void addUnpriced() {
        List<String> titles = Stream.concat(
                        declaring.stream().map(Programme::address),
                        asked.stream().flatMap(address -> Stream.of(address, Address.of(Programme.ACTIVITIES))))
                .flatMap(whole -> dossier.list(Activity.class).stream()
                        .filter(each -> each.address().isWithin(whole)))
                .distinct()
                .filter(each -> !priced.contains(each.address()))
                .filter(each -> asked.equals(Optional.of(each.address()))
                        || fundingOf(each.value())
                                .filter(funding ->
                                        !funding.admits(source.code()).isNo())
                                .isPresent())
                .map(each -> each.value().title())
                .toList();
        unpriced = titles.size();
        if (unpriced > LISTED) {
            missing.add(Missing.of("the cost of " + unpriced + " activities, such as \"" + titles.get(0) + "\""));
        } else {
            titles.forEach(title -> missing.add(Missing.of("the cost of \"" + title + "\"")));
        }
    }

    /** Amounts of different status may be of the same money, so that the greatest sum alone is certain. */
    private BigDecimal used() {
        return sums.values().stream().max(Comparator.naturalOrder()).orElse(BigDecimal.ZERO);
    }

    private Optional<Located<Activity>> activity(Address address) {
        return dossier.find(address, Activity.class).map(found -> new Located<>(address, found));
    }

    private static Optional<Funding> fundingOf(Activity activity) {
        return activity.funding().flatMap(Stated::value);
    }

    private static String code(Money amount) {
        return amount.getCurrencyUnit().getCode();
    }
}
