/** Signs that break lines besides the line feed. */
export const otherBreaks = /\r\n?|[\v\f\x85\u2028\u2029]/g;

/**
 * What does not belong into a letter: control characters but tab and line feed, what turns the direction
 * of the words that follow, halves of letters, and the two signs that no XML, thus no Word file, may hold.
 */
export const barred = /[\0-\x08\x0E-\x1F\x7F-\x9F\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF\p{Cs}]/gu;
