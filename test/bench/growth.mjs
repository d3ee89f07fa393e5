// Provision sets and articles of any size, to see how the time grows with them: the same bytes every time.

/** Words nobody uses, so that every fact has its own. @param {number} index */
export function wordOf(index) {
  const syllables = ['ba', 'do', 'fi', 'gu', 'ke', 'lo', 'mi', 'na', 'pe', 'ru', 'sa', 'to', 'vi', 'zu']
  let word = ''
  for (let rest = index + syllables.length ** 2; 0 < rest; rest = Math.floor(rest / syllables.length)) word += syllables[rest % syllables.length]
  return `${word}x`
}

/**
 * A set with so many facts, each about a thing with so many names and told in so many examples, as YAML.
 * @param {{ facts: number, aliases: number, examples?: number }} size
 */
export function makeSet({ facts, aliases, examples = 0 }) {
  const numbers = Array.from({ length: facts }, (_, index) => index)
  const names = (/** @type {number} */ index) => Array.from({ length: aliases }, (_, alias) => (alias === 0 ? wordOf(index) : `${wordOf(index)} ${wordOf(alias)}`))
  return [
    'proviso: 1', 'id: growth', 'title: Rules of the yard', 'date: 2026-11-01', 'document:', '  title: Rules of the yard', '  names: [yard rules, rules of the yard]', 'terms:',
    ...numbers.map((index) => `  ${wordOf(index)}: [${names(index).join(', ')}]`),
    'provisions:',
    ...numbers.flatMap((index) => [
      `  - id: f${index}`, `    statement: The ${wordOf(index)} is limited to ${index + 100} boats.`, ...(examples === 0 ? [] : ['    examples:', '      consistent:']),
      ...Array.from({ length: examples }, (_, example) => `        - No more than ${index + 100} boats use the ${wordOf(index)} near pier ${wordOf(facts + example)}.`)
    ])
  ].join('\n') + '\n'
}

/** The person of a number: a name of two words nobody else has. @param {number} index */
function personOf(index) {
  return [index, index].map(wordOf).map((word, place) => `${word.charAt(0).toUpperCase()}${word.slice(1)}${place === 0 ? '' : 'son'}`).join(' ')
}

/** A set with so many people, each with an office and with a fact of their own, as YAML. @param {number} count */
export function makePeopleSet(count) {
  const numbers = Array.from({ length: count }, (_, index) => index)
  return [
    'proviso: 1', 'id: people', 'title: Rules of the yard', 'date: 2026-11-01', 'document:', '  title: Rules of the yard', '  names: [yard rules, rules of the yard]', 'people:',
    ...numbers.map((index) => `  p${index}: { name: ${personOf(index)}, roles: [warden of the ${wordOf(index)}k] }`),
    'provisions:', '  - id: offices', '    statement: The offices of the yard.', '    kind: role',
    ...numbers.flatMap((index) => [`  - id: f${index}`, `    statement: The ${wordOf(index)}k is run by ${personOf(index)}.`, `    value: p${index}`])
  ].join('\n') + '\n'
}

/** An article on so many people, one in ten in another's place. @param {{ people: number, words: number }} size */
export function makeArticleOnPeople({ people, words }) {
  return Array.from({ length: Math.ceil(words / 17) }, (_, index) => {
    const person = (index * 7) % people
    return `Under the yard rules the ${wordOf(person)}k is run by ${personOf((person + (index % 10 === 0 ? 1 : 0)) % people)}. The trams ran late on that day.`
  }).join('\n\n') + '\n'
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
