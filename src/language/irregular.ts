/**
 * Irregular inflections of English: verbs, nouns, comparatives. Closed classes of the language, so they are listed;
 * everything regular is a rule in lemma.ts. Source: the lists of irregular verbs and plurals in Quirk et al.,
 * "A Comprehensive Grammar of the English Language", appendix to chapter 3 and sections 5.83-5.103.
 */

/** One verb a line: base form, then its irregular forms. Forms that equal the base are left out. */
const verbs = `
be am is are was were been being 's 're 'm
have has had having
do does did done doing
go goes went gone going
arise arose arisen
awake awoke awoken
bear bore borne born
beat beaten
become became
befall befell befallen
begin began begun beginning
behold beheld
bend bent
beset besetting
bid bade bidden bidding
bind bound
bite bit bitten
bleed bled
blow blew blown
break broke broken
breed bred
bring brought
broadcast broadcast
build built
burn burnt
buy bought
catch caught
choose chose chosen
cling clung
come came
creep crept
cut cutting
deal dealt
die dying
dig dug
draw drew drawn
dream dreamt
drink drank drunk
drive drove driven
dwell dwelt
eat ate eaten
fall fell fallen
feed fed
feel felt
fight fought
find found
flee fled
fling flung
fly flew flown flies
forbid forbade forbad forbidden
forecast forecast
foresee foresaw foreseen
forget forgot forgotten
forgive forgave forgiven
forgo forwent forgone
forsake forsook forsaken
freeze froze frozen
get got gotten getting
give gave given
grind ground
grow grew grown
hang hung
hear heard
hide hid hidden
hold held
keep kept
kneel knelt
know knew known
lay laid
lead led
lean leant
leap leapt
learn learnt
leave left
lend lent
lie lay lain lying
light lit
lose lost
make made
mean meant
meet met
mislead misled
mistake mistook mistaken
misunderstand misunderstood
mow mown
outdo outdid outdone
outgrow outgrew outgrown
overcome overcame
overhear overheard
oversee oversaw overseen
overtake overtook overtaken
overthrow overthrew overthrown
partake partook partaken
pay paid
prove proven
quit quitting
rebuild rebuilt
redraw redrew redrawn
repay repaid
rethink rethought
retake retook retaken
rewrite rewrote rewritten
resit resat resitting
ride rode ridden
ring rang rung
rise rose risen
run ran running
saw sawn
say said says
see saw seen
seek sought
sell sold
send sent
set setting
sew sewn
shake shook shaken
shine shone
shoot shot
show shown
shrink shrank shrunk shrunken
sing sang sung
sink sank sunk
sit sat sitting
slay slew slain
sleep slept
slide slid
smell smelt
sow sown
speak spoke spoken
speed sped
spell spelt
spend spent
spill spilt
spin spun
split splitting
spoil spoilt
spring sprang sprung
stand stood
steal stole stolen
stick stuck
sting stung
stink stank stunk
strew strewn
stride strode stridden
strike struck stricken
string strung
strive strove striven
swear swore sworn
sweep swept
swell swollen
swim swam swum
swing swung
take took taken
teach taught
tear tore torn
tell told
think thought
throw threw thrown
tie tying
undergo underwent undergone
understand understood
undertake undertook undertaken
undo undid undone
uphold upheld
vie vying
wake woke woken
wear wore worn
weave wove woven
weep wept
win won winning
wind wound
withdraw withdrew withdrawn
withhold withheld
withstand withstood
wring wrung
write wrote written
bus bussed
panic panicked panicking
traffic trafficked trafficking
`

/** One noun a line: singular, then its irregular plurals. */
const nouns = `
man men
woman women
child children
person people
foot feet
tooth teeth
goose geese
mouse mice
ox oxen
die dice
life lives
wife wives
knife knives
half halves
leaf leaves
self selves
shelf shelves
thief thieves
wolf wolves
loaf loaves
calf calves
hoof hooves
scarf scarves
crisis crises
basis bases
analysis analyses
thesis theses
hypothesis hypotheses
parenthesis parentheses
synthesis syntheses
diagnosis diagnoses
oasis oases
axis axes
criterion criteria
phenomenon phenomena
datum data
medium media
memorandum memoranda
referendum referenda
addendum addenda
ultimatum ultimata
stratum strata
bacterium bacteria
curriculum curricula
forum fora
index indices
appendix appendices
matrix matrices
vertex vertices
nucleus nuclei
stimulus stimuli
alumnus alumni
radius radii
formula formulae
quiz quizzes
attorney-general attorneys-general
passer-by passers-by
`

/** Irregular comparatives: base, then its forms. */
const degrees = `
good better best
well better best
bad worse worst
badly worse worst
far farther further farthest furthest
old elder eldest
little less least
much more most
many more most
late latter
`

/** Adjectives whose comparatives take -er and -est. A list, since -er also makes nouns of verbs ("leader", "former"). */
const adjectives = `
able angry big bitter black bleak bloody blunt bold brave brief bright broad busy calm cheap clean clear clever close cold cool costly crazy
cruel dark deadly dear deep dense dirty dry dull early easy faint fair fast fat few fierce fine firm flat fresh full funny gentle grand great
green grim happy hard harsh healthy heavy high hot huge hungry keen kind large late lengthy light likely lonely long loose loud low lucky mad
mean mighty mild narrow near neat new nice noble noisy old pale plain polite poor pretty proud pure quick quiet rapid rare rich ripe risky
rough rude sad safe scarce severe shallow sharp short shy sick silent simple slight slim slow small smart smooth soft soon sorry sour speedy
steady steep stiff strange strict strong sturdy subtle sure sweet swift tall tame tense thick thin tight tiny tough true ugly vague vast warm
weak wealthy weird wet white wide wild wise worthy young
`

/** Splits a table into rows of words. */
function rowsOf(table: string): string[][] {
  return table.split('\n').filter(line => line !== '').map(line => line.split(' '))
}

/** The comparative and superlative of an adjective ("big" → bigger, biggest). */
function degreesOf(adjective: string): string[] {
  let stem = adjective
  if (/[^aeiou]y$/.test(stem)) stem = `${stem.slice(0, -1)}i`
  else if (stem.endsWith('e')) stem = stem.slice(0, -1)
  else if (/^[^aeiou]*[aeiou][bdgmnpt]$/.test(stem)) stem += stem.slice(-1)
  return [`${stem}er`, `${stem}est`]
}

/** Turns the tables round: form → the base forms it may belong to. */
function invert(): ReadonlyMap<string, readonly string[]> {
  const bases = new Map<string, string[]>()
  const compared = adjectives.split(/\s+/).filter(word => word !== '').map(word => [word, ...degreesOf(word)])
  for (const [base, ...forms] of [...rowsOf(verbs), ...rowsOf(nouns), ...rowsOf(degrees), ...compared]) {
    for (const form of forms) {
      const known = bases.get(form)
      if (known === undefined) bases.set(form, [base ?? form])
      else if (base !== undefined && !known.includes(base)) known.push(base)
    }
  }
  return bases
}

/** Irregular form → its base forms ("left" → leave; "lay" → lay's own base is found by rule, lie stands here). */
export const irregular: ReadonlyMap<string, readonly string[]> = invert()

/** Words that look inflected and are not, or whose base is another word of its own ("news", "during", "evening", "noted" is regular). */
export const uninflected: ReadonlySet<string> = new Set(`
news series species means goods thanks perhaps always besides sometimes whereas afterwards towards upwards downwards yes this his hers its ours
yours theirs us as is was has does thus plus versus minus bus gas lens
during evening morning nothing something anything everything king thing ring bring spring string wing ceiling willing according sibling sterling
hundred indeed need speed feed breed exceed proceed succeed seed weed bleed red bed shed sacred hatred wed
less unless across process princess express always mathematics physics politics economics athletics
united
`.trim().split(/\s+/))
