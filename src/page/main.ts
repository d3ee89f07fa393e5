/** The script of the HTML report. Everything is in the page already; the script narrows it, goes from claim to claim, and in a review sends decisions. */
import { readClaims } from './claim.ts'
import { listen } from './input.ts'
import { startReview } from './review.ts'
import { nothing } from './state.ts'
import { startTheme } from './theme.ts'
import { createView, find } from './view.ts'

const claims = readClaims()
const view = createView(claims)
const toolbar = find('toolbar')
if (toolbar !== null) toolbar.hidden = false
listen(view, startTheme())
startReview(claims, view)
view.show(nothing, 'keep')
view.arrive()
