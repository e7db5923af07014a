package io.zhengtu;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import org.junit.jupiter.api.Test;

/** The one direction of flow: an article becomes text, text claims, claims a graph, the graph an answer. */
class PackageWallsTest {

    private static final JavaClasses CLASSES =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("io.zhengtu");

    @Test
    void noRoomCallsBack() {
        slices().matching("io.zhengtu.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void roomsKnowOnlyWhatLiesBeforeThem() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("corpus")
                .definedBy("io.zhengtu.corpus..")
                .layer("region")
                .definedBy("io.zhengtu.region..")
                .layer("lexicon")
                .definedBy("io.zhengtu.lexicon..")
                .layer("text")
                .definedBy("io.zhengtu.text..")
                .layer("claim")
                .definedBy("io.zhengtu.claim..")
                .layer("check")
                .definedBy("io.zhengtu.check..")
                .layer("mention")
                .definedBy("io.zhengtu.mention..")
                .layer("extract")
                .definedBy("io.zhengtu.extract..")
                .layer("story")
                .definedBy("io.zhengtu.story..")
                .layer("graph")
                .definedBy("io.zhengtu.graph..")
                .layer("ingestion")
                .definedBy("io.zhengtu.ingestion..")
                .layer("archive")
                .definedBy("io.zhengtu.archive..")
                .layer("curation")
                .definedBy("io.zhengtu.curation..")
                .layer("query")
                .definedBy("io.zhengtu.query..")
                .layer("diffusion")
                .definedBy("io.zhengtu.diffusion..")
                .optionalLayer("export")
                .definedBy("io.zhengtu.export..")
                .layer("web")
                .definedBy("io.zhengtu.web..")
                .layer("cli")
                .definedBy("io.zhengtu.cli..")
                .whereLayer("corpus")
                .mayNotAccessAnyLayer()
                .whereLayer("region")
                .mayNotAccessAnyLayer()
                .whereLayer("lexicon")
                .mayNotAccessAnyLayer()
                .whereLayer("text")
                .mayNotAccessAnyLayer()
                .whereLayer("story")
                .mayNotAccessAnyLayer()
                .whereLayer("claim")
                .mayOnlyAccessLayers("region")
                .whereLayer("check")
                .mayOnlyAccessLayers("claim", "region")
                .whereLayer("mention")
                .mayOnlyAccessLayers("text", "region", "lexicon", "claim")
                .whereLayer("extract")
                .mayOnlyAccessLayers("corpus", "text", "region", "lexicon", "mention", "claim")
                .whereLayer("graph")
                .mayOnlyAccessLayers("extract", "story", "corpus", "claim", "region", "lexicon")
                .whereLayer("ingestion")
                .mayOnlyAccessLayers("corpus", "extract", "graph")
                .whereLayer("archive")
                .mayOnlyAccessLayers("graph")
                .whereLayer("curation")
                .mayOnlyAccessLayers("graph", "claim", "region", "lexicon")
                .whereLayer("query")
                .mayOnlyAccessLayers("graph", "claim", "region")
                .whereLayer("diffusion")
                .mayOnlyAccessLayers("claim", "region")
                .whereLayer("cli")
                .mayNotBeAccessedByAnyLayer()
                .check(CLASSES);
    }
}
