package org.hemicycle.serialization.internal.page;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.hemicycle.serialization.problem.Place;
import org.hemicycle.serialization.problem.Problem;

/** Reads XML documents: elements named row or tableheader are rows, their elements are cells, the rest is text. */
final class XmlShape {

    /** Fewer than the parsers of all JDKs allow. */
    private static final int DEEPEST = 50;

    private static final Set<String> ROWS = Set.of("row", "tableheader");
    private static final Set<String> RAISED = Set.of("sup", "superscript");
    private static final Set<String> BREAKS = Set.of("br", "p", "para", "line", "li", "div");
    private static final Pattern ENTITY = Pattern.compile("&(?!(?:amp|lt|gt|quot|apos);)([A-Za-z_][\\w.-]*+);");
    private static final Pattern DOCTYPE = Pattern.compile("<!DOCTYPE[^\\[>]*+[\\[>]");
    private static final Pattern BRINGS_IN = Pattern.compile("\\[|\\s(?:SYSTEM|PUBLIC)\\b");
    private static final String ALONE = "Save the table as CSV UTF-8; nothing of the file is taken.";

    /** An element that is open: its name in small letters, and its number among all. */
    private record Open(String name, long number) {}

    private final Collected collected;
    private final long skipped;
    private final Deque<Open> open = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder raised = new StringBuilder();
    private final List<String> cells = new ArrayList<>();
    private long elements;
    private long line = 1;
    private long textLine;
    private long rowLine;
    private int rowDepth;
    private int raisedDepth;
    private long table;

    private XmlShape(Collected collected, long skipped) {
        this.collected = collected;
        this.skipped = skipped;
    }

    static Collected read(String file, String text) {
        Collected collected = new Collected(file);
        long skipped = CellText.linesBefore(text);
        String document = text.substring(CellText.start(text));
        checkDoctype(file, text);
        XmlShape shape = new XmlShape(collected, skipped);
        try {
            shape.read(factory().createXMLStreamReader(new StringReader(document)));
        } catch (XMLStreamException e) {
            throw shape.broken(e, document);
        }
        return collected;
    }

    /** The parser does not hand over the declaration as it is written. */
    private static void checkDoctype(String file, String text) {
        Matcher doctype = DOCTYPE.matcher(text).region(Markup.declared(text), text.length());
        if (doctype.lookingAt() && BRINGS_IN.matcher(doctype.group()).find()) {
            long line = 1
                    + text.chars()
                            .limit(doctype.start())
                            .filter(sign -> sign == '\n')
                            .count();
            throw new Refused(Problem.error(
                            new Place.InText(file, line, ""),
                            "the document declares a document type, which could bring in other files")
                    .mend("Take the line out that begins with <!DOCTYPE; nothing of the file is taken."));
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    private Refused broken(XMLStreamException e, String document) {
        long at = Math.max(1, e.getLocation() == null ? 1 : e.getLocation().getLineNumber());
        Place place = new Place.InText(collected.file(), at + skipped, "");
        String found = document.lines().skip(at - 1).findFirst().orElse("");
        Matcher entity = ENTITY.matcher(found);
        return new Refused(
                entity.find()
                        ? Problem.error(place, "the entity " + entity.group() + " is none of XML itself")
                                .found(entity.group())
                                .mend("Write the sign that it stands for; nothing of the file is taken.")
                        : Problem.error(place, "the XML breaks off or is broken at or before this line")
                                .mend("Save the whole document again; nothing of the file is taken."));
    }

    private void read(XMLStreamReader reader) throws XMLStreamException {
        while (reader.hasNext()) {
            int event = reader.next();
            switch (event) {
                case XMLStreamConstants.START_ELEMENT -> start(reader);
                case XMLStreamConstants.END_ELEMENT -> end();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> characters(reader.getText());
                default -> {}
            }
            line = Math.max(line, reader.getLocation().getLineNumber() + skipped);
        }
    }

    private void start(XMLStreamReader reader) {
        String name = reader.getLocalName().toLowerCase(Locale.ROOT);
        if (open.size() == DEEPEST) {
            throw new Refused(Problem.error(
                            new Place.InText(collected.file(), line, ""),
                            "the document has elements within elements, more than " + DEEPEST + " deep")
                    .mend(ALONE));
        }
        if (rowDepth == 0) {
            flush();
            startRow(name, reader.getLocation().getLineNumber() + skipped);
        } else if (open.size() == rowDepth) {
            looseCell();
        }
        open.push(new Open(name, ++elements));
        if (raisedDepth == 0 && RAISED.contains(name)) {
            raisedDepth = open.size();
        }
        breakAt(name);
    }

    private void startRow(String name, long at) {
        if (ROWS.contains(name)) {
            long next = table();
            if (next != table) {
                collected.endGrid();
            }
            table = next;
            rowLine = at;
            rowDepth = open.size() + 1;
        }
    }

    /** The nearest element round a row that is named for a table; where there is none, the one round its parent. */
    private long table() {
        return open.stream()
                .filter(each -> each.name().contains("table") || each.name().equals("participants"))
                .findFirst()
                .or(() -> open.stream().skip(1).findFirst())
                .map(Open::number)
                .orElse(0L);
    }

    private void end() {
        if (raisedDepth == open.size()) {
            raisedDepth = 0;
            String mark = raised.toString();
            raised.setLength(0);
            characters(FootnoteMark.is(mark) ? "" : mark);
        }
        breakAt(open.peek().name());
        if (rowDepth == 0) {
            flush();
        } else if (open.size() == rowDepth) {
            endRow();
        } else if (open.size() == rowDepth + 1) {
            cell();
        }
        open.pop();
    }

    private void endRow() {
        looseCell();
        collected.row(new Place.InText(collected.file(), rowLine, ""), cells);
        cells.clear();
        rowDepth = 0;
    }

    private void looseCell() {
        if (!CellText.isEmpty(text)) {
            cell();
        }
        text.setLength(0);
    }

    private void cell() {
        cells.add(CellText.of(text.toString()));
        text.setLength(0);
    }

    private void breakAt(String name) {
        if (rowDepth > 0 && BREAKS.contains(name)) {
            text.append(' ');
        }
    }

    private void characters(String words) {
        if (raisedDepth > 0) {
            raised.append(words);
        } else {
            if (CellText.isEmpty(text) && !CellText.isEmpty(words)) {
                textLine = line + CellText.linesBefore(words);
            }
            text.append(words);
        }
    }

    private void flush() {
        collected.words(textLine, text.toString());
        text.setLength(0);
    }
}
