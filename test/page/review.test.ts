/** `proviso review` from end to end: the real command, a real browser, mouse and keyboard; then the file is read, and `check` is asked. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { proviso } from '../cli/proviso.ts'
import { decisionsIn, folderOfClaims, startReview, textIn } from '../review/session.ts'
import { isWithout, openPage, serve, startBrowser } from './browser.ts'
import type { Browser, Locator, Page } from 'playwright-core'
import type { Session } from '../review/session.ts'
import type { Watched } from './browser.ts'

describe.skipIf(isWithout)('a review in a browser', { timeout: 90_000 }, () => {
  let browser: Browser
  beforeAll(async () => { browser = await startBrowser() }, 60_000)
  afterAll(() => browser.close())

  const visit = ({ address, origin }: Session): Promise<Watched> => openPage(browser, address, { allowed: (url) => new URL(url).origin === origin })
  const card = (page: Page, index: number): Locator => page.locator('article.claim').nth(index)
  const stateOf = (page: Page, index: number): Promise<string | null> => card(page, index).getAttribute('data-decision')

  it('writes what is decided by mouse and by keyboard, and check goes by it', async () => {
    const folder = folderOfClaims(4)
    const session = await startReview(folder)
    const { page, offences } = await visit(session)
    // By mouse: the first is dismissed with a reason and a last day.
    await card(page, 0).locator('[data-action=dismiss]').click()
    await card(page, 0).locator('textarea[name=reason]').fill('Quotes the first draft.')
    await card(page, 0).locator('input[name=until]').fill('2999-12-31')
    await card(page, 0).locator('button[type=submit]').click()
    await expect.poll(() => stateOf(page, 0)).toBe('dismiss')
    // By keyboard: the page has gone on to the second, which is confirmed; the third gets a wording.
    await page.keyboard.press('c')
    await expect.poll(() => stateOf(page, 1)).toBe('confirm')
    await page.keyboard.press('w')
    await card(page, 2).locator('input[name=wording]').fill('at most 40')
    await page.keyboard.press('Enter')
    await expect.poll(() => stateOf(page, 2)).toBe('confirm')
    const texts = await page.locator('article.claim').evaluateAll((cards) => cards.map((one) => one.getAttribute('data-fingerprint')))
    const { exceptions, confirmed, problems } = decisionsIn(folder)
    expect(problems).toEqual([])
    expect(exceptions).toMatchObject([{ fingerprint: texts[0], file: 'docs/0.md', reason: 'Quotes the first draft.', until: '2999-12-31', by: 'Ann' }])
    expect(new Map(confirmed.map(({ fingerprint, wording }) => [fingerprint, wording]))).toEqual(new Map([[texts[1], null], [texts[2], 'at most 40']]))
    const { claims } = JSON.parse(proviso(['check', '--format', 'json'], { folder }).output) as { readonly claims: readonly { readonly fingerprint: string }[] }
    expect(claims.map(({ fingerprint }) => fingerprint)).toEqual(texts.slice(1))
    // What was decided is there when the page is opened again, and can be taken back.
    await page.reload()
    expect([await stateOf(page, 0), await stateOf(page, 1), await stateOf(page, 3)]).toEqual(['dismiss', 'confirm', ''])
    await card(page, 0).locator('[data-action=undo]').click()
    await expect.poll(() => stateOf(page, 0)).toBe('')
    expect(textIn(folder)).toContain('exceptions: []')
    expect(offences).toEqual([])
    expect((await session.stop()).said).toContain('4 changes in .proviso/exceptions.yml.')
  })

  it('two windows lose nothing: the second is shown what the first decided, and keeps what was typed', async () => {
    const folder = folderOfClaims(2)
    const session = await startReview(folder)
    const [one, two] = [await visit(session), await visit(session)]
    await card(two.page, 0).locator('[data-action=dismiss]').click()
    await card(two.page, 0).locator('textarea[name=reason]').fill('Mine.')
    await card(one.page, 0).locator('[data-action=confirm]').click()
    await expect.poll(() => stateOf(one.page, 0)).toBe('confirm')
    await card(two.page, 0).locator('button[type=submit]').click()
    await expect.poll(() => card(two.page, 0).locator('.decision-error').textContent()).toContain('Ann has confirmed this meanwhile')
    expect(await card(two.page, 0).locator('textarea[name=reason]').inputValue()).toBe('Mine.')
    expect(decisionsIn(folder)).toMatchObject({ exceptions: [], confirmed: [{ by: 'Ann' }] })
    // Decided again, knowing of the other.
    await card(two.page, 0).locator('button[type=submit]').click()
    await expect.poll(() => stateOf(two.page, 0)).toBe('dismiss')
    expect(decisionsIn(folder)).toMatchObject({ exceptions: [{ reason: 'Mine.' }], confirmed: [] })
    await session.stop()
  })

  it('another page in the same browser can neither read nor decide', async () => {
    const folder = folderOfClaims(1)
    const session = await startReview(folder)
    const { page } = await visit(session)
    const [fingerprint] = await page.locator('article.claim').evaluateAll((cards) => cards.map((one) => one.getAttribute('data-fingerprint')))
    const other = await serve('<!doctype html><title>Another site</title>', 'connect-src *')
    const { page: stranger } = await openPage(browser, other.address, { allowed: () => true })
    const outcomes = await stranger.evaluate(async ({ origin, token, print }) => {
      const attempts: readonly RequestInit[] = [
        {}, { headers: { 'x-proviso-token': token } },
        { method: 'POST', mode: 'no-cors', headers: { 'content-type': 'text/plain' }, body: JSON.stringify({ fingerprint: print, action: 'confirm', by: 'x' }) },
        { method: 'POST', headers: { 'content-type': 'application/json', 'x-proviso-token': token }, body: JSON.stringify({ fingerprint: print, action: 'confirm', by: 'x' }) }
      ]
      return Promise.all(attempts.map((attempt) => fetch(`${origin}/decisions`, attempt).then((response) => `${response.type} ${response.status}`, () => 'refused')))
    }, { origin: session.origin, token: session.token, print: fingerprint })
    // Without CORS headers nothing can be read, and by the resource policy not even an opaque answer is given.
    expect(outcomes).toEqual(['refused', 'refused', 'refused', 'refused'])
    expect(textIn(folder)).toBe('')
    await Promise.all([session.stop(), other.close()])
  })
})
