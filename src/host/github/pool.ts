/** Many small waits at once, but not too many: GitHub counts concurrent requests. */

/** Requests under way at a time; GitHub allows a hundred for all that a token does. */
const mostAtOnce = 8

/** Does the work for each item, results in the order of the items. */
export async function forEach<Item, Made>(items: readonly Item[], work: (item: Item) => Promise<Made>): Promise<readonly Made[]> {
  const made: Made[] = []
  let next = 0
  const runner = async (): Promise<void> => {
    for (let index = next++; index < items.length; index = next++) made[index] = await work(items[index] as Item)
  }
  await Promise.all(Array.from({ length: Math.min(mostAtOnce, items.length) }, runner))
  return made
}
