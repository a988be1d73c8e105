/**
 * Text as both engines can keep it, of the same length: PostgreSQL refuses NUL and SQLite's reader stops at it.
 * It becomes U+FFFD, as the drivers make of half a surrogate pair, so ranges into the text stay right.
 */
export const storableText = (text: string): string => text.replaceAll('\0', '\uFFFD');
