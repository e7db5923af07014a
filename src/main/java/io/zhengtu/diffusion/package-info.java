/**
 * How practices spread, computed from cascades: who adopted what, when. Pure computations over arrays and records; where
 * cascades come from, a file or the graph, is the callers' matter. Each method names its paper.
 */
package io.zhengtu.diffusion;
