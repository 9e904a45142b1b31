package org.isnad;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;

/** Who may see whom; the drawing is in the README. */
@AnalyzeClasses(packages = "org.isnad", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  @ArchTest
  static final ArchRule importsPointDown =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("main")
          .definedBy("org.isnad", "org.isnad.cli")
          .layer("load")
          .definedBy("org.isnad.load")
          .layer("server")
          .definedBy("org.isnad.server")
          .layer("query")
          .definedBy("org.isnad.query..")
          .layer("graph")
          .definedBy("org.isnad.graph..")
          .layer("read")
          .definedBy("org.isnad.read")
          .layer("extract")
          .definedBy("org.isnad.extract")
          .layer("annotate")
          .definedBy("org.isnad.annotate")
          .layer("layout")
          .definedBy("org.isnad.layout")
          .layer("model")
          .definedBy("org.isnad.model")
          .layer("text")
          .definedBy("org.isnad.text")
          .whereLayer("main")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("load")
          .mayOnlyBeAccessedByLayers("main")
          .whereLayer("server")
          .mayOnlyBeAccessedByLayers("main")
          .whereLayer("query")
          .mayOnlyBeAccessedByLayers("main", "server")
          .whereLayer("graph")
          .mayOnlyBeAccessedByLayers("main", "load", "query", "server")
          .whereLayer("read")
          .mayOnlyBeAccessedByLayers("main", "load", "server", "query")
          .whereLayer("extract")
          .mayOnlyBeAccessedByLayers("main", "load")
          .whereLayer("annotate")
          .mayOnlyBeAccessedByLayers("main", "load")
          .whereLayer("layout")
          .mayOnlyBeAccessedByLayers("load");

  @ArchTest
  static final ArchRule noCycles =
      SlicesRuleDefinition.slices().matching("org.isnad.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule theModelKnowsTheJdkOnly =
      noClasses()
          .that()
          .resideInAPackage("org.isnad.model")
          .should()
          .dependOnClassesThat()
          .resideOutsideOfPackages("java..", "org.isnad.model", "org.jspecify..");

  @ArchTest
  static final ArchRule textKnowsTheJdkAndLucene =
      noClasses()
          .that()
          .resideInAPackage("org.isnad.text")
          .should()
          .dependOnClassesThat()
          .resideOutsideOfPackages(
              "java..", "org.isnad.text", "org.apache.lucene..", "org.jspecify..");

  @ArchTest
  static final ArchRule onlyGraphKnowsNeo4j =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.isnad.graph..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.neo4j..", "ac.simons..");

  @ArchTest
  static final ArchRule onlyServerKnowsHttp =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.isnad.server")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("io.javalin..", "org.eclipse.jetty..", "jakarta.servlet..");
}
