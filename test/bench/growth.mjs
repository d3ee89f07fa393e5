// Provision sets and articles of any size, to see how the time grows with them: the same bytes every time.

/** Words nobody uses, so that every fact has its own. @param {number} index */
export function wordOf(index) {
  const syllables = ['ba', 'do', 'fi', 'gu', 'ke', 'lo', 'mi', 'na', 'pe', 'ru', 'sa', 'to', 'vi', 'zu']
  let word = ''
  for (let rest = index + syllables.length ** 2; 0 < rest; rest = Math.floor(rest / syllables.length)) word += syllables[rest % syllables.length]
  return `${word}x`
}

/**
 * A set with so many facts, each about a thing with so many names, as YAML.
 * @param {{ facts: number, aliases: number }} size
 */
export function makeSet({ facts, aliases }) {
  const numbers = Array.from({ length: facts }, (_, index) => index)
  const names = (/** @type {number} */ index) => Array.from({ length: aliases }, (_, alias) => (alias === 0 ? wordOf(index) : `${wordOf(index)} ${wordOf(alias)}`))
  return [
    'proviso: 1', 'id: growth', 'title: Rules of the yard', 'date: 2026-11-01', 'document:', '  title: Rules of the yard', '  names: [yard rules, rules of the yard]', 'terms:',
    ...numbers.map((index) => `  ${wordOf(index)}: [${names(index).join(', ')}]`),
    'provisions:',
    ...numbers.flatMap((index) => [`  - id: f${index}`, `    statement: The ${wordOf(index)} is limited to ${index + 100} boats.`])
  ].join('\n') + '\n'
}

/**
 * An article that tells of so many facts, one wrong in ten, among sentences about nothing.
 * @param {{ facts: number, words: number }} size
 */
export function makeArticleOn({ facts, words }) {
  const sentences = Array.from({ length: Math.ceil(words / 17) }, (_, index) => {
    const fact = (index * 7) % facts
    return `Under the yard rules the ${wordOf(fact)} is limited to ${fact + (index % 10 === 0 ? 9_000 : 100)} boats. The trams ran late on that day.`
  })
  return sentences.map((sentence, index) => (index % 4 === 3 ? `${sentence}\n\n` : `${sentence} `)).join('')
}
