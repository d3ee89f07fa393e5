/** Which of "a" and "an" stands before words: their first sound decides, not their first letter. */

/** Whether words begin with the sound of a vowel: "hour", "80", "FBI"; not "union", "one", "EU". */
export const soundsLikeVowel = (words: string): boolean => /^(?:[aeio]|u(?!ni|ti|sa|s\b|kr)|8|1[18](?!\d)|hour(?!glass)|honest|[FHLMNRSX](?=[A-Z0-9]))/.test(/^\p{Uppercase}\p{Lowercase}/u.test(words) ? words.toLowerCase() : words) && !/^(?:one\b|once|eu|U[A-Z])/i.test(words)
