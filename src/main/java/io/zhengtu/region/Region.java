package io.zhengtu.region;

/**
 * A region of the gazetteer.
 *
 * @param code GB/T 2260 code: 6 digits, 9 for townships, {@code 100000} for the nation
 * @param name official name of the region alone ({@code 长沙县})
 * @param path official names joined by {@code /}, province first, without the nation ({@code 湖南省/长沙市/长沙县}); the
 *     nation's is {@code 中国}
 * @param level level of government
 * @param parentCode code of the region it is part of, {@code null} for the nation
 */
public record Region(String code, String name, String path, Level level, String parentCode) {

    /** The code of the nation. */
    public static final String NATION_CODE = "100000";

    /** Full name without separators: {@code 湖南省长沙市长沙县}. */
    public String fullName() {
        return path.replace("/", "");
    }

    /** Whether this region is {@code other} or lies inside it. */
    public boolean within(Region other) {
        return other.level() == Level.NATION || path.equals(other.path()) || path.startsWith(other.path() + "/");
    }

    /** Whether this region lies inside {@code other} and is not it. */
    public boolean inside(Region other) {
        return !equals(other) && within(other);
    }

    @Override
    public String toString() {
        return path;
    }
}
