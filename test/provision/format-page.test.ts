import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { wordClasses } from '../../src/language/concept.ts'
import { relations } from '../../src/language/relation.ts'

const page = readFileSync(new URL('../../schema/provision-set.md', import.meta.url), 'utf8')

it('names every word class of English that expressions may use', () => {
  expect(Object.keys(wordClasses).filter((name) => !page.includes(`\`@${name}\``))).toEqual([])
})

it('names every relation that name facts may use', () => {
  const listed = page.split('**Relations**')[1]?.split('\n')[0] ?? ''
  expect([...relations].filter((name) => !listed.includes(name))).toEqual([])
})
