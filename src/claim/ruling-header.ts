/** Headers of tables that set claims beside what is true of them. */

const claimed = /^\W*(?:(?:the|a|viral|common|online) )*(?:claims?|myths?|rumou?rs?|fiction|allegations?|what (?:was|is|has been|were) (?:claimed|reported|said|alleged|shared|written)|what (?:they|people|some|posts?|(?:the )?(?:media|papers|reports)) (?:say|said|claim|claimed|report|reported|write|wrote)|reported|claimed|alleged)\W*$/i
const ruled = /^\W*(?:(?:the|our) )*(?:verdict|rating|ruling|finding|assessment|facts?|reality|truth|true|true or false|correct|correction|what is true|what(?: the)? [^|]{1,30} (?:says|say|has|contains)|in fact|in reality|actually)\W*$/i

/** A column whose cells are put up for judgement: "Claim", "What was reported". */
export function putsUp(header: string): boolean {
  return header.length < 60 && claimed.test(header)
}

/** A column that says what is true of them: "Verdict", "What the plan says". */
export function rulesColumn(header: string): boolean {
  return header.length < 60 && ruled.test(header) && !claimed.test(header)
}
