/** The forms of English verbs, made from the base form: what takes a verb's place must stand in its form. */

const irregular: Readonly<Record<string, readonly [past: string, participle: string]>> = {
  be: ['was', 'been'], have: ['had', 'had'], give: ['gave', 'given'], take: ['took', 'taken'], keep: ['kept', 'kept'], lose: ['lost', 'lost'], leave: ['left', 'left'],
  forbid: ['forbade', 'forbidden'], get: ['got', 'got'], rise: ['rose', 'risen'], fall: ['fell', 'fallen'], grow: ['grew', 'grown'], shrink: ['shrank', 'shrunk'], cut: ['cut', 'cut'],
  let: ['let', 'let'], win: ['won', 'won'], buy: ['bought', 'bought'], sell: ['sold', 'sold'], begin: ['began', 'begun'], break: ['broke', 'broken'], build: ['built', 'built'],
  pay: ['paid', 'paid'], withdraw: ['withdrew', 'withdrawn'], freeze: ['froze', 'frozen'], unfreeze: ['unfroze', 'unfrozen'], uphold: ['upheld', 'upheld'], hold: ['held', 'held'],
  send: ['sent', 'sent'], withhold: ['withheld', 'withheld'], spend: ['spent', 'spent'], put: ['put', 'put'], set: ['set', 'set'], shut: ['shut', 'shut'], go: ['went', 'gone'], come: ['came', 'come'],
  bring: ['brought', 'brought'], forgo: ['forwent', 'forgone'], deny: ['denied', 'denied'], stand: ['stood', 'stood'], tear: ['tore', 'torn'], overrun: ['overran', 'overrun'], permit: ['permitted', 'permitted'], admit: ['admitted', 'admitted'], ban: ['banned', 'banned'], bar: ['barred', 'barred'], drop: ['dropped', 'dropped'], stop: ['stopped', 'stopped'], scrap: ['scrapped', 'scrapped'], cancel: ['cancelled', 'cancelled'], expel: ['expelled', 'expelled'], split: ['split', 'split'], allot: ['allotted', 'allotted']
}

/** Base, third person, past, participle and -ing form of a verb; further words ("rule out") stay behind it. */
export function formsOf(verb: string): readonly [base: string, third: string, past: string, participle: string, gerund: string] {
  const [head = '', ...rest] = verb.split(' ')
  const tail = rest.length === 0 ? '' : ` ${rest.join(' ')}`
  const regular = /[^aeiou]y$/.test(head) ? `${head.slice(0, -1)}ied` : head.endsWith('e') ? `${head}d` : `${head}ed`
  const [past, participle] = irregular[head] ?? [regular, regular]
  const third = head === 'have' ? 'has' : head === 'be' ? 'is' : /[^aeiou]y$/.test(head) ? `${head.slice(0, -1)}ies` : /(?:s|x|z|ch|sh|o)$/.test(head) ? `${head}es` : `${head}s`
  return [`${head}${tail}`, `${third}${tail}`, `${past}${tail}`, `${participle}${tail}`, `${gerundOf(head, past)}${tail}`]
}

/** Verbs that double their last consonant show it in the past form ("barred"), or are short and irregular ("cutting"). */
function gerundOf(head: string, past: string): string {
  const last = head.at(-1) ?? ''
  if (past === `${head}${last}ed` || (irregular[head] !== undefined && /^[^aeiou]*[aeiou][^aeiouwxy]$/.test(head))) return `${head}${last}ing`
  return /[^eoy]e$/.test(head) && head !== 'be' ? `${head.slice(0, -1)}ing` : `${head}ing`
}
