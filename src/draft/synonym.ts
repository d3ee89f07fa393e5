/**
 * Words that tell the same attribute of a thing: "how long", "length", "metres long". A source uses one of them and an article
 * another; each row is general English, so that a drafted fact is found in other words than the source's.
 */
/** Words behind ">" stand for those before it, and not the other way round. */
const rows: readonly string[] = [
  'price, cost, fee, charge, pay', 'discount, rebate, saving, save, off', 'length, long', 'height, high, tall', 'depth, deep', 'width, wide, broad', 'weight, weigh, heavy', 'speed, fast',
  'size, large, big', 'distance, away, far', 'age, old', 'area, cover', 'duration, last, period, term', 'keep, retain, retention, store, hold', 'delete, erase, remove, purge',
  'restore, recover, undelete', 'employee, staff, worker, workforce > employ, people', 'seat > place, user', 'start, begin, commence', 'end, expire, lapse', 'found, establish, set up, create', 'build, construct',
  'sign, conclude, signature', 'headquarters, headquarter, head office > seat, base', 'refund, reimburse, money back', 'answer, reply, respond, response', 'limit, cap, maximum, ceiling', 'fine, penalty',
  'exempt, exemption', 'licence, license, permit', 'draw, withdraw, take, extract', 'register, registration', 'publish, release', 'report, notify, inform, tell', 'toll, fee, charge', 'subscriber, contact',
  'email, mail, message', 'customer, client > user', 'close, shut, closure', 'switch off, turn off, shut down, retire', 'repaint, paint', 'inspect, inspection, check', 'visitor, guest',
  'inhabitant, resident > people, live', 'lose, die', 'rise, increase, grow, raise', 'reduce, cut, lower', 'vehicle, car', 'uptime, availability', 'capacity, hold, room', 'storage, space, room',
  'encrypt, encryption', 'login > log', 'cancel, cancellation', 'notice, warning', 'meet, meeting', 'renew, extend, renewal', 'leave, quit', 'exceed, go over, above', 'budget, spending',
  'attach, attachment', 'trial > try, test', 'truck, lorry', 'company, firm', 'town, city', 'fish, fishing', 'serve, service',
  'enter into force, entry into force, come into force, take effect, come into effect, go into effect, become effective', 'cross > use, pass', 'construction > build, work', 'member > person, people', 'award, grant',
  'lane, track', 'allow, permit', 'pay > cost, charge, fee', 'credit, compensation', 'lock, freeze', 'fee, price', 'fund > money, pot', 'rest > remainder', 'quota, allowance, limit', 'sponsor, fund', 'own, owner, belong'
]

const rings: ReadonlyMap<string, ReadonlySet<string>> = toRings()

function toRings(): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>()
  for (const row of rows) {
    const [both = '', only = ''] = row.split(' > ')
    const words = both.split(', ')
    const others = only === '' ? [] : only.split(', ')
    for (const word of words) {
      const ring = found.get(word) ?? new Set<string>()
      for (const other of [...words, ...others]) if (other !== word) ring.add(other)
      found.set(word, ring)
    }
  }
  return found
}

/** The rows' phrases of several words, the longest first, each with its words. */
export const phrases: readonly (readonly string[])[] = [...rings.keys()].filter((word) => word.includes(' ')).map((phrase) => phrase.split(' ')).sort((a, b) => b.length - a.length)

/** Other words for the same attribute, in the order of the table; none for most words. */
export function synonymsOf(word: string): readonly string[] {
  return [...rings.get(word) ?? []]
}
