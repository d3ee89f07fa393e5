import { describe, expect, it } from 'vitest'
import { wordClasses } from '../../src/language/concept.ts'
import { compileLexicon, findConcepts } from '../../src/language/lexicon.ts'
import { toTokens } from '../../src/language/token.ts'

const lexicon = compileLexicon(Object.entries(wordClasses).map(([key, phrases]) => ({ key, phrases })))

function classesIn(text: string): readonly string[] {
  return findConcepts(lexicon, toTokens(text)).map((hit) => hit.key)
}

describe('word classes', () => {
  it.each([
    ['The league caps squads at 25.', 'limit'], ['There is a lid on spending.', 'limit'], ['The fleet was slashed by a third.', 'reduce'], ['The downsizing of the plant began.', 'reduce'], ['Rents were halved.', 'halve'], ['The fee doubles.', 'double'],
    ['The garrison pulled out of the fort.', 'withdraw'], ['They vacated the flat.', 'withdraw'], ['The team held on to the lead.', 'stay'], ['The troops set foot on the island.', 'enter'], ['The state recognised the marriage.', 'recognize'], ['Two boats are moored and buses parked there.', 'station'],
    ['It is run under the eyes of the agency.', 'supervise'], ['She presided over the board.', 'head'], ['A go-between was found.', 'mediate'], ['The firm was reimbursed.', 'pay'], ['The painting was handed back.', 'return'], ['They swapped seats.', 'exchange'], ['The lease was prolonged.', 'extend'], ['The lease lapsed.', 'end'],
    ['Breaches are punishable.', 'punish'], ['Its accession is planned.', 'join'], ['The club takes in new members.', 'expand'], ['Residents go to the polls.', 'vote'], ['The army marched into the town.', 'attack'], ['The proceeds are shared.', 'profit'], ['The harbour was reconstructed.', 'rebuild'], ['The guns fell silent.', 'truce'],
    ['It was drawn up by two clerks.', 'author'], ['The law takes effect in May.', 'start'], ['Altogether it comes to 40.', 'total'], ['The rest goes to the city.', 'remainder'], ['It is lifted step by step.', 'gradual'], ['It is lifted all at once.', 'immediate'], ['The current is split half and half.', 'equal'], ['It is theirs de jure.', 'legal'],
    ['It is theirs de facto.', 'factual'], ['A staggered return began.', 'gradual'], ['They left within hours.', 'immediate'], ['Two joint projects began.', 'cooperate'], ['The books that are left go to the city.', 'remainder'],
    ['There are 40 in all.', 'total'], ['In all, there are 40.', 'total'], ['It makes 40 in all, the town says.', 'total'], ['The ban holds for good.', 'permanent'], ['The ban holds for the time being.', 'temporary'], ['Nobody else may vote.', 'only'], ['They did away with the tax.', 'abolish'], ['It comes free of charge.', 'free'], ['The offence is covered by the pardon.', 'amnesty'],
  ])('%s has @%s', (text, key) => expect(classesIn(text)).toContain(key))

  it.each([
    ['The committee found a mistake.', 'establish'], ['He went home early.', 'void'], ['Four in five agree.', 'halve'], ['The bag is on the ground.', 'limit'],
  ])('%s has no @%s', (text, key) => expect(classesIn(text)).not.toContain(key))

  it('have names without capitals and rows without empty or repeated phrases', () => {
    for (const [name, phrases] of Object.entries(wordClasses)) {
      expect(name).toMatch(/^[a-z]+$/)
      expect(phrases.length).toBeGreaterThan(2)
      expect(new Set(phrases).size).toBe(phrases.length)
      for (const phrase of phrases) expect(phrase).toMatch(/\S/)
    }
  })
})
