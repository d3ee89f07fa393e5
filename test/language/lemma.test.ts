import { describe, expect, it } from 'vitest'
import { americanSpelling, lemmasOf } from '../../src/language/lemma.ts'

describe('lemmas', () => {
  it.each(`halves halve|halves half|halved halve|halving halve|ceded cede|ceding cede|stopped stop|stopping stop|barred bar|bars bar|capped cap|caps cap
lies lie|lying lie|dies die|died die|troops troop|bodies body|countries country|children child|men man|women woman|servicemen serviceman|people person|lives life
lives live|leaves leave|leaves leaf|left leave|held hold|withdrew withdraw|withdrawn withdraw|forbade forbid|forbidden forbid|froze freeze|frozen freeze
freezes freeze|led lead|leads lead|limited limit|limits limit|limiting limit|denied deny|denies deny|agreed agree|agreeing agree|freed free|guaranteed guarantee
imposed impose|imposes impose|losses loss|taxes tax|passes pass|passed pass|called call|calling call|controlled control|travelled travel|cancelled cancel
uses use|used use|using use|causes cause|houses house|cases case|viruses virus|crises crisis|analyses analysis|bases base|bases basis|criteria criterion
goes go|going go|went go|does do|did do|having have|has have|was be|been be|being be|were be|began begin|beginning begin|put put|putting put|cutting cut
met meet|meeting meet|paid pay|said say|says say|sought seek|bought buy|wrote write|written write|written write|rose rise|bigger big|biggest big
larger large|largest large|earlier early|fewer few|fewest few|better good|worst bad|heavier heavy|stronger strong|wider wide|noted note|noting note|voted vote
voting vote|planned plan|planning plan|based base|tied tie|tying tie|bodies body|armies army|ratified ratify|ratifies ratify|supplied supply|hoping hope
hopping hop|rated rate|wives wife|knives knife|shelves shelf|referenda referendum|watches watch|pushes push|echoes echo|vetoes veto|zones zone|sizes size
quizzes quiz|overseen oversee|oversaw oversee|undertook undertake|bound bind|ground grind|found find|founded found|laid lay|lay lie|fell fall|felled fell
schoolchildren schoolchild|grandchildren grandchild|spokespeople spokesperson|salespeople salesperson`.split(/\||\n/).map(line => line.split(' ') as [string, string]))('%s may be %s', (form, lemma) => {
    expect(lemmasOf(form)).toContain(lemma)
  })

  it.each(`noted not|used us|uses us|news new|leader lead|former form|offer off|number numb|member memb|hoped hop|rated rat|cared car|during dure|evening even
willing will|four for|hour hor|your yor|reduction reduce|recognition recognize|this thi|has ha|was wa|needed ne|hundred hundr|never nev|paper pap|goods good
notes not|noting not|ones o|united unit|always alway|is i|as a|us u|status statu|basis basi|crisis crisi|loss los|bring br`.split(/\||\n/).map(line => line.split(' ') as [string, string]))('%s is never %s', (form, lemma) => {
    expect(lemmasOf(form)).not.toContain(lemma)
  })

  it.each(`organise organize|organised organize|demilitarised demilitarize|organisation organization|colour color|honours honor|neighbouring neighbor|centre center|centres center
theatre theater|defence defense|programme program|programmes program|licence license|analyse analyze|catalogue catalog|travelling travel|kilometres kilometer|labour labor|grey gray`.split(/\||\n/).map(line => line.split(' ') as [string, string]))('%s and %s are one word', (british, american) => {
    expect(lemmasOf(british).some(lemma => lemmasOf(american).includes(lemma))).toBe(true)
  })

  it('keeps words that only look British', () => {
    expect(['four', 'hour', 'your', 'our', 'wise', 'acre', 'rise'].map(americanSpelling)).toEqual(['four', 'hour', 'your', 'our', 'wise', 'acre', 'rise'])
  })

  it('lists the word itself first and each form once', () => {
    for (const word of ['halves', 'left', 'centres', 'a', '', 'stopped', 'lives']) {
      const lemmas = lemmasOf(word)
      expect(lemmas[0]).toBe(word)
      expect(new Set(lemmas).size).toBe(lemmas.length)
    }
  })

  it('does not take long words apart', () => expect(lemmasOf('s'.repeat(50_000))).toHaveLength(1))
})
