/** Words with a capital that name a part of a document or a stage of something, not somebody: "Annex B", "Phase Two", "Article 5". */

const words: ReadonlySet<string> = new Set((
  'annex appendix article articles chapter clause draft exhibit figure item law line lot note number option page paragraph part phase plan point points project protocol question round schedule section stage step table tier title type version volume '
  + 'act bill charter code constitution convention treaty accord agreement resolution summit conference forum games cup championship league season election elections day week god internet web bible covid christmas easter').split(' '))

/** Whether the first or last word of a capitalized run is such a word. */
export function isDocumentWord(text: string): boolean {
  const all = text.toLowerCase().split(/\s+/)
  return words.has(all[0] ?? '') || words.has(all.at(-1) ?? '')
}
