package org.hemicycle.serialization.internal.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** What the styles of a workbook say of cells: how a number is shown, and whether it is struck out. */
final class CellStyles extends DefaultHandler {

    private final Map<Integer, String> formats = new HashMap<>();
    private final List<Boolean> struckFonts = new ArrayList<>();
    private final List<int[]> styles = new ArrayList<>();
    private final Limits limits;
    private String within = "";

    CellStyles(Limits limits) {
        this.limits = limits;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        switch (name) {
            case "numFmts", "fonts", "cellXfs", "cellStyleXfs", "dxfs", "cellStyles" -> within = name;
            case "numFmt" -> addFormat(attributes);
            case "font" -> addFont();
            case "strike" -> strike(attributes);
            case "xf" -> addStyle(attributes);
            default -> {}
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        if (name.equals(within)) {
            within = "";
        }
    }

    private void addFormat(Attributes attributes) {
        if (within.equals("numFmts")) {
            limits.cell();
            String code = Xml.find(attributes, "formatCode");
            limits.text(code.length());
            formats.put(Xml.number(Xml.find(attributes, "numFmtId"), 0), code);
        }
    }

    private void addFont() {
        if (within.equals("fonts")) {
            limits.cell();
            struckFonts.add(false);
        }
    }

    private void strike(Attributes attributes) {
        if (within.equals("fonts") && !struckFonts.isEmpty()) {
            struckFonts.set(struckFonts.size() - 1, Xml.isOn(attributes));
        }
    }

    private void addStyle(Attributes attributes) {
        if (within.equals("cellXfs")) {
            limits.cell();
            styles.add(new int[] {
                Xml.number(Xml.find(attributes, "numFmtId"), 0), Xml.number(Xml.find(attributes, "fontId"), 0)
            });
        }
    }

    private int[] style(int number) {
        return number < styles.size() ? styles.get(number) : new int[] {0, 0};
    }

    boolean isStruck(int style) {
        int font = style(style)[1];
        return font < struckFonts.size() && struckFonts.get(font);
    }

    NumberFormat format(int style) {
        int number = style(style)[0];
        return NumberFormat.of(number, formats.getOrDefault(number, ""));
    }
}
