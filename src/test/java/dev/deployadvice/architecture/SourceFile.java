package dev.deployadvice.architecture;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * One file of Java source, as far as the rules on size and documentation look at it.
 *
 * @param methods with a body; their length is from brace to brace, text blocks counted as one line
 * @param undocumented public types without a doc comment
 */
record SourceFile(Path path, int lines, List<Method> methods, List<String> undocumented) {

  /** A method with a body. */
  record Method(String name, int line, int lines, int parameters) {}

  /** All files of Java below these folders. */
  static List<Path> below(Path... folders) {
    return Stream.of(folders).flatMap(SourceFile::javaFiles).sorted().toList();
  }

  /** Parses files; nothing is resolved or compiled. */
  static List<SourceFile> parse(List<Path> paths) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null, files, null, null, null, files.getJavaFileObjectsFromPaths(paths));
      DocTrees trees = DocTrees.instance(task);
      return StreamSupport.stream(task.parse().spliterator(), false)
          .map(unit -> new Reader(unit, trees).read())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<Path> javaFiles(Path folder) {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(path -> path.toString().endsWith(".java")).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Walks the tree of one file. */
  private static final class Reader extends TreePathScanner<@Nullable Void, @Nullable Void> {
    private final CompilationUnitTree unit;
    private final DocTrees trees;
    private final List<Method> methods = new ArrayList<>();
    private final List<String> undocumented = new ArrayList<>();
    private int textLines;

    Reader(CompilationUnitTree unit, DocTrees trees) {
      this.unit = unit;
      this.trees = trees;
    }

    SourceFile read() {
      scan(unit, null);
      Path path = Path.of(unit.getSourceFile().toUri());
      int lines = (int) unit.getLineMap().getLineNumber(end(unit));
      return new SourceFile(path, lines, List.copyOf(methods), List.copyOf(undocumented));
    }

    @Override
    public @Nullable Void visitMethod(MethodTree method, @Nullable Void none) {
      BlockTree body = method.getBody();
      if (body != null && start(body) >= 0) {
        int textBefore = textLines;
        super.visitMethod(method, null);
        int lines = extraLines(body) + 1 - (textLines - textBefore);
        int line = (int) unit.getLineMap().getLineNumber(start(body));
        int parameters = method.getParameters().size();
        methods.add(new Method(method.getName().toString(), line, lines, parameters));
        return null;
      }
      return super.visitMethod(method, null);
    }

    @Override
    public @Nullable Void visitLiteral(LiteralTree literal, @Nullable Void none) {
      textLines += extraLines(literal);
      return null;
    }

    @Override
    public @Nullable Void visitAnnotation(AnnotationTree annotation, @Nullable Void none) {
      return null; // The tables of tests stand there.
    }

    @Override
    public @Nullable Void visitClass(ClassTree type, @Nullable Void none) {
      boolean isPublic = type.getModifiers().getFlags().contains(Modifier.PUBLIC);
      TreePath path = getCurrentPath();
      if (isPublic && trees.getDocComment(path) == null) {
        undocumented.add(type.getSimpleName().toString());
      }
      return super.visitClass(type, null);
    }

    private int extraLines(Tree tree) {
      LineMap map = unit.getLineMap();
      return (int) (map.getLineNumber(end(tree)) - map.getLineNumber(start(tree)));
    }

    private long start(Tree tree) {
      return positions().getStartPosition(unit, tree);
    }

    private long end(Tree tree) {
      return positions().getEndPosition(unit, tree);
    }

    private SourcePositions positions() {
      return trees.getSourcePositions();
    }
  }
}
