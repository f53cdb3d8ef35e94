package dev.deployadvice.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Every library has a line on why it is there. */
final class DependenciesDocTest {
  private static final Path DECISION = Path.of("docs/decisions/0002-dependencies.md");
  private static final String OF_THE_PROJECT = "/project/dependencies/dependency/artifactId";
  private static final String OF_THE_COMPILER = "//annotationProcessorPaths/path/artifactId";

  @Test
  void everyDependencyHasALine() throws Exception {
    String decision = Files.readString(DECISION);
    List<String> without = new ArrayList<>(new TreeSet<>(artifacts()));
    without.removeIf(artifact -> decision.contains("`" + artifact + "`"));

    assertThat(artifacts()).contains("bolt", "archunit", "nullaway");
    assertThat(without).as("dependencies without a line in %s", DECISION).isEmpty();
  }

  private static List<String> artifacts()
      throws IOException, SAXException, ParserConfigurationException, XPathExpressionException {
    Document pom =
        DocumentBuilderFactory.newDefaultInstance()
            .newDocumentBuilder()
            .parse(Path.of("pom.xml").toFile());
    XPath path = XPathFactory.newDefaultInstance().newXPath();
    List<String> found = new ArrayList<>();
    for (String where : List.of(OF_THE_PROJECT, OF_THE_COMPILER)) {
      NodeList nodes = (NodeList) path.evaluate(where, pom, XPathConstants.NODESET);
      for (int i = 0; i < nodes.getLength(); i++) {
        found.add(nodes.item(i).getTextContent());
      }
    }
    return found;
  }
}
