package org.hemicycle.serialization.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hemicycle.accession.TreatyAction.Kind;
import org.hemicycle.serialization.chart.Deed.Said;

/**
 * What a row of days tells of one State: its acts, or why they are left unread.
 *
 * @param acts the acts; none where a State has done nothing, or where it is not clear what
 * @param unclear why the row is left unread; empty where it is read
 */
record Deeds(List<Deed> acts, String unclear) {

    Deeds {
        acts = List.copyOf(acts);
    }

    /** What was done on which day, and from when it counts; whatever columns say so. */
    List<String> summary() {
        return acts.stream()
                .map(deed -> deed.kind() + " " + deed.on().map(Said::day) + " "
                        + deed.effect().map(Said::day))
                .toList();
    }

    private static Deeds unclear(String why) {
        return new Deeds(List.of(), why);
    }

    /** What the cells of a row tell, each in its column. */
    static Deeds of(Map<Slot, DatedCell> row, List<Heading> headings, ChartSource source) {
        return new Row(row, headings, source).deeds();
    }

    private record Row(Map<Slot, DatedCell> cells, List<Heading> headings, ChartSource source) {

        Deeds deeds() {
            Optional<ActWord> signature = word(Slot.SIGNATURE);
            Optional<ActWord> consent = word(Slot.CONSENT);
            String unclear = unclear(signature, consent);
            return unclear.isEmpty() ? new Deeds(acts(signature, consent), "") : Deeds.unclear(unclear);
        }

        private Optional<DatedCell> cell(Slot slot) {
            return Optional.ofNullable(cells.get(slot));
        }

        private Optional<ActWord> word(Slot slot) {
            return cell(slot)
                    .flatMap(cell -> headings.stream()
                            .filter(heading -> heading.slot() == slot)
                            .findFirst()
                            .flatMap(heading -> heading.act(cell.mark(), source)));
        }

        private String unclear(Optional<ActWord> signature, Optional<ActWord> consent) {
            return Stream.of(
                            of(
                                    cell(Slot.SIGNATURE).isPresent()
                                            && signature
                                                    .filter(act -> act == ActWord.SIGNATURE
                                                            || act == ActWord.DEFINITIVE_SIGNATURE)
                                                    .isEmpty(),
                                    "its signature has a mark that stands for no signature"),
                            of(
                                    cell(Slot.CONSENT).isPresent() && consent.isEmpty(),
                                    "neither the heading nor the form says what the mark of its consent stands for"),
                            of(
                                    consent.equals(Optional.of(ActWord.NOT_KNOWN)),
                                    "the source says that it is not known how it consented"),
                            of(isWithoutDay(consent), "its consent has a mark and no day"),
                            of(
                                    signature.equals(Optional.of(ActWord.DEFINITIVE_SIGNATURE))
                                            && consent.isPresent()
                                            && !consent.equals(Optional.of(ActWord.DEFINITIVE_SIGNATURE)),
                                    "it has signed without reservation as to ratification and consented otherwise too"),
                            of(
                                    !consents(signature, consent)
                                            && hasAny(
                                                    Slot.ENTRY_INTO_FORCE,
                                                    Slot.DENUNCIATION,
                                                    Slot.END,
                                                    Slot.SUSPENSION),
                                    "it has a day of entry into force, of its end or of a suspension, and no consent"))
                    .flatMap(Optional::stream)
                    .findFirst()
                    .orElse("");
        }

        private static Optional<String> of(boolean isSo, String why) {
            return isSo ? Optional.of(why) : Optional.empty();
        }

        /** A mark alone is a definitive signature, whose day stands under the signature. */
        private boolean isWithoutDay(Optional<ActWord> consent) {
            return cell(Slot.CONSENT).filter(cell -> cell.day().isEmpty()).isPresent()
                    && !(consent.equals(Optional.of(ActWord.DEFINITIVE_SIGNATURE)) && hasAny(Slot.SIGNATURE));
        }

        private boolean hasAny(Slot... slots) {
            return Stream.of(slots).anyMatch(cells::containsKey);
        }

        private static boolean consents(Optional<ActWord> signature, Optional<ActWord> consent) {
            return signature.equals(Optional.of(ActWord.DEFINITIVE_SIGNATURE))
                    || consent.filter(ActWord::isConsent).isPresent();
        }

        private List<Deed> acts(Optional<ActWord> signature, Optional<ActWord> consent) {
            List<Deed> acts = new ArrayList<>();
            boolean isOneAct = consent.equals(Optional.of(ActWord.DEFINITIVE_SIGNATURE)) && isOnOneDay();
            signature
                    .filter(act -> act == ActWord.SIGNATURE && !isOneAct)
                    .ifPresent(act -> acts.add(deed(Kind.SIGNATURE, Slot.SIGNATURE, Slot.SIGNATURE)));
            cell(Slot.PROVISIONAL_APPLICATION)
                    .ifPresent(cell -> acts.add(deed(
                            Kind.PROVISIONAL_APPLICATION, Slot.PROVISIONAL_APPLICATION, Slot.PROVISIONAL_APPLICATION)));
            signature
                    .filter(act -> act == ActWord.DEFINITIVE_SIGNATURE || isOneAct)
                    .ifPresent(act -> acts.add(consent(ActWord.DEFINITIVE_SIGNATURE, Slot.SIGNATURE)));
            consent.filter(act -> !isOneAct
                            && signature
                                    .filter(ActWord.DEFINITIVE_SIGNATURE::equals)
                                    .isEmpty())
                    .ifPresent(act -> acts.add(consent(act, Slot.CONSENT)));
            cell(Slot.SUSPENSION).ifPresent(cell -> acts.add(deed(Kind.SUSPENSION, Slot.SUSPENSION, Slot.SUSPENSION)));
            end().ifPresent(acts::add);
            return acts;
        }

        private boolean isOnOneDay() {
            return cell(Slot.CONSENT).flatMap(DatedCell::day).isEmpty()
                    || cell(Slot.SIGNATURE)
                            .flatMap(DatedCell::day)
                            .equals(cell(Slot.CONSENT).flatMap(DatedCell::day));
        }

        private Deed deed(Kind kind, Slot on, Slot label) {
            return new Deed(kind, heading(label), false, said(on), Optional.empty());
        }

        private String heading(Slot slot) {
            return cell(slot).map(DatedCell::column).orElse("");
        }

        private Optional<Said> said(Slot slot) {
            return cell(slot).filter(cell -> cell.day().isPresent()).map(Said::of);
        }

        /** Where the chart leaves the kind of a consent open, it is concluded from the rest of the row, and said so. */
        private Deed consent(ActWord word, Slot on) {
            boolean isOpen = word.kind().isEmpty();
            return new Deed(
                    word.kind().orElseGet(this::inferred),
                    isOpen ? "consent of a kind not stated" : label(word, on),
                    isOpen,
                    said(on),
                    said(Slot.ENTRY_INTO_FORCE));
        }

        private String label(ActWord word, Slot on) {
            return cell(on).filter(cell -> cell.mark().isEmpty()).isPresent() && word == ActWord.RATIFICATION
                    ? heading(on)
                    : word.phrase();
        }

        private Kind inferred() {
            if (hasAny(Slot.SIGNATURE)) {
                return Kind.RATIFICATION;
            }
            boolean isBoundBefore = said(Slot.ENTRY_INTO_FORCE)
                    .filter(force -> said(Slot.CONSENT)
                            .filter(on -> force.day().isBefore(on.day()))
                            .isPresent())
                    .isPresent();
            return isBoundBefore ? Kind.SUCCESSION : Kind.ACCESSION;
        }

        /** A treaty may end for a State without an act of its own. */
        private Optional<Deed> end() {
            return cell(Slot.DENUNCIATION).isPresent()
                    ? Optional.of(new Deed(
                            Kind.DENUNCIATION,
                            heading(Slot.DENUNCIATION),
                            false,
                            said(Slot.DENUNCIATION),
                            said(Slot.END)))
                    : cell(Slot.END).map(cell -> deed(Kind.CESSATION, Slot.END, Slot.END));
        }
    }
}
