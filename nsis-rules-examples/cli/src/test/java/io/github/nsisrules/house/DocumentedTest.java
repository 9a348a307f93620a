package io.github.nsisrules.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** Each public element of the libraries has a comment. What the comments hold is checked by doclint when Javadoc is made. */
class DocumentedTest {

    @Test
    void each_public_element_is_documented() throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<String> seen = new ArrayList<>();
        List<String> undocumented = new ArrayList<>();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            JavacTask task = (JavacTask)
                    compiler.getTask(null, files, null, null, null, files.getJavaFileObjectsFromPaths(sources()));
            DocTrees trees = DocTrees.instance(task);
            for (CompilationUnitTree unit : task.parse()) {
                new PublicElements(trees, seen, undocumented).scan(unit, null);
            }
        }

        assertThat(seen).hasSizeGreaterThan(800);
        assertThat(undocumented).isEmpty();
    }

    private static List<Path> sources() throws IOException {
        List<Path> sources = new ArrayList<>();
        try (Stream<Path> modules = Files.list(Path.of("../.."))) {
            modules.map(module -> module.resolve("src/main/java"))
                    .filter(Files::isDirectory)
                    .forEach(root -> addTo(sources, root));
        }
        return sources;
    }

    private static void addTo(List<Path> sources, Path root) {
        try (Stream<Path> files = Files.walk(root)) {
            files.filter(file -> file.toString().endsWith(".java")).forEach(sources::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Walks through what is public, and no further. */
    private static final class PublicElements extends TreePathScanner<Void, Void> {

        private final DocTrees trees;
        private final List<String> seen;
        private final List<String> undocumented;

        PublicElements(DocTrees trees, List<String> seen, List<String> undocumented) {
            this.trees = trees;
            this.seen = seen;
            this.undocumented = undocumented;
        }

        @Override
        public Void visitClass(ClassTree type, Void nothing) {
            if (isPublic(type.getModifiers())) {
                look(type.getSimpleName().toString());
                super.visitClass(type, null);
            }
            return null;
        }

        @Override
        public Void visitMethod(MethodTree method, Void nothing) {
            // What overrides inherits its comment; the compact constructor of a record has that of the record.
            boolean inherits = method.getModifiers().getAnnotations().stream()
                            .anyMatch(annotation ->
                                    annotation.getAnnotationType().toString().equals("Override"))
                    || isConstructorOfRecord(method);
            if (isPublic(method.getModifiers()) && !inherits) {
                look(method.getName().toString());
            }
            return null;
        }

        @Override
        public Void visitVariable(VariableTree field, Void nothing) {
            if (isPublic(field.getModifiers())) {
                look(field.getName().toString());
            }
            return null;
        }

        private boolean isConstructorOfRecord(MethodTree method) {
            return method.getReturnType() == null
                    && getCurrentPath().getParentPath().getLeaf().getKind() == Tree.Kind.RECORD;
        }

        private boolean isPublic(ModifiersTree modifiers) {
            Set<Modifier> flags = modifiers.getFlags();
            Tree parent = getCurrentPath().getParentPath().getLeaf();
            boolean inInterface =
                    parent.getKind() == Tree.Kind.INTERFACE || parent.getKind() == Tree.Kind.ANNOTATION_TYPE;
            return flags.contains(Modifier.PUBLIC) || (inInterface && !flags.contains(Modifier.PRIVATE));
        }

        private void look(String name) {
            String place = getCurrentPath().getCompilationUnit().getSourceFile().getName() + ": " + name;
            seen.add(place);
            if (trees.getDocComment(getCurrentPath()) == null) {
                undocumented.add(place);
            }
        }
    }
}
