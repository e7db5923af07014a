package io.zhengtu.query;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.ExecutionInput;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.Node;
import graphql.language.OperationDefinition;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import graphql.parser.ParserEnvironment;
import graphql.parser.ParserOptions;
import graphql.parser.exceptions.ParseCancelledException;
import graphql.parser.exceptions.ParseCancelledTooDeepException;
import graphql.parser.exceptions.ParseCancelledTooManyCharsException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/**
 * Parsed and validated documents by their text, the most recently used kept, since clients ask the same over and over.
 * What is too large is refused before it is validated.
 */
final class Documents implements PreparsedDocumentProvider {

    private static final int KEPT = 1_000;
    private static final int LONGEST_KEPT = 20_000;

    private final Limits limits;
    private final ParserOptions options;
    private final Cache<String, PreparsedDocumentEntry> recent =
            Caffeine.newBuilder().maximumSize(KEPT).build();

    Documents(Limits limits) {
        this.limits = limits;
        this.options = ParserOptions.getDefaultOperationParserOptions()
                .transform(builder -> builder.maxTokens(limits.tokens()));
    }

    @Override
    public CompletableFuture<PreparsedDocumentEntry> getDocumentAsync(
            ExecutionInput input, Function<ExecutionInput, PreparsedDocumentEntry> parseAndValidate) {
        String text = input.getQuery();
        PreparsedDocumentEntry known = recent.getIfPresent(text);
        if (known != null) {
            return CompletableFuture.completedFuture(known);
        }
        checkSize(text);
        PreparsedDocumentEntry entry = parseAndValidate.apply(input);
        if (!entry.hasErrors() && text.length() <= LONGEST_KEPT) {
            recent.put(text, entry);
        }
        return CompletableFuture.completedFuture(entry);
    }

    private void checkSize(String text) {
        Document document;
        try {
            document = new Parser()
                    .parseDocument(ParserEnvironment.newParserEnvironment()
                            .document(text)
                            .parserOptions(options)
                            .build());
        } catch (ParseCancelledException | ParseCancelledTooDeepException | ParseCancelledTooManyCharsException e) {
            throw QueryException.limit(
                    "查询文本过长或嵌套过深，上限 tokens = %d，请把值放进变量、分成几次查询".formatted(limits.tokens()),
                    "the document is too long or nests too deep, the limit is tokens = %d; put values into variables, ask in several operations"
                            .formatted(limits.tokens()));
        } catch (InvalidSyntaxException e) {
            // Told by whoever parses it next.
            return;
        }
        Size size = new Size(document);
        if (size.fields > limits.fields()) {
            throw QueryException.limit(
                    "查询展开片段后有 %d 个字段，超过上限 fields = %d，请分成几次查询".formatted(size.fields, limits.fields()),
                    "the operation has %d fields with its fragments spread, more than the limit fields = %d; ask in several operations"
                            .formatted(size.fields, limits.fields()));
        }
        if (size.aliases > limits.aliases()) {
            throw QueryException.limit(
                    "查询有 %d 个别名，超过上限 aliases = %d；取多个节点请用 …In 条件".formatted(size.aliases, limits.aliases()),
                    "the operation has %d aliases, more than the limit aliases = %d; ask for several nodes by a condition …In"
                            .formatted(size.aliases, limits.aliases()));
        }
    }

    /** How large a document is with its fragments spread, each of them looked into once. */
    private static final class Size {

        private final Document document;
        private final Map<String, long[]> fragments = new HashMap<>();
        private long fields;
        private long aliases;

        Size(Document document) {
            this.document = document;
            for (OperationDefinition operation : document.getDefinitionsOfType(OperationDefinition.class)) {
                long[] size = of(operation.getSelectionSet());
                fields = Math.max(fields, size[0]);
                aliases = Math.max(aliases, size[1]);
            }
        }

        private long[] of(Node<?> node) {
            long[] sum = new long[2];
            for (Node<?> child : node.getChildren()) {
                long[] size;
                if (child instanceof FragmentSpread spread) {
                    size = fragment(spread.getName());
                } else {
                    size = of(child);
                }
                if (child instanceof Field field) {
                    sum[0]++;
                    sum[1] += field.getAlias() == null ? 0 : 1;
                }
                sum[0] = Math.min(sum[0] + size[0], Integer.MAX_VALUE);
                sum[1] = Math.min(sum[1] + size[1], Integer.MAX_VALUE);
            }
            return sum;
        }

        private long[] fragment(String name) {
            long[] known = fragments.get(name);
            if (known == null) {
                // A fragment within itself is refused by validation; here it counts as nothing.
                fragments.put(name, new long[2]);
                known = document.getDefinitionsOfType(FragmentDefinition.class).stream()
                        .filter(definition -> definition.getName().equals(name))
                        .findFirst()
                        .map(definition -> of(definition.getSelectionSet()))
                        .orElseGet(() -> new long[2]);
                fragments.put(name, known);
            }
            return known;
        }
    }
}
