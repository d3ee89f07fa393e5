/** Decisions on the page of a review, against a server that answers by the rules, refuses, or is gone: what was saved is shown, and what was typed is kept. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { toReviewPage } from '../../src/report/html/review.ts'
import { reportOf } from '../report/html/run.ts'
import { isWithout, openPage, serve, startBrowser } from './browser.ts'
import type { Browser, Page } from 'playwright-core'
import type { Decision } from '../../src/model.ts'

const report = reportOf('comet-mission')
const open = report.findings.filter(({ verdict }) => verdict !== 'consistent')

interface Sent {
  readonly fingerprint: string
  readonly file: string
  readonly action: 'confirm' | 'dismiss' | 'undo'
  readonly reason: string
  readonly until: string | null
  readonly by: string
  readonly wording: string | null
  readonly base: string | null
}

interface Answer {
  readonly status: number
  readonly body: object
}

/** A server that keeps decisions; `refuse` may answer in its place. */
function createBook(start: readonly Decision[]): { decisions: Decision[], sent: Sent[], tokens: (string | undefined)[], refuse: ((sent: Sent) => Answer | null) | null, readonly decide: (sent: Sent) => Answer } {
  const book = {
    decisions: [...start], sent: [] as Sent[], tokens: [] as (string | undefined)[], refuse: null as ((sent: Sent) => Answer | null) | null,
    decide(sent: Sent): Answer {
      book.sent.push(sent)
      const refusal = book.refuse?.(sent) ?? null
      if (refusal !== null) return refusal
      const isSame = (one: Decision): boolean => one.fingerprint === sent.fingerprint && one.file === sent.file
      const known = book.decisions.find(isSame) ?? null
      if ((known?.revision ?? null) !== sent.base) return { status: 409, body: { error: 'Bob has decided meanwhile.', decisions: book.decisions } }
      const { fingerprint, file, action, reason, until, by, wording } = sent
      const rest = book.decisions.filter((one) => !isSame(one))
      book.decisions = action === 'undo' ? rest : [...rest, { fingerprint, file, action, reason, until, by, wording, on: '2026-11-21', isOver: false, source: 'file', revision: `r${book.sent.length}` }]
      return { status: 200, body: { decisions: book.decisions } }
    }
  }
  return book
}

describe.skipIf(isWithout)('decisions in a browser', { timeout: 60_000 }, () => {
  let browser: Browser
  beforeAll(async () => { browser = await startBrowser() }, 60_000)
  afterAll(() => browser.close())

  async function start(decisions: readonly Decision[] = [], by = 'Ann'): Promise<{ readonly page: Page, readonly book: ReturnType<typeof createBook>, readonly offences: readonly string[], readonly end: () => Promise<void> }> {
    const book = createBook(decisions)
    const { html, policy } = toReviewPage(report, { token: 'the-token', endpoint: '/decisions', by, today: '2026-11-21', decisions })
    const server = await serve(html, policy, (request, response) => {
      book.tokens.push(request.headers['x-proviso-token'] as string | undefined)
      const reply = ({ status, body }: Answer): void => { response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body)) }
      if (request.method === 'GET') return reply({ status: 200, body: { decisions: book.decisions } })
      let text = ''
      request.setEncoding('utf8').on('data', (part: string) => { text += part }).on('end', () => { reply(book.decide(JSON.parse(text) as Sent)) })
    })
    const { page, offences } = await openPage(browser, server.address, { allowed: (url) => new URL(url).origin === new URL(server.address).origin })
    return { page, book, offences, end: async () => {
      await page.context().close()
      await server.close()
    } }
  }

  const card = (page: Page, index: number): ReturnType<Page['locator']> => page.locator('article.claim').nth(index)

  it('confirms with one click, and goes on to the next', async () => {
    const { page, book, offences, end } = await start()
    await card(page, 0).locator('[data-action=confirm]').click()
    await expect.poll(() => card(page, 0).getAttribute('data-decision')).toBe('confirm')
    expect(book.sent).toEqual([{ fingerprint: open[0]!.fingerprint, file: open[0]!.file, action: 'confirm', reason: '', until: null, wording: null, by: 'Ann', base: null }])
    expect(new Set(book.tokens)).toEqual(new Set(['the-token']))
    expect(await card(page, 0).locator('.decision-state').textContent()).toBe('Confirmed by Ann on 2026-11-21.')
    expect(await card(page, 1).getAttribute('class')).toContain('current')
    expect(offences).toEqual([])
    await end()
  })

  it('dismisses by keys with a reason and a last day: the claim is settled at once, in the text, too', async () => {
    const { page, book, end } = await start()
    await page.keyboard.press('j')
    await page.keyboard.press('d')
    await page.keyboard.press('Control+Enter')
    expect(await card(page, 0).locator('.decision-error').textContent()).toBe('Reason is missing.')
    expect(book.sent).toEqual([])
    await page.keyboard.type('Quoted from 2019; jkdwc?')
    await card(page, 0).locator('input[name=until]').fill('2027-01-31')
    await page.keyboard.press('Control+Enter')
    await expect.poll(() => card(page, 0).getAttribute('data-decision')).toBe('dismiss')
    expect(book.sent[0]).toMatchObject({ action: 'dismiss', reason: 'Quoted from 2019; jkdwc?', until: '2027-01-31', by: 'Ann', wording: null })
    expect(await card(page, 0).getAttribute('data-standing')).toBe('settled')
    expect(await card(page, 0).locator('.badge').textContent()).toBe('settled')
    expect(await card(page, 0).locator('form').count()).toBe(0)
    const id = (await card(page, 0).getAttribute('id'))!
    expect(await page.locator(`.text a.number[href="#${id}"]`).getAttribute('class')).toContain('settled')
    expect((await page.locator('.toggle.settled .count').textContent())!).toBe('1')
    await page.keyboard.press('k')
    await page.keyboard.press('u')
    await expect.poll(() => card(page, 0).getAttribute('data-decision')).toBe('')
    expect(book.sent[1]).toMatchObject({ action: 'undo', base: 'r1' })
    expect(await card(page, 0).getAttribute('data-standing')).toBe(open[0]!.verdict)
    await end()
  })

  it('takes a wording, beginning with the suggested one', async () => {
    const { page, book, end } = await start()
    const index = open.findIndex(({ verdict, correction }) => verdict === 'contradicted' && correction !== null)
    await card(page, index).locator('[data-action=wording]').click()
    const field = card(page, index).locator('input[name=wording]')
    expect(await field.inputValue()).toBe(open[index]!.correction)
    await field.fill('something else')
    await card(page, index).locator('form.decide [type=submit]').click()
    await expect.poll(() => card(page, index).locator('.decision-state').textContent()).toContain('To read: “something else”.')
    expect(book.sent[0]).toMatchObject({ action: 'confirm', wording: 'something else' })
    await end()
  })

  it('asks who decides where nobody is known', async () => {
    const { page, book, end } = await start([], '')
    await page.keyboard.press('j')
    await page.keyboard.press('c')
    await page.keyboard.type('Eve')
    await page.keyboard.press('Enter')
    await expect.poll(() => book.sent.map(({ by }) => by)).toEqual(['Eve'])
    await expect.poll(() => card(page, 1).getAttribute('class')).toContain('current')
    await page.keyboard.press('c')
    await expect.poll(() => book.sent.map(({ by }) => by)).toEqual(['Eve', 'Eve'])
    await end()
  })

  it('keeps what was typed when it is refused, and shows what others decided meanwhile', async () => {
    const { page, book, end } = await start()
    await page.keyboard.press('j')
    await page.keyboard.press('d')
    await page.keyboard.type('Mine')
    book.decisions = [{ fingerprint: open[0]!.fingerprint, file: open[0]!.file, action: 'confirm', reason: 'It is wrong', until: null, by: 'Bob', wording: null, on: '2026-11-20', isOver: false, source: 'file', revision: 'b1' }]
    await page.keyboard.press('Control+Enter')
    await expect.poll(() => card(page, 0).locator('.decision-error').textContent()).toBe('Bob has decided meanwhile. Look at it and decide again.')
    expect(await card(page, 0).locator('.decision-state').textContent()).toBe('Confirmed by Bob on 2026-11-20. It is wrong.')
    expect(await card(page, 0).locator('textarea').inputValue()).toBe('Mine')
    await card(page, 0).locator('form.decide [type=submit]').click()
    await expect.poll(() => card(page, 0).getAttribute('data-decision')).toBe('dismiss')
    expect(book.sent.map(({ base }) => base)).toEqual([null, 'b1'])
    await end()
  })

  it('says when nothing was saved', async () => {
    const { page, book, end } = await start()
    book.refuse = () => ({ status: 500, body: { error: 'The disk is full.' } })
    await card(page, 0).locator('[data-action=confirm]').click()
    await expect.poll(() => card(page, 0).locator('.decision-error').textContent()).toBe('The disk is full.')
    expect(await card(page, 0).getAttribute('data-decision')).toBe('')
    await page.route('**/decisions', (route) => route.abort())
    await card(page, 0).locator('[data-action=confirm]').click()
    await expect.poll(() => card(page, 0).locator('.decision-error').textContent()).toContain('proviso review has ended')
    await page.unroute('**/decisions')
    book.refuse = null
    await card(page, 0).locator('[data-action=confirm]').click()
    await expect.poll(() => card(page, 0).getAttribute('data-decision')).toBe('confirm')
    expect(await card(page, 0).locator('.decision-error').textContent()).toBe('')
    await end()
  })

  it('shows decisions of others when somebody comes back, ended ones as open, and comments as what they are', async () => {
    const [one, other, third] = open
    const base = { by: 'Bob', wording: null, on: '2026-01-01', revision: 'x', action: 'dismiss', reason: 'Old.' } as const
    const { page, book, end } = await start([
      { ...base, fingerprint: one!.fingerprint, file: one!.file, until: '2026-06-30', isOver: true, source: 'file' },
      { ...base, fingerprint: other!.fingerprint, file: other!.file, until: null, isOver: false, source: 'comment' }
    ])
    expect(await card(page, 0).getAttribute('data-standing')).toBe(one!.verdict)
    expect(await card(page, 0).locator('.decision-state').textContent()).toContain('It ended on 2026-06-30; the claim counts again.')
    expect(await card(page, 1).getAttribute('data-standing')).toBe('settled')
    await card(page, 1).locator('[data-action=confirm]').click()
    expect(await card(page, 1).locator('.decision-error').textContent()).toContain('comment in the article')
    expect(book.sent).toEqual([])
    book.decisions = [{ ...base, fingerprint: third!.fingerprint, file: third!.file, until: null, isOver: false, source: 'file' }]
    await page.evaluate(() => { window.dispatchEvent(new Event('focus')) })
    await expect.poll(() => card(page, 2).getAttribute('data-standing')).toBe('settled')
    expect(await card(page, 1).getAttribute('data-standing')).toBe(other!.verdict)
    await end()
  })

  it('writes no word of a decision as anything but text', async () => {
    const evil = '<img src=x onerror=alert(1)>'
    const { page, offences, end } = await start([{ fingerprint: open[0]!.fingerprint, file: open[0]!.file, action: 'dismiss', reason: `${evil}</script><script>alert(1)</script>`, until: null, by: evil, wording: evil, on: '2026-01-01', isOver: false, source: 'file', revision: 'x' }])
    expect(await card(page, 0).locator('.decision-state').textContent()).toContain(evil)
    expect(await page.locator('img').count()).toBe(0)
    expect(offences).toEqual([])
    await end()
  })
})
