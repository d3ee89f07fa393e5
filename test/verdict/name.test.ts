import { describe, expect, it } from 'vitest'
import { verdictOn } from './regatta.ts'

/** Fact, expected verdict, text. */
const cases: Readonly<Record<string, readonly (readonly [fact: string, verdict: string, text: string])[]>> = {
  'names under labels': [
    ['R1a', '+', '| Body | Chair |\n|---|---|\n| Race Jury | Ingrid Holm |'],
    ['R1a', '-', '| Body | Chair |\n|---|---|\n| Race Jury | Anna Berg |'],
    ['R1a', '-', '| Topic | Who |\n|---|---|\n| Head of the Race Jury | Anna Berg |'],
    ['R2b', '-', '| Format | Mediator |\n|---|---|\n| Talks of Norway and Denmark | Finland |'],
    ['R2b', '+', '| Format | Mediator |\n|---|---|\n| Talks of Norway and Denmark | Sweden |'],
    ['R2c', '-', '| What | Stationed in |\n|---|---|\n| The Danish boats | Iceland |'],
  ],
  'names that answer a question': [
    ['R1a', '-', 'Who chairs the Race Jury?\n\nAnna Berg.'],
    ['R1a', '+', 'Who chairs the Race Jury?\n\nIngrid Holm.'],
    ['R2b', '-', 'Which country mediates between Norway and Denmark?\n\nFinland.'],
    ['R2c', '-', 'Where do the Danish boats go?\n\nTo Iceland.'],
    ['R2c', '-', 'Where are the Danish boats stationed?\n\nIceland.'],
    ['R1a', '0', 'Who admires the Race Jury?\n\nAnna Berg.'],
    ['R1a', '-', 'Does Ingrid Holm chair the Race Jury?\n\nNo, Anna Berg chairs it.'],
    ['R1a', '0', 'Does Ingrid Holm chair the Race Jury?\n\nNo, Anna Berg chairs the club.'],
  ],
  'complete lists': [
    ['R1a', '-', 'The Race Jury is chaired by Ingrid Holm and Per Lund in turn.'],
    ['R2a', '-', 'A joint working group of Norway, Denmark and Sweden meets each week.'],
    ['R2a', '-', 'A Norwegian-Finnish working group meets each week.'],
    ['R2a', '+', 'A Norwegian-Danish working group meets each week.'],
    ['R2a', '+', 'The members of the working group are Denmark and Norway.'],
    ['R2a', '-', 'The working group is formed by Norway alone.'],
  ],
  'a part that is not there': [
    ['R2d', '-', 'The accounts are published without any inspection by Nordic Audit.'],
    ['R2d', '+', 'The accounts are not published without an inspection by Nordic Audit.'],
    ['R2d', '+', 'The accounts are published after an inspection by Nordic Audit.'],
  ],
  'a right name nearby': [
    ['R2c', '-', 'Under the Norwegian rules, the Danish boats are stationed in Iceland.'],
    ['R1a', '-', 'Ingrid Holm said that the Race Jury is chaired by Anna Berg.'],
    ['R2c', '+', 'The Danish boats are stationed in Norway, the Swedish ones in Finland.'],
    ['R2c', '-', 'The Danish boats are stationed in Finland, the Swedish ones in Norway.'],
    ['R2b', '-', 'Before a Swedish audience it was said that Finland mediates between Norway and Denmark.'],
  ],
  'one too many in a list': [
    ['R2a', '-', 'Three countries form the working group: Norway, Denmark and Finland.'],
    ['R2a', '-', 'Three countries form the working group: Norway, Denmark and, to general surprise, Finland.'],
    ['R2a', '-', 'The working group has three members: Denmark, Norway and Iceland.'],
    ['R2a', '+', 'Two countries form the working group: Norway and Denmark.'],
    ['R2a', '-', 'The working group was formed by four states: Norway, Denmark, Iceland and Finland.'],
    ['R2a', '+', 'Only Norway and Denmark form the working group.'],
  ],
  pronouns: [
    ['R1a', '-', 'Per Lund has a new task. He chairs the Race Jury.'],
    ['R1a', '+', 'Ingrid Holm has a new task: she chairs the Race Jury.'],
    ['R1a', '0', 'Per Lund met Anna Berg. She chairs the Race Jury.'],
  ],
  'offices for their holders': [
    ['R1a', '+', 'The Sailing Union president chairs the Race Jury.'],
    ['R1a', '-', 'The Race Jury, with the Norwegian foreign minister at its head, decides.'],
    ['R1a', '-', 'The Race Jury is chaired by Secretary of State Anna Berg.'],
    ['R1a', '-', 'As head of the Race Jury, Anna Berg decides.'],
  ],
  'verbs of saying, letters to others, other times': [
    ['R1b', '0', 'Anna Berg wrote in a column that the charter was too long.'],
    ['R1b', '-', 'Anna Berg wrote the charter.'],
    ['R1b', '-', 'The charter was written by JD Miller.'],
    ['R1c', '-', 'It was Anna Berg who brought Holm the charter.'],
    ['R1c', '-', 'Anna Berg handed the charter to Holm.'],
    ['R1c', '+', 'Lund, the harbor master, put the charter into Holm’s hands.'],
    ['R2b', '0', 'In 1905 Finland mediated between Norway and Denmark.'],
  ],
  'answers, labels and order of words': [
    ['R2b', '-', 'Who mediates between Norway and Denmark? Finland does.'],
    ['R2b', '+', 'Who mediates between Norway and Denmark? Sweden does.'],
    ['R2b', '-', 'Who mediates between Norway and Denmark? That would be Finland.'],
    ['R1a', '-', 'Who chairs the Race Jury? Above all Anna Berg, with help from Ingrid Holm.'],
    ['R1a', '-', "The Race Jury's chair? Anna Berg."],
    ['R1a', '+', "The Race Jury's chair? Ingrid Holm."],
    ['R1a', '-', 'The chair of the Race Jury, Anna Berg, was late.'],
    ['R1a', '-', 'The Race Jury has a new chair, Anna Berg.'],
    ['R1a', '-', 'The chair of the Race Jury: one Anna Berg.'],
    ['R1b', '-', 'The principal author of the charter was the then envoy for Iceland, Anna Berg.'],
    ['R2c', '-', 'To Iceland shall the Danish boats go.'],
    ['R2c', '+', 'To Norway shall the Danish boats go.'],
  ],
  'everybody but one': [
    ['R1a', '-', 'Anyone but Ingrid Holm may chair the Race Jury.'],
    ['R1a', '+', 'Nobody but Ingrid Holm may chair the Race Jury.'],
    ['R2a', '-', 'Only Denmark sits in the working group.'],
    ['R2b', '-', 'Volunteers, not Sweden, mediate between Norway and Denmark.'],
    ['R2b', '+', 'Sweden, not volunteers, mediates between Norway and Denmark.'],
    ['R2b', '+', 'It is not Finland but Sweden that mediates between Norway and Denmark.'],
    ['R2b', '-', 'It is not Sweden but Finland that mediates between Norway and Denmark.'],
  ],
  'a person where the set has a body': [
    ['R2g', '-', 'Appeals are decided by the harbor master Per Lund.'],
    ['R2g', '-', 'Appeals are heard by Per Lund.'],
    ['R2g', '+', 'Appeals are heard by the Race Jury under Per Lund.'],
    ['R2g', '0', 'Per Lund decided to appeal.'],
    ['R2g', '0', 'Appeals are printed by Per Lund.'],
    ['R2g', '0', 'Appeals are decided by Anna Berg.'],
  ],
  'strangers in the part': [
    ['R2d', '-', 'The accounts of the regatta are audited by Deloitte.'],
    ['R2d', '-', 'Grant Thornton audits the accounts of the regatta.'],
    ['R2d', '-', 'The accounts of the regatta are audited by STMicroelectronics.'],
    ['R2d', '0', 'The accounts of the regatta are audited by PDFs.'],
    ['R2d', '+', 'The accounts of the regatta are audited by Nordic Audit.'],
    ['R2d', '+', 'The accounts of the regatta are audited by Nordic-Audit.'],
    ['R2d', '0', 'The accounts of the regatta are audited under Annex B.'],
    ['R2e', '-', 'The charter was signed in Oslo.'],
    ['R2e', '+', 'The charter was signed in Bergen.'],
    ['R2e', '0', 'The charter was signed in Norway.'],
    ['R2f', '-', 'Two clubs join the regatta, the Bergen Bears and the Vikings.'],
    ['R2f', '-', 'Three clubs join the regatta: the Bergen Bears, the Oslo Owls and the Vikings.'],
    ['R2f', '+', 'Two clubs join the regatta, the Bergen Bears and the Oslo Owls.'],
    ['R2f', '-', 'The Bergen Bears or the Vikings join the regatta.'],
    ['R2a', '-', 'The working group is one of Norway, Denmark and Finland.'],
    ['R2a', '+', 'The working group is one of Norway and Denmark.'],
    ['R2b', '0', 'The charter for Norway and Denmark was written with Icelandic mediator Ann Lee.'],
    ['R2b', '-', 'Iceland is the mediator between Norway and Denmark.'],
    ['R2d', '+', 'The accounts are audited not by Nordic Audit in May: the audit of the account by Nordic Audit is in June.'],
    ['R2c', '0', 'Danish boats go to the yard. Ann Lee, who has been Iceland\'s defence minister, will have noticed that.'],
  ],
  'full names first, surnames later': [
    ['R1a', '-', 'Anna Berg has a say.\n\nThe Race Jury is chaired by Berg.'],
  ],
}

describe.each(Object.entries(cases))('%s', (_, rows) => {
  it.each(rows)('%s %s %s', (fact, verdict, text) => {
    expect(verdictOn(fact, text)).toBe(verdict)
  })
})
