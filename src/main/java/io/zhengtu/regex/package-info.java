/** Regular expressions over long texts, faster than the platform's. Knows nothing of what they look for. */
package io.zhengtu.regex;
