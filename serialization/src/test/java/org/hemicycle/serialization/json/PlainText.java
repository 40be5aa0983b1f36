package org.hemicycle.serialization.json;

import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.EndElementTree;
import com.sun.source.doctree.EntityTree;
import com.sun.source.doctree.LinkTree;
import com.sun.source.doctree.LiteralTree;
import com.sun.source.doctree.ReturnTree;
import com.sun.source.doctree.StartElementTree;
import com.sun.source.doctree.TextTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.SimpleDocTreeVisitor;
import java.util.List;
import java.util.stream.Collectors;

/** Renders the pieces of a documentation comment as plain text, each paragraph and each item of a list on one line. */
final class PlainText extends SimpleDocTreeVisitor<String, Void> {

    private final DocTrees trees;

    PlainText(DocTrees trees) {
        this.trees = trees;
    }

    String of(List<? extends DocTree> pieces) {
        return joined(pieces)
                .lines()
                .map(line -> line.replaceAll("\\s+", " ").strip())
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private String joined(List<? extends DocTree> pieces) {
        return pieces.stream().map(piece -> visit(piece, null)).collect(Collectors.joining());
    }

    @Override
    public String visitText(TextTree text, Void nothing) {
        return text.getBody().replaceAll("\\s+", " ");
    }

    @Override
    public String visitLiteral(LiteralTree literal, Void nothing) {
        return literal.getBody().getBody().replaceAll("\\s+", " ");
    }

    @Override
    public String visitLink(LinkTree link, Void nothing) {
        return link.getLabel().isEmpty() ? readable(link.getReference().getSignature()) : joined(link.getLabel());
    }

    private static String readable(String signature) {
        return signature.replaceFirst("\\(.*", "").replaceFirst("^#", "").replace('#', '.');
    }

    @Override
    public String visitReturn(ReturnTree returned, Void nothing) {
        return joined(returned.getDescription());
    }

    @Override
    public String visitEntity(EntityTree entity, Void nothing) {
        return trees.getCharacters(entity);
    }

    @Override
    public String visitStartElement(StartElementTree tag, Void nothing) {
        return parting(tag.getName().toString());
    }

    @Override
    public String visitEndElement(EndElementTree tag, Void nothing) {
        return parting(tag.getName().toString());
    }

    /** Blocks part words; what only marks words, such as {@code <em>}, does not. */
    private static String parting(String tag) {
        return List.of("b", "code", "em", "i", "strong", "sub", "sup").contains(tag) ? "" : "\n";
    }

    @Override
    protected String defaultAction(DocTree piece, Void nothing) {
        throw new IllegalArgumentException("A documentation comment has \"" + piece + "\" (" + piece.getKind()
                + "), which has no plain text yet; say in PlainText how it reads.");
    }
}
