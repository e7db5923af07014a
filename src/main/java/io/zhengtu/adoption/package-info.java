/** Adoption events that someone else has tabulated, taken in as claims like those read from prose. */
package io.zhengtu.adoption;
