/**
 * Words of stance: by which a text reports, denies, supposes, wishes, asks or foretells instead of stating. Phrases as in
 * operator-data.ts. Whose stance it is decides what it means: a person's wish is no claim about a document, while a document
 * that "wants" or "calls for" something lays it down.
 */

/** What a cue makes of the words in its scope. */
export type Stance = 'reported' | 'denied' | 'hypothetical' | 'demanded' | 'asked' | 'predicted'

/** A group of cues. */
export interface StanceGroup {
  readonly stance: Stance
  /** `personal`: only of a subject that is no document; `any`: of whatever subject. */
  readonly holder: 'personal' | 'any'
  /** `right`: what follows inside the scope; `clause`: the whole clause it stands in. */
  readonly reach: 'right' | 'clause'
  /** Only of what is said in the future: "in my view the city will pay" foretells, "in my view the fee is 40" tells. */
  readonly future?: true
  /** Only of how things stand, at the head of its clause, where no document is spoken of: "under international law the city owns it". */
  readonly law?: true
  readonly phrases: string
}

/** Verbs by which somebody takes back what was said, and nouns for it: "has withdrawn its claim that". The verb alone also stands for troops and money. */
const takingBack = ['take back', 'withdraw', 'walk back', 'back away from', 'back off from', 'row back on', 'backtrack on', 'disown', 'delete', 'drop', 'pull', 'take down', 'correct', 'disavow', 'renounce', 'recant']
const saidThings = ['claim', 'report', 'statement', 'story', 'assertion', 'allegation', 'article', 'post', 'headline', 'remark', 'suggestion', 'figure', 'news']
const retractions = takingBack.flatMap(verb => saidThings.map(noun => `${verb} ~ ${noun}`)).join(', ')

/** What a writer published before: "in an earlier post we said", "our previous newsletter gave". */
const published = ['post', 'entry', 'update', 'item', 'article', 'story', 'piece', 'column', 'newsletter', 'issue', 'dispatch', 'bulletin', 'instalment', 'installment', 'episode', 'blog', 'note', 'email', 'answer', 'tweet', 'caption', 'headline']
const priorTexts = ['earlier', 'previous'].flatMap(when => published.flatMap(noun => [`${when} ${noun} we say`, `${when} ${noun} I say`, `${when} ${noun} say`, `${when} ${noun} give`, `${when} ${noun} put`, `we say in ~ ${when} ${noun}`, `I say in ~ ${when} ${noun}`])).join(', ')

/** All cues of stance. */
export const stanceGroups: readonly StanceGroup[] = [
  { stance: 'reported', holder: 'personal', reach: 'right', phrases: `say, tell, claim, report, write, announce, state, declare, note, add, explain, confirm, stress, insist, assert, maintain, contend, argue, mention, reveal, disclose, recall, vow that, swear that, describe, emphasize, acknowledge, concede, admit, allege, cite, quote, tweet, post, reply, answer, conclude, find, be tell, point out, hear, speak of, put at, estimate, calculate, ask nothing, ask for nothing, want nothing, demand nothing, seek nothing, request nothing` },
  { stance: 'reported', holder: 'any', reach: 'clause', phrases: `according to, reportedly, allegedly, supposedly, apparently, purportedly, ostensibly, so-called, put it, it be say, be say to, be report to, be believe to, by one account, by all accounts, say the, supposed to, if ~ to be believe, if ~ be right, word have it, be rumor to` },
  { stance: 'denied', holder: 'any', reach: 'right', phrases: `deny, dispute, disprove, refute, rebut, debunk, contradict, contrary to, false that, untrue that, wrong that, incorrect that, not true that, not true, not the case that, not the case, not correct that, not right that, no truth in, no truth to, a myth that, a lie that, a fiction that, nonsense that, not as if, not as though, wrongly, mistakenly, erroneously, falsely, incorrectly, inaccurately, by mistake, misstate, misreport,
    misquote, earlier version, previous version, earlier report, we write, we wrote, we report, we state, we have this wrong, we have it wrong, this page put, we put, an earlier article, misread as, mislead, misunderstand, mistake ~ for, confuse ~ with, pretend that, retract, not say that, not claim that, never say that, never claim that, no evidence that, no evidence for, no proof that, rumor has it, hoax, post ~ claim that, video ~ claim that, meme ~ claim that, viral claim, whoever write that, whoever say that, whoever claim that, whoever think that, whoever believe that, anyone who claim that, anyone who say that, those who claim that, it be a misreading that, misreading, previous edition, earlier edition, last edition, an earlier draft of this, we called, we gave, we named, we misquoted, we misspelled, we misread, apologise for, apologize for, be sorry for write, be sorry for say, stand corrected, stop claim that, no longer claim that, no longer say that, ${priorTexts}` },
  { stance: 'denied', holder: 'any', reach: 'right', phrases: retractions },
  { stance: 'hypothetical', holder: 'any', reach: 'right', phrases: `suppose, suppose that, imagine, imagine that, what if, let us say, let's say, let us assume, assume, assume that, if only, as if, as though, hypothetically, hypothetical, picture, say for the sake of, for argument's sake, were it not for, would have be, would have have, might have, could have, for instance if, pretend, in theory, thought experiment` },
  { stance: 'demanded', holder: 'personal', reach: 'right', phrases: `want, demand, wish, wish for, hope, hope for, hope that, call for, call on, prefer, would like, like to see, would love, would rather, had rather, ask for, ask that, propose, urge, insist on, insist that, seek, request, suggest, advocate, favor, push for, press for, press ~ to, lobby for, lobby, campaign for, plead for, plead, beg, long for, dream of, aim for, aim at, argue for, petition for, petition, appeal for, bid for, applied for, put in for, want to see, would accept, would settle for, could live with,
    recommend, propose that, be pushing for, be ready to, be willing to, offer to, threaten to, hold out for, clamor for, root for, look for, expect of, desire, try to get, fight for, angle for, have demand, would have demand, would have like, would have prefer, would have love, would have want, i'd like, i'd love, i'd prefer, i'd rather, i'd have like, i'd have prefer, i'd have love, i'd want, we'd like, we'd love, we'd prefer, we'd rather, we'd have like, we'd have prefer, we'd have love, we'd want, he'd like, he'd love, he'd prefer, he'd rather, he'd have like, he'd have prefer, he'd have love, he'd want, she'd like, she'd love, she'd prefer, she'd rather, she'd have like, she'd have prefer, she'd have love, she'd want, they'd like, they'd love, they'd prefer, they'd rather, they'd have like, they'd have prefer, they'd have love, they'd want, should have like, would be happy with, would want, intend to, plan to ask, should be, should have, should get, should pay, should` },
  { stance: 'demanded', holder: 'any', reach: 'right', phrases: `ought to, ought not to, be demand by, demand of, demand by, demand for, wish list, 's demand, proposal to change, appeal to, petition to, petition for, campaign for, campaign to` },
  { stance: 'asked', holder: 'any', reach: 'right', phrases: `ask whether, ask if, wonder whether, wonder if, question whether, wonder, ask how, ask why, ask what, ask when, ask who, unclear whether, not know whether, unknown whether, not clear whether, not say whether, whether, remain to be see, an open question, want to know, a matter of debate, if not` },
  { stance: 'predicted', holder: 'personal', reach: 'right', phrases: `expect, expect that, predict, forecast, foresee, anticipate, fear, fear that, warn, warn that, warn of, believe, think, bet, guess, speculate, project, suspect, assume, feel, doubt, be afraid, be confident, be convinced, be sure, worry, worry that, trust, figure, reckon, reckon with, count on, foretell` },
  { stance: 'predicted', holder: 'any', reach: 'clause', phrases: `be rumor, rumor of, rumor about, be moot, speculation about, speculation of, be in the works, on the drawing board, under consideration, be toy with, toy with the idea, mull, be likely to, likely, be expect to, be project to, be forecast to, may well, might well, could well, might, perhaps, probably, presumably, possibly, maybe, in all likelihood, conceivably, be set to win, in the opinion of, in the view of, in the eyes of, whatever ~ say, no matter what ~ say, regardless of what ~ say, be bound to end, sooner or later, chance that, and next, next thing you know, before you know it` },
  { stance: 'predicted', holder: 'any', reach: 'right', phrases: `my guess be, my bet be, my prediction be, my fear be, my hunch be, my suspicion be, our guess be, our bet be, our prediction be, my money be on, my guess, my bet, my prediction, my hunch, the odds be` },
  { stance: 'predicted', holder: 'any', reach: 'clause', future: true, phrases: `in my view, in my opinion, in my judgment, in my book, to my mind, in our view, in our opinion, mark my word, if you ask I, if I be any judge, take it from I` },
  { stance: 'predicted', holder: 'any', reach: 'clause', law: true, phrases: `under international law, in international law, by international law, under ~ constitution, under ~ own law` },
  { stance: 'hypothetical', holder: 'any', reach: 'clause', phrases: `pig ~ fly, pig might fly, hell freeze over, yeah right, dream on, in your dream, in another universe, in a parallel universe, on another planet` },
]

/** Nouns for what is written and lays something down: what they "want" or "propose" is content. */
export const documentNouns: ReadonlySet<string> = new Set(`plan draft text document proposal agreement treaty paper law bill policy contract report pact deal accord charter statute act constitution regulation rule bylaw rulebook ordinance directive resolution convention protocol clause article
provision section paragraph point chapter annex schedule blueprint framework outline memorandum memo code guideline standard specification budget package scheme program manifesto platform strategy lease deed letter settlement compromise list item note summary version copy edict decree order
amendment measure legislation initiative offer template handbook manual brief wording formula concept vision roadmap road map peace plan terms appendix preamble`.split(/\s+/))

/** Words whose clause, in the past of an if, supposes what is not so. */
export const pronounSpeakers: ReadonlySet<string> = new Set(['i', 'we', 'he', 'she', 'they', 'you', 'who', 'one', 'some', 'others', 'many', 'most', 'nobody', 'everyone', 'everybody', 'somebody', 'another', 'both'])
