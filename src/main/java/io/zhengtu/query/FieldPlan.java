package io.zhengtu.query;

/** Plans one field of an object type. */
@FunctionalInterface
interface FieldPlan {

    Projection plan(Selection selection, Anchor anchor, Planning planning);
}
