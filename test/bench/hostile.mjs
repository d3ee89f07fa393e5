// Texts that no writer writes and that make a careless checker slow, as one article each: the same bytes every time. The
// bench measures them, and test/hostile.test.ts checks what is found in them.

/** One sentence without an end, of about so many characters. @param {string} words @param {number} length */
function endless(words, length) {
  return words.repeat(Math.ceil(length / words.length))
}

/** @param {number} count @param {(index: number) => string} make @param {string} between */
function series(count, make, between) {
  return Array.from({ length: count }, (_, index) => make(index)).join(between)
}

/** Names nobody listed. @param {number} index */
function name(index) {
  return `${'BDFGKLMNPRST'[index % 12]}${'aeiou'[index % 5]}${'lmnrst'[Math.floor(index / 12) % 6]}${'aeiou'[Math.floor(index / 7) % 5]}${'bdgk'[Math.floor(index / 72) % 4]}o`
}

/**
 * Hostile articles on the default set, each about `length` characters long and opened by a sentence on the set's document.
 * @param {number} length
 * @returns {Readonly<Record<string, string>>}
 */
export function makeHostile(length) {
  const rows = Math.ceil(length / 35)
  const bodies = {
    'one claim without a stop': endless('Trump heads the Peace Council, ', length),
    'a quantity without a stop': endless('bank pays 7 million for press and ', length),
    'stances': endless('he bets, I bet, ', length),
    'speakers': endless('Trump said, ', length),
    'limits': endless('The army is limited to 600,000 troops, ', length),
    'shares': endless('Europe adds $100 billion, ', length),
    'bans': endless('Ukraine enshrines in its constitution that it will not join NATO and ', length),
    'offices': endless('the president of Ukraine of ', length),
    'titles': endless('Trump chairs the council of Putin, ', length),
    'negations': endless('not not Ukraine joins NATO ', length),
    'quotations': endless('"600,000 troops", ', length),
    'brackets': endless('((Ukraine ', length),
    'names': `The Peace Council is headed by ${series(length / 8, name, ', ')}`,
    'numbers': `The army is limited to ${series(length / 14, (index) => `${index + 7} troops`, ', ')}`,
    'short sentences': endless('No. ', length),
    'letters with stops': endless('A. ', length),
    'questions': endless('Is the army limited to 600,000 troops? ', length),
    'wrong sentences': endless('The plan caps the army at 800,000. ', length),
    'three claims a sentence': series(length / 110, () => 'The army is limited to 800,000 troops, elections are held in 90 days, and the Peace Council is headed by Trump.', ' '),
    'a long table': `\n\n| Topic | Value | Note |\n|---|---|---|\n${series(rows, (index) => `| Army | ${index},000 troops | limit |`, '\n')}`,
    'a wide table': `\n\n|${series(length / 20, (index) => ` army ${index},000 `, '|')}|\n|${series(length / 20, () => '-', '|')}|\n|${series(length / 20, (index) => ` ${index} `, '|')}|`,
    'lines without stops': `\n${series(length / 40, (index) => `The army is limited to ${index},000 troops`, '\n')}`,
    'claims that differ': series(length / 35, (index) => `Trump heads the Peace Council ${index}`, ', '),
    'a long cell': `\n\n| a | b |\n|---|---|\n| ${series(length / 40, (index) => `the army is limited to ${index},000 troops;`, ' ')} | x |`,
    'a spreadsheet': `\n\n${series(length / 45, (index) => `army,${index},600000,"troops, limit",2025-11-20,Ukraine`, '\n')}`,
    'notes': `\n\n${series(length / 100, (index) => `The army is limited to ${index},000 troops.[^${index}]`, ' ')}\n\n${series(length / 100, (index) => `[^${index}]: The cap is ${index},000 troops.`, '\n')}`,
    'a long list': `\n\nThe plan says:\n\n${series(rows, (index) => `- the army is limited to ${index},000 troops`, '\n')}`,
    'many headings': `\n\n${series(length / 50, (index) => `# Army ${index},000\n\n## Elections ${index} days\n\nIt is so.`, '\n\n')}`
  }
  return Object.fromEntries(Object.entries(bodies).map(([title, body]) => [title, `The 28-point plan for Ukraine was presented by Donald Trump. ${body}\n`]))
}
