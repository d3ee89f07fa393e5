import { describe, expect, it } from 'vitest'
import { countries, countryByCode } from '../../src/language/country.ts'
import { organizations } from '../../src/language/organization.ts'
import { smooth } from '../../src/language/token.ts'

describe('countryByCode', () => {
  it.each([
    ['PL', 'names', 'Poland'], ['pl', 'adjectives', 'Poles'], ['PL', 'capitals', 'Warsaw'], ['US', 'exact', 'U.S.'], ['us', 'capitals', 'White House'], ['US', 'names', 'America'],
    ['GB', 'names', 'Britain'], ['GB', 'adjectives', 'Britons'], ['gb', 'capitals', 'Downing Street'], ['TR', 'names', 'Turkey'], ['TR', 'names', 'Türkiye'], ['CZ', 'names', 'Czech Republic'], ['CZ', 'names', 'Czechia'],
    ['UA', 'capitals', 'Kiev'], ['UA', 'capitals', 'Kyiv'], ['RU', 'capitals', 'Kremlin'], ['DE', 'adjectives', 'Germans'], ['CH', 'adjectives', 'Swiss'], ['CN', 'capitals', 'Beijing'], ['NL', 'names', 'Holland'],
    ['DK', 'adjectives', 'Danes'], ['GR', 'adjectives', 'Greeks'], ['SA', 'adjectives', 'Saudis'], ['KR', 'names', 'South Korea'], ['XK', 'adjectives', 'Kosovar'],
  ] as const)('%s has among its %s %s', (code, field, form) => {
    expect(countryByCode(code)?.[field]).toContain(form)
  })

  it('knows nothing of an unknown code', () => {
    expect(countryByCode('ZZ')).toBeNull()
    expect(countryByCode('')).toBeNull()
  })
})

describe('countries', () => {
  it('are the members of the United Nations and some more, each once', () => {
    expect(countries.length).toBeGreaterThan(193)
    expect(new Set(countries.map((country) => country.code)).size).toBe(countries.length)
  })

  it('never share a name or a capital', () => {
    const owner = new Map<string, string>()
    for (const { code, names, exact, capitals } of countries) {
      for (const form of [...names, ...exact, ...capitals]) {
        const other = owner.get(smooth(form))
        expect(other === undefined || other === code ? '' : `${form}: ${other} and ${code}`).toBe('')
        owner.set(smooth(form), code)
      }
    }
  })

  it('have forms with capital letters only, so that no ordinary word is one', () => {
    for (const { names, exact, adjectives, capitals } of countries) {
      for (const form of [...exact, ...adjectives, ...capitals, ...names]) expect(form).toMatch(/\p{Lu}|^10 /u)
    }
  })
})

describe('organizations', () => {
  it('have a key of their own each', () => {
    const keys = organizations.map((organization) => organization.key)
    expect(new Set(keys).size).toBe(keys.length)
    expect(keys.every((key) => key !== '' && key === key.toLowerCase())).toBe(true)
  })
})
