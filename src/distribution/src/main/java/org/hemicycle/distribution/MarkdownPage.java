package org.hemicycle.distribution;

import java.net.URI;
import java.util.List;
import java.util.function.Predicate;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.heading.anchor.HeadingAnchorExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** A text in Markdown as a page of HTML, whose links lead to pages of HTML. */
final class MarkdownPage {

    private static final List<Extension> EXTENSIONS =
            List.of(TablesExtension.create(), HeadingAnchorExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().extensions(EXTENSIONS).build();

    private final Node document;
    private final Predicate<String> here;

    /**
     * Reads a text.
     *
     * @param text the text
     * @param here whether there is a text where a link leads; others are left as words
     */
    MarkdownPage(String text, Predicate<String> here) {
        this.document = PARSER.parse(text);
        this.here = here;
        document.accept(new Links());
    }

    /** The name of the page of a text. */
    static String html(String name) {
        return name.replaceFirst("\\.md$", ".html");
    }

    /** {@return the page} with the way to the folder in which all pages are */
    String print(String home) {
        return """
                <!DOCTYPE html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%1$s - Hemicycle</title>
                <link rel="stylesheet" href="%2$sstyle.css">
                </head>
                <body>
                <nav><a href="%2$sguide/index.html">Guide</a> <a href="%2$srules/index.html">Rules</a> \
                <a href="%2$sdecisions/index.html">Decisions</a></nav>
                <main>
                %3$s</main>
                </body>
                </html>
                """.formatted(RENDERER.render(new Text(title())), home, RENDERER.render(document));
    }

    private String title() {
        StringBuilder words = new StringBuilder();
        for (Node node = document.getFirstChild(); node != null && words.isEmpty(); node = node.getNext()) {
            if (node instanceof Heading) {
                node.accept(new Words(words));
            }
        }
        return words.toString();
    }

    private static final class Words extends AbstractVisitor {
        private final StringBuilder words;

        Words(StringBuilder words) {
            this.words = words;
        }

        @Override
        public void visit(Text text) {
            words.append(text.getLiteral());
        }

        @Override
        public void visit(Code code) {
            words.append(code.getLiteral());
        }
    }

    private final class Links extends AbstractVisitor {
        @Override
        public void visit(Link link) {
            visitChildren(link);
            URI target = URI.create(link.getDestination());
            if (target.isAbsolute() || target.getPath().isEmpty()) {
                return;
            }
            if (here.test(target.getPath())) {
                String part = target.getRawFragment() == null ? "" : "#" + target.getRawFragment();
                link.setDestination(html(target.getPath()) + part);
            } else {
                unwrap(link);
            }
        }

        private void unwrap(Link link) {
            while (link.getLastChild() != null) {
                link.insertAfter(link.getLastChild());
            }
            link.unlink();
        }
    }
}
