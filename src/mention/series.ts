/** The words before a number that make a label of it, and those that never do although they have a capital. Data only. */

/** Nouns that head numbered series, lower case; what follows them is a label ("page 12", "phase two"). */
export const SERIES = new Set(`article section chapter paragraph para clause annex appendix point item page table figure fig unit highway route channel resolution protocol phase
 stage step level tier category class type model version group division part volume vol issue line row column lot room gate platform terminal track
 exercise question option scenario lesson episode season series round game match day week year number no nos nr nrs # № rule principle amendment title book act scene
 verse slide note footnote case file flight bus tram train exit zone sector district ward grade size floor apartment flat box building house plot bay pier
 port code codes pin postcode zip error extension ext psalm hymn opus suite junction interstate formula area block reactor generation gen mark mk band list side top pool world war`
  .split(/\s+/))

/** Their plurals where these head lists of labels ("pages 20-25"). */
export const SERIES_PLURAL = new Set(`articles sections chapters paragraphs clauses points items pages tables figures units highways routes channels resolutions phases stages steps levels versions parts volumes issues lines rows columns exercises questions rules reactors blocks chapters verses rooms gates routes nrs nos pp`.split(' '))

/** Heads of series that are also verbs or plain nouns: before a counted thing the number counts ("to file 30 reports", "day 3 of"). */
export const AMBIGUOUS = new Set(`day week year side top line match game case list part area train house issue note round question file book table exercise rule act track
 block volume box building group number plot port code codes error extension suite`.split(/\s+/))

/** Capitalized words that open sentences and are followed by counts. */
export const OPENERS = new Set(`a about above across after against all almost already also although among an and another any are around as at because been before behind below
 between both but by can could did do does during each either even every exactly except few fewer first for from had has have her here his how if in inside
 into is it its just last less like many may might minus more most much must my nearly neither next nor not now of on once one only or other our out over past per
 perhaps plus roughly shall she should since so some still such than that the their them then there these they this those though through throughout to
 today total two three under until up upon was we were what when where whereas whether which while who whose will with within without would yes yet you your
 approximately including altogether together overall yesterday tomorrow tonight nowadays meanwhile meantime moreover furthermore besides instead rather therefore thus hence consequently otherwise afterwards afterward thereafter beforehand later sooner soon again too
  elsewhere abroad upstairs downstairs anyway anyhow indeed maybe always never often sometimes seldom ever twice thrice whereupon whereby henceforth hereafter albeit notwithstanding regardless nonetheless nevertheless however likewise`.split(/\s+/))
