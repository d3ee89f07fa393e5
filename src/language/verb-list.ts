/**
 * Common English verbs in base form: enough to tell a finite verb from a plural noun together with what stands around it.
 * Many are nouns, too ("cap", "plan", "vote"); finite.ts decides by the neighbors, this list only says "may be a verb".
 */
const list = `abandon abolish absorb abstain accede accelerate accept access accommodate accompany account accuse achieve acknowledge acquire act adapt add address adhere adjourn adjust administer admit adopt advance advise affect
affirm afford agree aid aim alert allege allocate allot allow alter amend amount amputate analyze announce annul answer anticipate apologize appeal appear apply appoint apportion appreciate approach appropriate approve argue arise arm
arrange arrest arrive ask assert assess assign assist assume assure attach attack attempt attend attract attribute auction authorize avoid await award back balance balk ban bar bargain barter base battle be bear beat become beef
beg begin behave believe belong bend benefit bet betray bid bill bind blame block boast bolster bomb book boost border borrow bother bow boycott brand break breach brief bring broaden broadcast broker budget build burn bury buy
bypass calculate call campaign cancel cap capture care carry carve cast catch cause cease cede celebrate cement certify chair challenge change channel charge chart charter check choose circulate cite claim clarify clash classify
clean clear climb cling close coach codify coincide collaborate collapse collect combine come command commemorate commence comment commission commit communicate compare compel compensate compete compile complain complete comply
compose comprise compromise concede conceal concentrate concern conclude condemn conduct confer confine confirm confiscate conflict conform confront confuse connect conquer consent consider consist consolidate constitute constrain
construct consult consume contact contain contaminate contend contest continue contract contradict contrast contravene contribute control convene convert convey convict convince cooperate coordinate cope copy correct cost count
counter cover craft crash create credit criticize cross crush cultivate curb curtail cut cycle damage date deal debate decide declare decline decommission decrease decree dedicate deem deepen defeat defend defer define defy delay
delegate delete deliver demand demilitarize demolish demonstrate denounce deny depart depend deplete deploy deport deprive describe deserve design designate desire destroy detach detail detain detect deter deteriorate determine
develop devise devote dictate die differ dig diminish dip direct disagree disappear disarm disband discharge disclose discontinue discover discuss dismantle dismiss dispatch display dispose dispute disqualify disregard dissolve
distinguish distribute diverge divide do dominate donate double doubt downgrade downsize draft drag draw dream drill drive drop dry dump dwindle earmark earn ease eat echo edit educate elaborate elect eliminate embark embed embrace
emerge emit emphasize employ empower enable enact encompass encounter encourage end endanger endorse endure enforce engage enhance enjoy enlarge enlist enrich enroll enshrine ensure entail enter entitle entrench envisage equal equip
erect escalate escape escort establish estimate evacuate evade evaluate evaporate examine exceed exchange exclude excuse execute exempt exercise exhaust exist exit expand expect expel experience expire explain exploit explore export
expose express expropriate extend extract face facilitate fade fail fall falter favor fear feature feed feel field fight figure file fill finalize finance find fine finish fire fit fix flee float flood flout flow fly focus follow
forbid force forecast foresee forfeit forget forgive forgo form formulate foster found free freeze frown fuel fulfill function fund furnish gain gather gauge generate get give go govern grab graduate grant grip grow guarantee guard
guide halt halve hammer hand handle hang happen harden harm harvest hasten hate have head heal hear heat help hesitate hide highlight hike hinder hint hire hit hold honor hope host house hunt hurt identify ignore illustrate imagine
immunize impair impede implement imply import impose impound improve include incorporate increase incur indemnify indicate induce infect infer inflict influence inform infringe inherit inhibit initial initiate inject injure ink insert
insist inspect install instruct insulate insure integrate intend intensify interest interfere interpret intervene interview introduce invade invalidate invest investigate invite invoke involve isolate issue join judge jump justify
keep kick kill knock know label lack land lapse last launch lay lead leak lean learn lease leave legalize legislate legitimize lend lengthen let level levy license lie lift like limit link liquidate list listen live load loan lobby
locate lock lodge log look loosen lose love lower maintain make manage mandate manufacture march mark market match matter mean measure mediate meet melt mention merge merit migrate mind mine minimize miss mitigate mobilize model
moderate modernize modify monitor mount move multiply murder name narrow nationalize near necessitate need neglect negotiate net nominate notice notify nullify number obey object oblige obligate observe obstruct obtain occupy occur
offend offer offset omit open operate oppose opt order organize originate oust outlaw outline outnumber overhaul overlook override overrule oversee overtake overturn owe own park part participate pass pause pay peak pen penalize
perform permit persist persuade phase pick pilot pin place plan plant play plead pledge plow plummet plunge pocket point police poll pollute pool populate portray pose position possess post postpone pour practice praise preach
precede preclude predict prefer prepare prescribe present preserve preside press presume prevail prevent price print privatize proceed process proclaim procure produce profit prohibit project prolong promise promote prompt pronounce
propose prosecute protect protest prove provide provoke prune publish pull pump punish purchase purge pursue push put quadruple qualify quarrel quell question quit quote race raid raise rally range rank rate ratify raze reach react
read reaffirm realize reappear rearm reassure rebuff rebuild recall recede receive reckon reclaim recognize recommend recommit reconcile reconfirm reconsider reconstruct record recover recruit recycle redeploy reduce refer reflect
reform refrain refund refurbish refuse refute regain regard register regret regulate reimburse reimpose reinforce reinstate reinvade reiterate reject rejoin relate relax release relegate relieve relinquish relocate rely remain remark
remember remind remove rename render renege renew renounce renovate rent reopen reorganize repair repatriate repay repeal repeat replace reply report represent reprimand request require requisition rescind rescue research reserve
reset resettle reshape reside resign resist resolve respect respond rest restart restate restore restrain restrict restructure result resume retain retire retreat retrieve return reunite reveal reverse review revise revive revoke
reward rewrite ride rise risk rival roll rotate rule run rush sack sacrifice safeguard sail sanction satisfy save say scale scan schedule score scrap scrape seal search secure see seek seem seize select sell send sentence separate
serve set settle sever shape share sharpen shatter shed shell shelve shield shift ship shoot shorten show shower shrink shun shut side sideline sign signal silence simplify sink sit situate skip slash sleep slide slip slow smash soar
soften solve sound spare spark speak specify speed spell spend split sponsor spread spring spur squeeze stabilize staff stage stand start starve state station stay steal steer stem step stick stiffen stimulate stipulate stop store
storm strain strengthen stress stretch strike strip strive structure struggle study submit subscribe subsidize substitute succeed sue suffer suggest suit sum summarize supervise supply support suppose suppress surge surpass surprise
surrender survey survive suspect suspend sustain swap swear sweep swell swim switch table tackle take talk tap target taste tax teach tear tell temper tend terminate test thank threaten thrive throw tie tighten tilt top topple total
touch tour toughen trace track trade trail train transfer transform transit translate transmit transport travel treat treble trigger trim triple trump trust try turn uncover undercut undergo underline undermine underscore understand
undertake underwrite undo unfreeze unify unite unlock unveil uphold upgrade upset urge use utilize vacate value vanish vary veto view violate visit void volunteer vote vouch vow voice wage wait waive walk want warn warrant wash waste
watch weaken wear weigh welcome widen win wind wipe wish withdraw withhold witness wonder work worry worsen wrap write yield`

/** Words that may be verbs, base forms, American spelling. */
export const verbs: ReadonlySet<string> = new Set(list.split(/\s+/))

const prefixes = /^(?:re|un|over|under|mis|out|co|dis|de|pre)-?(?=.{3})/

/** Whether a base form may be a verb; a prefix makes a verb of a verb ("reintegrate"). */
export function isVerb(word: string): boolean {
  return verbs.has(word) || (prefixes.test(word) && verbs.has(word.replace(prefixes, '')))
}
