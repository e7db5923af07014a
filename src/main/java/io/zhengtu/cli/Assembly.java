package io.zhengtu.cli;

import io.zhengtu.adoption.AdoptionTable;
import io.zhengtu.archive.Load;
import io.zhengtu.corpus.Article;
import io.zhengtu.corpus.CorpusReader;
import io.zhengtu.corpus.Reading;
import io.zhengtu.curation.Curation;
import io.zhengtu.extract.Extraction;
import io.zhengtu.extract.Extractor;
import io.zhengtu.graph.GraphLoader;
import io.zhengtu.graph.Provenance;
import io.zhengtu.graph.RegionDirectory;
import io.zhengtu.graph.RegionSeed;
import io.zhengtu.graph.Store;
import io.zhengtu.graph.StoreException;
import io.zhengtu.graph.StoreSettings;
import io.zhengtu.ingestion.Intake;
import io.zhengtu.ingestion.ProgramVersion;
import io.zhengtu.lexicon.MeasureLexicon;
import io.zhengtu.region.Gazetteer;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** Puts the parts together for the commands. What a command does not ask for is not loaded. */
public final class Assembly {

    private final Map<String, String> environment;
    private final Console console;
    private Gazetteer gazetteer;
    private MeasureLexicon measures;

    /** @param environment the variables that configure the store */
    public Assembly(Map<String, String> environment, Console console) {
        this.environment = Map.copyOf(environment);
        this.console = console;
    }

    Console console() {
        return console;
    }

    private synchronized Gazetteer gazetteer() {
        if (gazetteer == null) {
            gazetteer = Gazetteer.load();
        }
        return gazetteer;
    }

    private synchronized MeasureLexicon measures() {
        if (measures == null) {
            measures = MeasureLexicon.load();
        }
        return measures;
    }

    Stream<Reading> read(List<Path> paths) {
        return new CorpusReader().read(paths);
    }

    Function<Article, Extraction> extractor() {
        return Extractor.standard(gazetteer(), measures())::extract;
    }

    /** @param leastConfidence claims less sure than this are left out */
    Function<Article, Extraction> extractor(double leastConfidence) {
        return Extractor.standard(gazetteer(), measures(), leastConfidence)::extract;
    }

    AdoptionTable adoptionTable() {
        return new AdoptionTable(gazetteer());
    }

    StoreSettings storeSettings() {
        return StoreSettings.of(environment);
    }

    /** Opens the store with its schema in place and nothing added. */
    Store openStoreAsItIs() {
        return Store.open(storeSettings());
    }

    /** @throws StoreException where a process that was loading an archive was killed */
    void refuseBrokenLoad(Store store) {
        String archive = Load.brokenOff(store.driver(), store.database());
        if (archive != null) {
            throw new StoreException(
                    "%s: 这份存档只装入了一部分，请重新运行 zhengtu load / only part of this archive was loaded; run zhengtu load again"
                            .formatted(archive),
                    null);
        }
    }

    /** Opens the store with its schema and regions in place. */
    Store openStore() {
        Store store = openStoreAsItIs();
        try {
            refuseBrokenLoad(store);
            new RegionSeed(RegionDirectory.of(gazetteer())).plant(store.driver(), store.database());
            return store;
        } catch (RuntimeException e) {
            store.close();
            throw e;
        }
    }

    GraphLoader loader(Store store) {
        return new GraphLoader(
                store.driver(),
                store.database(),
                RegionDirectory.of(gazetteer()),
                measures(),
                provenance(),
                curation(store));
    }

    Intake intake(Store store) {
        return new Intake(new CorpusReader(), extractor(), loader(store));
    }

    Curation curation(Store store) {
        return new Curation(
                store.driver(), store.database(), measures(), provenance().clock());
    }

    private Provenance provenance() {
        return ProgramVersion.provenance(environment);
    }
}
