package io.zhengtu.ingestion;

import io.zhengtu.graph.Provenance;
import java.util.Map;

/** Which program reads articles. */
public final class ProgramVersion {

    private ProgramVersion() {}

    /** The version that the build wrote into the jar. */
    public static String number() {
        String version = ProgramVersion.class.getPackage().getImplementationVersion();
        return version == null ? "(unpackaged)" : version;
    }

    /**
     * The program's version, with that of what analysts may extend.
     *
     * @param environment see {@link Provenance#of}
     */
    public static Provenance provenance(Map<String, String> environment) {
        String vocabularies = ShippedFiles.fingerprint("ingest/lexicon", "ingest/gazetteer");
        return Provenance.of("zhengtu %s+%s".formatted(number(), vocabularies), environment);
    }
}
