package org.hemicycle.serialization.json;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.lang.model.SourceVersion;
import javax.lang.model.util.ElementFilter;
import javax.tools.Diagnostic;
import jdk.javadoc.doclet.Doclet;
import jdk.javadoc.doclet.DocletEnvironment;
import jdk.javadoc.doclet.Reporter;

/**
 * Writes what the Javadoc says of every public type, of its attributes and of its constants, one a line and sorted:
 * {@code Programme.Kind.WORK_PLAN = A plan of activities for a year or a session.}
 */
public final class DescriptionsDoclet implements Doclet {

    /** The option that names the file to write. */
    static final String TO = "--to";

    private Path file = Path.of("");
    private Reporter reporter;

    /** For the documentation tool, which makes its doclets itself. */
    public DescriptionsDoclet() {}

    @Override
    public void init(Locale locale, Reporter reporter) {
        this.reporter = reporter;
    }

    @Override
    public String getName() {
        return "Descriptions";
    }

    @Override
    public Set<? extends Option> getSupportedOptions() {
        return Set.of(new To());
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latest();
    }

    @Override
    public boolean run(DocletEnvironment environment) {
        try {
            Files.writeString(file, Descriptions.text(descriptions(environment)));
            return true;
        } catch (IOException | IllegalArgumentException e) {
            reporter.print(Diagnostic.Kind.ERROR, e.getMessage());
            return false;
        }
    }

    private static Map<String, String> descriptions(DocletEnvironment environment) {
        return new Commentary(environment).of(ElementFilter.typesIn(environment.getIncludedElements()));
    }

    private final class To implements Option {

        @Override
        public int getArgumentCount() {
            return 1;
        }

        @Override
        public String getDescription() {
            return "The file to write.";
        }

        @Override
        public Kind getKind() {
            return Kind.STANDARD;
        }

        @Override
        public List<String> getNames() {
            return List.of(TO);
        }

        @Override
        public String getParameters() {
            return "file";
        }

        @Override
        public boolean process(String option, List<String> arguments) {
            file = Path.of(arguments.get(0));
            return true;
        }
    }
}
