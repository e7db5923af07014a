package io.zhengtu.query;

/**
 * How an operation is asked.
 *
 * @param access what the caller may do
 * @param explained whether the Cypher and its plan are to be told beside the answer
 * @param versioned whether the version of the graph is to be told, see {@link Answered#version}
 * @param introspection whether questions about the schema are answered
 * @param streamed whether the caller takes one answer after another, as a subscription gives them
 */
public record Request(Access access, boolean explained, boolean versioned, boolean introspection, boolean streamed) {

    /** A plain question by a caller with these rights. */
    public static Request by(Access access) {
        return new Request(access, false, false, true, false);
    }
}
