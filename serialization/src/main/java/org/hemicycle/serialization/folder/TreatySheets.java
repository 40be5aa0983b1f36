package org.hemicycle.serialization.folder;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hemicycle.accession.TreatyAction;
import org.hemicycle.document.Claim;
import org.hemicycle.document.ClaimProperty;
import org.hemicycle.document.Subject;
import org.hemicycle.serialization.internal.Row;
import org.hemicycle.source.Address;

/** The sheets of acts about conventions: an act takes in all places that state it. */
final class TreatySheets {

    private static final Map<ClaimProperty, TreatyAction.Kind> KINDS = kinds();
    private static final Pattern ACCESSION = Pattern.compile(
            "\\b(accession|accede[sd]?|adhésion|adhère|adhéré)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern EXTENSION = Pattern.compile("exten|prolong", Pattern.CASE_INSENSITIVE);
    private static final Pattern PROPOSAL = Pattern.compile("propos|request|ask|demand", Pattern.CASE_INSENSITIVE);
    private static final Pattern RATIFICATION = Pattern.compile("ratif|accept|approv|approb", Pattern.CASE_INSENSITIVE);

    private final Tables tables;
    private final Reading reading;

    TreatySheets(Tables tables, Reading reading) {
        this.tables = tables;
        this.reading = reading;
    }

    private static Map<ClaimProperty, TreatyAction.Kind> kinds() {
        Map<ClaimProperty, TreatyAction.Kind> kinds = new EnumMap<>(ClaimProperty.class);
        for (TreatyAction.Kind kind : TreatyAction.Kind.values()) {
            kinds.putIfAbsent(kind.dated(), kind);
        }
        kinds.put(ClaimProperty.CONSENTED, TreatyAction.Kind.RATIFICATION);
        return kinds;
    }

    /** What an act is told apart by: its key or mark, or else the fact that dates it. */
    record Act(Subject pair, String mark, ClaimProperty dated) {}

    /** The acts; a claim that belongs to none is added to the claims. */
    List<TreatyAction> read(List<Claim> claims) {
        Map<String, TreatyAction> keyed = new LinkedHashMap<>();
        for (Row row : tables.rows(RecordSheets.TREATY_ACTIONS)) {
            readAct(row, keyed);
        }
        Map<Act, List<Claim>> groups = new LinkedHashMap<>();
        Map<String, List<Claim>> ofKeyed = new LinkedHashMap<>();
        for (Row row : tables.rows(RecordSheets.TREATY_CLAIMS)) {
            Cells cells = new Cells(row, Address.ROOT, reading);
            String mark = cells.take(RecordSheets.ACT).orElse("");
            RecordSheets.TREATY_CLAIMS
                    .read(cells, claim -> claim.subject().address())
                    .ifPresent(claim -> file(cells, mark, claim, keyed, ofKeyed, groups, claims));
        }
        List<TreatyAction> all = new ArrayList<>();
        keyed.forEach((key, act) -> all.add(TreatyAction.builder()
                .from(act)
                .addAllClaims(ofKeyed.getOrDefault(key, List.of()))
                .build()));
        groups.forEach((act, stated) -> all.add(act(act, stated)));
        return all;
    }

    private void readAct(Row row, Map<String, TreatyAction> keyed) {
        Cells cells = new Cells(row, Address.ROOT, reading);
        Optional<String> key = cells.take(RecordSheets.ACT_KEY);
        Optional<TreatyAction> act =
                RecordSheets.TREATY_ACTIONS.read(cells, made -> made.pair().address());
        if (key.filter(keyed::containsKey).isPresent()) {
            cells.refuse("key", "\"" + key.get() + "\" is the key of an act before", "Give each act a key of its own.");
        } else if (act.isPresent()) {
            keyed.put(key.orElseGet(() -> "#" + row.line()), act.get());
        }
    }

    private void file(
            Cells cells,
            String mark,
            Claim claim,
            Map<String, TreatyAction> keyed,
            Map<String, List<Claim>> ofKeyed,
            Map<Act, List<Claim>> groups,
            List<Claim> claims) {
        TreatyAction act = keyed.get(mark);
        if (act != null) {
            if (act.pair().equals(claim.subject())) {
                ofKeyed.computeIfAbsent(mark, each -> new ArrayList<>()).add(claim);
            } else {
                cells.refuse(
                        "act",
                        "the act \"" + mark + "\" is one of " + act.pair() + ", not of " + claim.subject(),
                        "Correct the key.");
            }
        } else if (claim.property() == ClaimProperty.PARTY) {
            claims.add(claim);
        } else if (!KINDS.containsKey(dated(claim))) {
            cells.refuse(
                    "fact",
                    claim.property() + " is no fact about an act",
                    "Enter it in claims.csv, or name the act in treaty-actions.csv.");
        } else {
            groups.computeIfAbsent(act(mark, claim), each -> new ArrayList<>()).add(claim);
        }
    }

    private static Act act(String mark, Claim claim) {
        return new Act(
                claim.subject(), mark, mark.isEmpty() ? dated(claim) : ClaimProperty.PARTY);
    }

    /** The fact that dates the act to which another fact belongs; whose end an end is, its label says. */
    private static ClaimProperty dated(Claim claim) {
        return switch (claim.property()) {
            case INVITATION_VALID_UNTIL -> claim.label().map(TreatySheets::term).orElse(ClaimProperty.INVITED);
            case ENTERED_INTO_FORCE -> ClaimProperty.CONSENTED;
            default -> claim.property();
        };
    }

    private static ClaimProperty term(String label) {
        if (!EXTENSION.matcher(label).find()) {
            return ClaimProperty.INVITED;
        }
        return PROPOSAL.matcher(label).find() ? ClaimProperty.EXTENSION_REQUESTED : ClaimProperty.INVITATION_EXTENDED;
    }

    private static TreatyAction act(Act act, List<Claim> claims) {
        Subject.Pair pair = (Subject.Pair) act.pair();
        return TreatyAction.builder()
                .actor(pair.first())
                .convention(pair.second())
                .kind(kind(claims))
                .claims(claims)
                .build();
    }

    /** The kind of an act that several places state. */
    static TreatyAction.Kind kind(List<Claim> claims) {
        ClaimProperty dated = claims.stream()
                .filter(claim -> dated(claim) == claim.property())
                .findFirst()
                .map(Claim::property)
                .orElseGet(() -> dated(claims.get(0)));
        boolean acceded = claims.stream()
                .anyMatch(
                        claim -> claim.label().filter(TreatySheets::isAccession).isPresent());
        return dated == ClaimProperty.CONSENTED && acceded ? TreatyAction.Kind.ACCESSION : KINDS.get(dated);
    }

    private static boolean isAccession(String label) {
        return ACCESSION.matcher(label).find() && !RATIFICATION.matcher(label).find();
    }

    /** Whether reading the claims of acts alone gives these acts again. */
    static boolean areTheirClaims(List<TreatyAction> acts) {
        Map<Act, List<Claim>> groups = new LinkedHashMap<>();
        for (TreatyAction act : acts) {
            boolean isPlain = act.on().isEmpty()
                    && act.takesEffect().isEmpty()
                    && act.validUntil().isEmpty();
            boolean isStated = act.claims().stream()
                    .allMatch(claim -> claim.property() != ClaimProperty.PARTY
                            && KINDS.containsKey(dated(claim)));
            if (!isPlain || !isStated || act.claims().isEmpty()) {
                return false;
            }
            act.claims()
                    .forEach(claim -> groups.computeIfAbsent(act("", claim), each -> new ArrayList<>())
                            .add(claim));
        }
        return groups.entrySet().stream()
                .map(entry -> act(entry.getKey(), entry.getValue()))
                .toList()
                .equals(acts);
    }
}
