package org.hemicycle.serialization.internal.workbook;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hemicycle.internal.Quoted;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Reads the cells of a sheet, one after the other; empty ones take no memory. */
final class SheetCells extends DefaultHandler {

    private static final int MOST_ROWS = 1_048_576;
    private static final Pattern LOOKUP =
            Pattern.compile("(?i)(^|[^A-Z0-9_.])(_xlfn\\.)?([XVH]?LOOKUP|INDEX|MATCH)\\(");
    private static final Pattern REFERENCE = Pattern.compile("(?i)('[^'\\[\\]]+'!|[\\w.]+!)?\\$?[A-Z]{1,3}\\$?[0-9]+");

    private final WorkbookSheet sheet;
    private final SharedTexts shared;
    private final CellStyles styles;
    private final Formulas formulas = new Formulas();
    private final boolean isFrom1904;
    private final Limits limits;
    private final RichText.Collector inline = new RichText.Collector();
    private final StringBuilder signs = new StringBuilder();
    private int row;
    private int column = -1;
    private String type = "";
    private int style;
    private boolean isIn;
    private boolean isKept;
    private Optional<String> formula = Optional.empty();
    private Optional<String> value = Optional.empty();
    private Optional<RichText> own = Optional.empty();
    private String sharedFormula = "";

    SheetCells(WorkbookSheet sheet, SharedTexts shared, CellStyles styles, boolean isFrom1904, Limits limits) {
        this.sheet = sheet;
        this.shared = shared;
        this.styles = styles;
        this.isFrom1904 = isFrom1904;
        this.limits = limits;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        switch (name) {
            case "row" -> startRow(attributes);
            case "col" -> hide(attributes);
            case "c" -> startCell(attributes);
            case "f" -> startFormula(attributes);
            case "v" -> keep();
            case "mergeCell" -> CellRange.parse(Xml.find(attributes, "ref")).ifPresent(sheet::merge);
            default -> inline.start(name, Xml.isOn(attributes));
        }
    }

    private void hide(Attributes attributes) {
        if (Xml.isTrue(attributes, "hidden")) {
            int first = Xml.number(Xml.find(attributes, "min"), 1);
            sheet.hideColumns(first - 1, Xml.number(Xml.find(attributes, "max"), first) - 1);
        }
    }

    private void startRow(Attributes attributes) {
        row = Xml.number(Xml.find(attributes, "r"), row + 1);
        column = -1;
        if (row > MOST_ROWS) {
            throw new Unread("the workbook is damaged: there is no row " + row, "");
        }
        if (Xml.isTrue(attributes, "hidden")) {
            sheet.hideRow(row);
        }
    }

    private void startCell(Attributes attributes) {
        column = CellRange.parse(Xml.find(attributes, "r")).map(CellRange::left).orElse(column + 1);
        type = Xml.find(attributes, "t");
        style = Xml.number(Xml.find(attributes, "s"), 0);
        isIn = true;
        formula = Optional.empty();
        value = Optional.empty();
        own = Optional.empty();
    }

    private void startFormula(Attributes attributes) {
        sharedFormula = Xml.find(attributes, "t").equals("shared") ? Xml.find(attributes, "si") : "";
        keep();
    }

    private void keep() {
        isKept = true;
        signs.setLength(0);
    }

    @Override
    public void characters(char[] text, int from, int length) {
        if (isIn) {
            limits.text(length);
            if (isKept) {
                signs.append(text, from, length);
            } else {
                inline.signs(text, from, length);
            }
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        switch (name) {
            case "f" -> {
                isKept = false;
                formula = Optional.of(formulas.whole(sharedFormula, signs.toString()));
            }
            case "v" -> {
                isKept = false;
                value = Optional.of(signs.toString());
            }
            case "is" -> own = Optional.of(inline.take());
            case "c" -> endCell();
            default -> inline.end(name);
        }
    }

    private void endCell() {
        isIn = false;
        if (type.equals("e")) {
            remark(
                    false,
                    "the cell holds the error " + value.orElse("") + (formula.isEmpty() ? "" : " of a formula"),
                    value.orElse(""),
                    "Correct the formula, or write what is meant.");
        } else if (formula.isPresent() && value.filter(this::isResult).isEmpty()) {
            remark(
                    false,
                    "the cell holds a formula, and the workbook was saved without its result",
                    "=" + formula.get(),
                    "Open the workbook in a spreadsheet program, let it calculate, and save it; or write the value.");
        } else {
            RichText text = text();
            sheet.put(row, column, text.text());
            if (!text.text().isBlank()) {
                formula.ifPresent(each -> noteFormula(each, text.text()));
                noteStruck(text);
            }
        }
    }

    /** An empty text is the result of a formula; an empty number is none. */
    private boolean isResult(String result) {
        return !result.isEmpty() || type.equals("str");
    }

    private RichText text() {
        String result = value.orElse("");
        return switch (type) {
            case "s" -> value.map(shared::get).orElse(new RichText("", Struck.NONE));
            case "inlineStr" -> own.orElse(new RichText("", Struck.NONE));
            case "str" -> new RichText(XText.read(result), Struck.NONE);
            case "b" -> new RichText(result.isEmpty() ? "" : result.equals("1") ? "true" : "false", Struck.NONE);
            case "d" -> new RichText(result.replaceFirst("T00:00(:00(\\.0+)?)?Z?$", ""), Struck.NONE);
            default -> new RichText(result.isBlank() ? "" : number(result), Struck.NONE);
        };
    }

    private String number(String result) {
        try {
            return styles.format(style).text(result, isFrom1904);
        } catch (NumberFormatException e) {
            throw new Unread(
                    "the workbook is damaged: " + Quoted.of(result) + " in row " + row + " of the sheet \""
                            + sheet.name() + "\" is no number",
                    "");
        }
    }

    private void noteFormula(String text, String result) {
        boolean isFromElsewhere = text.contains("[");
        boolean isLookup =
                LOOKUP.matcher(text).find() || REFERENCE.matcher(text).matches();
        if (isFromElsewhere || !isLookup) {
            remark(
                    true,
                    "the cell holds a formula" + (isFromElsewhere ? " over another workbook" : "")
                            + ", and its result as it was last saved is taken, " + Quoted.of(result),
                    "=" + text,
                    "Write the value where the source has it.");
        }
    }

    private void noteStruck(RichText text) {
        Struck struck = styles.isStruck(style) && text.struck() == Struck.NONE ? Struck.ALL : text.struck();
        if (struck != Struck.NONE) {
            remark(
                    true,
                    (struck == Struck.ALL
                                    ? "what the cell says is struck out"
                                    : "a part of what the cell says is struck out")
                            + ", and is taken nevertheless",
                    text.text(),
                    "Delete it, or take the line through it away.");
        }
    }

    private void remark(boolean isTaken, String what, String found, String mend) {
        sheet.remark(new Remark(row, column, isTaken, what, found, mend));
    }

    /** Formulas of which several cells share one. */
    private static final class Formulas {

        private final Map<String, String> shared = new HashMap<>();

        String whole(String number, String text) {
            if (!number.isEmpty() && !text.isEmpty()) {
                shared.put(number, text);
            }
            return text.isEmpty() ? shared.getOrDefault(number, "…") : text;
        }
    }
}
