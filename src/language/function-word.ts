/**
 * Words that open sentences with a capital letter and name nothing: function words, adverbs of time and manner, numerals,
 * days and months, and the ordinary nouns that start headings and list items most often.
 */

const closed = `a an the this that these those my your his her its our their whose which what who whom whoever whatever whichever each every either neither both all some any no none
nobody nothing nowhere somewhere anywhere everywhere elsewhere thereby one ones another other others such same much many more most few fewer less least several enough i you he she it we they me him us them myself yourself himself herself itself
ourselves themselves mine yours hers ours theirs someone somebody something anyone anybody anything everyone everybody everything of in on at by for from to into onto with without within under over above below
between among amongst amid against about around across after before behind beyond beside besides despite down during except inside outside near next off out past per since than through throughout till until
toward towards up upon via versus and or but nor so yet if unless because although though while whereas when whenever where wherever whether as be is are was were been being am do does did done doing have has had having will
would shall should can could may might must ought not never ever also too only just even still already again then there here how why once twice thus hence therefore however moreover furthermore meanwhile instead otherwise
rather quite very almost nearly hardly barely scarcely perhaps maybe probably possibly certainly surely indeed simply merely mostly mainly chiefly partly largely finally eventually initially originally recently lately soon
later earlier now today tomorrow yesterday tonight ago always often sometimes usually generally rarely seldom suddenly apparently reportedly allegedly officially formally legally clearly obviously unfortunately fortunately
according regarding concerning including given provided assuming let please yes no well ok okay like unlike due thanks instead first second third fourth fifth last next two three four five six seven eight nine ten eleven twelve
twenty thirty forty fifty sixty hundred hundreds thousand thousands million millions billion billions half quarter monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
september october november december spring summer autumn fall winter morning evening night noon midnight day days week weeks month months year years century late early mid together along apart aside away back forward alike jointly`.split(/\s+/)

const ordinary = `new old good bad big small great long short high low young former current present future past full free open public private local national international foreign domestic official additional further general common
special main major minor final total average possible likely true false right wrong sure fair unknown nuclear military political economic legal financial civil human social peace war talks troops soldiers forces army weapons
children people men women citizens officials experts critics observers analysts lawyers historians economists readers reporters journalists editors writers authors members supporters opponents ships barges planes jets
sanctions elections money funds trade energy oil gas grain land territory borders border security defence defense justice health education government parliament president minister secretary court council commission committee
point points article articles part parts section chapter annex page note notes question questions answer answers claim claims fact facts myth reality number numbers figure figures table list lists summary overview introduction
conclusion background context history timeline glossary update updated correction corrections source sources reference references example examples photo picture image caption headline headlines topic item items step steps rule rules
term terms name names title role roles job who whose place places date dates time times status result results total sum share shares price cost costs value percent rate size limit limits cap ceiling deadline payment payments
draft plan plans proposal deal agreement treaty text document paper version letter report press news opinion editorial interview comment analysis explainer morning daily weekly dear hello welcome thank live watch read see look
ask asked answer says said tell told write wrote think know remember imagine consider compare suppose take give get go come make keep put start stop learn check whoever nobody bring send leave stay end begin call calls
under restored frozen limited protected united western eastern northern southern central north south east west federal royal imperial joint mediator host chair chairman chairwoman head leader author authors partner partners guarantor
supervisor supervision venue location recipient deliverer buyer seller owner winner loser champion sponsor contributor contributors payer donor donors lender lenders region regions country countries city cities state states power powers side sides party parties nation nations
world life home work business company companies industry market markets bank banks team teams club clubs student students school university professor doctor reader father mother brother sister friend friends family red blue green black white yellow orange grey gray brown signature access extending supervising checking returned known prisoners civilians bodies kilometres framework sovereignty oversight
worse worst better best bigger smaller larger higher lower cheaper dearer stranger strange odd curious funny simple difficult easy easier hard harder granted crucial vital ironic tragic
remarks subject job armed air reconstruction waterways anonymous comment comments chapter sign`.split(/\s+/)

/** Closed-class words, adverbs, numerals and calendar words, lower case. */
export const functionWords: ReadonlySet<string> = new Set(closed)

/** Function words and ordinary words that often open a sentence, heading or item; lower case. */
export const openingWords: ReadonlySet<string> = new Set([...closed, ...ordinary])

/** Endings of ordinary nouns, adjectives and adverbs; a lone capitalized word at a sentence start with one of them is no name. */
export const ordinaryEnding = /(?:ings?|tions?|sions?|ments?|ness|ities|ity|ances?|ences?|ships?|hoods?|isms?|ists?|ly|ed|ful|less|able|ible|ous|ive|ical|ers|ors|ies|ches|shes|ves|ages?|ments|ures?|eries|ways|ries|nts)$/

/** Whether a word is a function word; in capitals throughout it is a name ("US", "WHO"). Past the end of a row there is none. */
export function isFunctionWord(word: { readonly norm: string; readonly text: string } | undefined): boolean {
  if (word === undefined || !functionWords.has(word.norm)) return false
  return !(word.text.length > 1 && word.text === word.text.toUpperCase() && word.text !== word.text.toLowerCase())
}
