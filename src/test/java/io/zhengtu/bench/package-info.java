/** Measurements that are run by hand: see docs/benchmarks.md. Nothing here runs in the build. */
package io.zhengtu.bench;
