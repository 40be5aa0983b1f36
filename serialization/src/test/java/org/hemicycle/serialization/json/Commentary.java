package org.hemicycle.serialization.json;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.doctree.ReturnTree;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.ElementFilter;
import jdk.javadoc.doclet.DocletEnvironment;

/** What the comments in the sources say of types, attributes and constants, by their names. */
final class Commentary {

    private final DocletEnvironment sources;
    private final PlainText plain;
    private final SortedMap<String, String> descriptions = new TreeMap<>();

    Commentary(DocletEnvironment sources) {
        this.sources = sources;
        this.plain = new PlainText(sources.getDocTrees());
    }

    SortedMap<String, String> of(Collection<TypeElement> types) {
        types.forEach(this::describe);
        return descriptions;
    }

    private void describe(TypeElement type) {
        String name = Descriptions.name(type.getQualifiedName().toString());
        comment(type).map(this::body).ifPresent(text -> put(name, text));
        for (Element component : type.getRecordComponents()) {
            comment(type)
                    .flatMap(comment -> parameter(comment, component))
                    .ifPresent(text -> put(name + "." + component.getSimpleName(), text));
        }
        for (Element member : sources.getElementUtils().getAllMembers(type)) {
            member(type, member).ifPresent(text -> put(name + "." + member.getSimpleName(), text));
        }
    }

    private void put(String name, String text) {
        if (!text.isEmpty()) {
            descriptions.put(name, sentence(text));
        }
    }

    /** A phrase such as that of {@code @return} begins and ends like a sentence. */
    private static String sentence(String text) {
        String begun = text.substring(0, text.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT)
                + text.substring(text.offsetByCodePoints(0, 1));
        return begun.matches("(?s).*[.!?:]\\)?") ? begun : begun + ".";
    }

    private Optional<String> member(TypeElement type, Element member) {
        if (member.getKind().equals(ElementKind.ENUM_CONSTANT)) {
            return comment(member).map(this::body);
        }
        return type.getKind().equals(ElementKind.INTERFACE) && isAccessor(member)
                ? inherited(type, (ExecutableElement) member)
                : Optional.empty();
    }

    private static boolean isAccessor(Element member) {
        return member instanceof ExecutableElement method
                && method.getParameters().isEmpty()
                && !method.getReturnType().getKind().equals(TypeKind.VOID)
                && method.getModifiers().contains(Modifier.PUBLIC)
                && !method.getModifiers().contains(Modifier.STATIC);
    }

    /** What is said of an accessor, or else of the one that it overrides. */
    private Optional<String> inherited(TypeElement type, ExecutableElement accessor) {
        return Stream.concat(Stream.of(type), supertypes(type))
                .flatMap(owner -> ElementFilter.methodsIn(owner.getEnclosedElements()).stream())
                .filter(method -> method.getSimpleName().equals(accessor.getSimpleName()))
                .filter(Commentary::isAccessor)
                .flatMap(method -> comment(method).map(this::returned).stream())
                .findFirst();
    }

    private Stream<TypeElement> supertypes(TypeElement type) {
        return type.getInterfaces().stream()
                .map(sources.getTypeUtils()::asElement)
                .map(TypeElement.class::cast)
                .flatMap(parent -> Stream.concat(Stream.of(parent), supertypes(parent)));
    }

    private Optional<DocCommentTree> comment(Element element) {
        return Optional.ofNullable(sources.getDocTrees().getDocCommentTree(element));
    }

    private String body(DocCommentTree comment) {
        return plain.of(comment.getFullBody());
    }

    /** The body, or where there is none, what the tag says of the result. */
    private String returned(DocCommentTree comment) {
        return tags(comment, ReturnTree.class)
                .filter(tag -> comment.getFullBody().isEmpty())
                .map(tag -> plain.of(tag.getDescription()))
                .findFirst()
                .orElseGet(() -> body(comment));
    }

    private Optional<String> parameter(DocCommentTree comment, Element component) {
        return tags(comment, ParamTree.class)
                .filter(tag -> !tag.isTypeParameter())
                .filter(tag -> tag.getName().getName().equals(component.getSimpleName()))
                .map(tag -> plain.of(tag.getDescription()))
                .findFirst();
    }

    private static <T extends DocTree> Stream<T> tags(DocCommentTree comment, Class<T> kind) {
        List<? extends DocTree> tags = comment.getBlockTags();
        return tags.stream().filter(kind::isInstance).map(kind::cast);
    }
}
