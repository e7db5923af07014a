package io.zhengtu.web;

import io.zhengtu.corpus.Reading;
import io.zhengtu.ingestion.Ingestion;
import io.zhengtu.ingestion.Ingestions;
import io.zhengtu.query.ComputedField;
import io.zhengtu.query.FieldRequest;
import io.zhengtu.query.Ongoing;
import io.zhengtu.query.SchemaPart;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Ingestions of the service as fields of the interface. */
final class IngestionPart implements SchemaPart {

    private final Ingestions ingestions;
    private final IngestSettings settings;

    IngestionPart(Ingestions ingestions, IngestSettings settings) {
        this.ingestions = ingestions;
        this.settings = settings;
    }

    @Override
    public List<String> documents() {
        return List.of("ingestion.graphqls");
    }

    @Override
    public Map<String, ComputedField> queries() {
        return Map.of(
                "ingestion",
                request -> find(request).map(IngestionNode::of).orElse(null),
                "accepts",
                request -> new AcceptsNode(FORMATS, settings.files(), settings.fileBytes(), settings.bytes()));
    }

    @Override
    public Map<String, ComputedField> subscriptions() {
        return Map.of("ingestion", request -> {
            Ingestion now = find(request)
                    .orElseThrow(
                            () -> request.badInput(
                                    "没有这次入库，或者它早已结束 / no such ingestion, or it ended long ago; look at what is stored instead"));
            return new Ongoing(IngestionNode.of(now), now.state().ended());
        });
    }

    /** Names of what {@link io.zhengtu.corpus.CorpusReader} reads, for a file dialogue; it goes by content, not by name. */
    private static final List<String> FORMATS = List.of("txt", "md", "html", "htm", "docx", "doc", "odt", "rtf", "pdf");

    private Optional<Ingestion> find(FieldRequest request) {
        return ingestions.find(request.argument("id"));
    }

    /** {@code Accepts} of the schema. */
    private record AcceptsNode(List<String> extensions, int files, double bytesAFile, double bytes) {}

    /** {@code Ingestion} of the schema. */
    private record IngestionNode(
            String id,
            Ingestion.State state,
            String started,
            String finished,
            List<FileNode> files,
            int articles,
            int claims,
            int newArticles,
            int changedArticles,
            int unchangedArticles,
            String error) {

        static IngestionNode of(Ingestion now) {
            return new IngestionNode(
                    now.id(),
                    now.state(),
                    text(now.started()),
                    text(now.finished()),
                    now.files().stream().map(FileNode::of).toList(),
                    now.articles(),
                    now.claims(),
                    now.added(),
                    now.replaced(),
                    now.unchanged(),
                    now.error());
        }

        private static String text(Instant instant) {
            return instant == null ? null : instant.toString();
        }
    }

    /** {@code IngestedFile} of the schema. */
    private record FileNode(String name, Ingestion.FileState state, int articles, int claims, List<ErrorNode> errors) {

        static FileNode of(Ingestion.File file) {
            return new FileNode(
                    file.name(),
                    file.state(),
                    file.articles(),
                    file.claims(),
                    file.errors().stream().map(ErrorNode::of).toList());
        }
    }

    /** {@code IngestionError} of the schema. */
    private record ErrorNode(String place, String reason, String remedy) {

        static ErrorNode of(Reading.Failed failure) {
            return new ErrorNode(failure.place(), failure.reason(), failure.remedy());
        }
    }
}
