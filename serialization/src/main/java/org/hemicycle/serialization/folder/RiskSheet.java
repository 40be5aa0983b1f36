package org.hemicycle.serialization.folder;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.hemicycle.document.Claim;
import org.hemicycle.document.ClaimProperty;
import org.hemicycle.document.Subject;
import org.hemicycle.programme.Risk;
import org.hemicycle.serialization.folder.Statement.Implied;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Stated;

/** The sheet of risks: the rows of one key are one entry of the register, each with a description or a mitigation. */
final class RiskSheet implements SheetForm {

    static final RiskSheet RISKS = new RiskSheet();

    private enum Sort {
        DESCRIPTION,
        MITIGATION
    }

    private static final Column<String> CATEGORY =
            Column.optional("category", "its category; in the first row", Formats.TEXT.like("political"));
    private static final Column<Sort> SORT =
            Column.optional("sort", "what the text is; blank where there is none", Format.word(Sort.class));
    private static final Statement<String> TEXT = Statement.ofRow(
            Column.optional(
                    "text",
                    "the risk or the mitigation, paraphrased",
                    Formats.TEXT.like("A new government sets other priorities")),
            Implied.NONE);
    private static final Column<List<Subject>> CONCERNS =
            Column.optional("concerns", "what is at risk", Formats.SUBJECT.list());
    private static final Column<String> LIKELIHOOD =
            Column.optional("likelihood", "how likely it is", Formats.TEXT.like("medium"));
    private static final Column<String> IMPACT =
            Column.optional("impact", "how grave it is", Formats.TEXT.like("high"));
    private static final Column<Identifier> OWNER = Column.optional("owner", "who answers for it", Formats.BODY);

    private RiskSheet() {}

    @Override
    public String file() {
        return "risks.csv";
    }

    @Override
    public String row() {
        return "a description or mitigation; the rows of one key are one entry of the register";
    }

    @Override
    public List<Column<?>> columns() {
        Map<String, Column<?>> columns = new LinkedHashMap<>();
        List<Column<?>> own =
                new ArrayList<>(List.of(ActivitySheets.KEY, ProgrammeSheets.IN_PROGRAMME, CATEGORY, SORT));
        own.addAll(TEXT.columns());
        own.addAll(List.of(CONCERNS, LIKELIHOOD, IMPACT, OWNER, Common.PLACED));
        own.forEach(column -> columns.putIfAbsent(column.name(), column));
        return SheetForm.placeLast(columns);
    }

    /** The entry that rows of one key make up; what a later row states otherwise is a claim. */
    Optional<Risk> read(String key, List<Cells> rows, Subject of, List<Claim> claims) {
        Risk.Builder risk = Risk.builder().key(key);
        rows.forEach(row -> readText(row, risk));
        boolean hasCategory = single(rows, CATEGORY, ClaimProperty.KIND, of, risk::category, claims);
        single(rows, LIKELIHOOD, ClaimProperty.LIKELIHOOD, of, risk::likelihood, claims);
        single(rows, IMPACT, ClaimProperty.IMPACT, of, risk::impact, claims);
        single(rows, OWNER, ClaimProperty.OWNER, of, risk::owner, claims);
        rows.forEach(row -> row.take(CONCERNS).ifPresent(risk::addAllConcerns));
        if (!hasCategory) {
            rows.get(0).lose("the risk \"" + key + "\" has no category", "Write one in its first row.");
        }
        rows.forEach(row -> {
            row.raw(ActivitySheets.KEY.name());
            row.raw(ProgrammeSheets.IN_PROGRAMME.name());
            row.finish(this, of.address());
        });
        return hasCategory ? Optional.of(risk.build()) : Optional.empty();
    }

    private static void readText(Cells row, Risk.Builder risk) {
        Optional<Sort> sort = row.take(SORT);
        boolean hasText = TEXT.isIn(row);
        if (hasText && sort.isEmpty()) {
            TEXT.read(row);
            if (!row.has(SORT.name())) {
                row.refuse(
                        SORT.name(),
                        "the text is neither called a description nor a mitigation",
                        "Write DESCRIPTION or MITIGATION.");
            }
        } else if (sort.isPresent()) {
            Stated<String> text = TEXT.read(row);
            if (sort.get() == Sort.DESCRIPTION) {
                risk.addDescriptions(text);
            } else {
                risk.addMitigations(text);
            }
        } else {
            row.place();
        }
    }

    private static <T> boolean single(
            List<Cells> rows,
            Column<T> column,
            ClaimProperty property,
            Subject of,
            Consumer<T> setter,
            List<Claim> claims) {
        Optional<T> first = Optional.empty();
        for (Cells row : rows) {
            Optional<T> value = row.take(column);
            if (first.isEmpty()) {
                first = value;
            } else if (value.isPresent() && !value.equals(first)) {
                claims.addAll(claim(row, value.get(), property, of));
            }
        }
        first.ifPresent(setter);
        return first.isPresent();
    }

    private static List<Claim> claim(Cells row, Object value, ClaimProperty property, Subject of) {
        return Property.Claims.of(
                        of,
                        property,
                        Stated.builder()
                                .asWritten("")
                                .value(value.toString())
                                .citation(row.place())
                                .build())
                .stream()
                .toList();
    }

    /** Writes the rows of an entry. */
    void write(Risk risk, Supplier<Line> rows) {
        Line first = rows.get();
        first.put(CATEGORY, risk.category())
                .put(LIKELIHOOD, risk.likelihood())
                .put(IMPACT, risk.impact())
                .put(OWNER, risk.owner())
                .put(CONCERNS, Optional.of(List.copyOf(risk.concerns())).filter(each -> !each.isEmpty()));
        Supplier<Line> next = new Supplier<>() {
            private boolean isBegun;

            @Override
            public Line get() {
                Line line = isBegun ? rows.get() : first;
                isBegun = true;
                return line;
            }
        };
        risk.descriptions().forEach(text -> write(Sort.DESCRIPTION, text, next.get()));
        risk.mitigations().forEach(text -> write(Sort.MITIGATION, text, next.get()));
        if (first.cell(Common.PLACE).isEmpty()) {
            first.put(Common.PLACE, Writing.NONE);
        }
    }

    private static void write(Sort sort, Stated<String> text, Line line) {
        line.put(SORT, sort);
        TEXT.write(text, line);
    }
}
