package org.hemicycle.distribution;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
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

/** A text in Markdown as what a page of HTML says, whose links lead to pages of HTML. */
final class MarkdownPage {

    private static final List<Extension> EXTENSIONS =
            List.of(TablesExtension.create(), HeadingAnchorExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .extensions(EXTENSIONS)
            .attributeProviderFactory(context -> (node, tag, attributes) -> makeReachable(tag, attributes))
            .build();

    private final Node document;
    private final Function<String, Optional<String>> leads;

    /**
     * Reads a text.
     *
     * @param text the text
     * @param leads where a link to another file leads on the page; one that leads nowhere there is left as words
     */
    MarkdownPage(String text, Function<String, Optional<String>> leads) {
        this.document = PARSER.parse(text);
        this.leads = leads;
        document.accept(new Links());
    }

    /** The name of the page of a text. */
    static String html(String name) {
        return name.replaceFirst("\\.md$", ".html");
    }

    /** {@return what the page says, as HTML} */
    String body() {
        return RENDERER.render(document);
    }

    /** {@return the title, as HTML} which is the first heading */
    String title() {
        StringBuilder words = new StringBuilder();
        for (Node node = document.getFirstChild(); node != null && words.isEmpty(); node = node.getNext()) {
            if (node instanceof Heading) {
                node.accept(new Words(words));
            }
        }
        return RENDERER.render(new Text(words.toString()));
    }

    /** What may be wider than the page is scrolled by keys too. */
    private static void makeReachable(String tag, Map<String, String> attributes) {
        if (tag.equals("pre") || tag.equals("table")) {
            attributes.put("tabindex", "0");
        }
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
            String part = target.getRawFragment() == null ? "" : "#" + target.getRawFragment();
            leads.apply(target.getPath()).ifPresentOrElse(file -> link.setDestination(file + part), () -> unwrap(link));
        }

        private void unwrap(Link link) {
            while (link.getLastChild() != null) {
                link.insertAfter(link.getLastChild());
            }
            link.unlink();
        }
    }
}
