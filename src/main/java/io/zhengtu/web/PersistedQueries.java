package io.zhengtu.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;

/**
 * Automatic persisted queries: a client sends the SHA-256 of its document, and the document only when it is asked for, in
 * {@code extensions.persistedQuery {version: 1, sha256Hash}}. The documents last used are known.
 */
@Singleton
class PersistedQueries {

    private static final int KEPT = 1_000;
    private static final int LONGEST = 20_000;

    private final Cache<String, String> known =
            Caffeine.newBuilder().maximumSize(KEPT).build();

    /**
     * The request with its document.
     *
     * @throws RefusedException where the document is not known, or not the one that its hash says
     */
    GraphQlRequest resolve(GraphQlRequest request) {
        if (!(request.extensions().get("persistedQuery") instanceof Map<?, ?> persisted)) {
            return request.required();
        }
        if (!(persisted.get("sha256Hash") instanceof String hash)) {
            throw new MalformedRequestException("persistedQuery 缺少 sha256Hash / persistedQuery lacks its sha256Hash");
        }
        if (request.query() == null) {
            String query = known.getIfPresent(hash);
            if (query == null) {
                // Clients of the protocol look for this very text.
                throw new RefusedException(400, "PERSISTED_QUERY_NOT_FOUND", "PersistedQueryNotFound");
            }
            return request.withQuery(query);
        }
        if (!hash.equals(sha256(request.query()))) {
            throw new MalformedRequestException("sha256Hash 与 query 不符 / provided sha256Hash does not match the query");
        }
        if (request.query().length() <= LONGEST) {
            known.put(hash, request.query());
        }
        return request;
    }

    private static String sha256(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
