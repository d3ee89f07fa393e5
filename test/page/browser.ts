/** Chromium as the tests of pages use it: one for each file, a watch over everything that a page may not do, and a server of a kind for pages. */
import { existsSync } from 'node:fs'
import { createServer } from 'node:http'
import { chromium } from 'playwright-core'
import type { RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'

/** The browser: what PROVISO_CHROMIUM names, else Debian's. */
export const chromiumPath = process.env['PROVISO_CHROMIUM'] ?? '/usr/bin/chromium'
/** Without a browser the tests are left out, and seen to be; on a server they fail. */
export const isWithout = !existsSync(chromiumPath) && process.env['CI'] !== 'true'

/** Starts the browser. */
export function startBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: chromiumPath, args: ['--no-sandbox'] })
}

/** A page, and everything it did that a report may not do. */
export interface Watched {
  readonly page: Page
  readonly offences: readonly string[]
}

/** Opens a page in a context of its own. Requests but those to `allowed` are offences, as are dialogs, messages, errors and violations of its policy. */
export async function openPage(browser: Browser, address: string, { allowed = (url: string) => url === address.replace(/#.*$/, ''), ...options }: BrowserContextOptions & { readonly allowed?: (url: string) => boolean } = {}): Promise<Watched> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options })
  const page = await context.newPage()
  const offences: string[] = []
  page.on('request', (request) => { if (!allowed(request.url())) offences.push(`request ${request.url()}`) })
  page.on('dialog', (dialog) => {
    offences.push(`dialog ${dialog.message()}`)
    void dialog.dismiss()
  })
  page.on('console', (message) => { offences.push(`console ${message.text()}`) })
  page.on('pageerror', (error) => { offences.push(`error ${error.message}`) })
  page.on('popup', () => { offences.push('popup') })
  await page.exposeFunction('tellViolation', (directive: string) => { offences.push(`violation of ${directive}`) })
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => { (globalThis as unknown as { readonly tellViolation: (directive: string) => void }).tellViolation(event.violatedDirective) })
  })
  await page.goto(address)
  return { page, offences }
}

/** Serves one page on loopback with a policy of the server's own; `answer` answers what goes elsewhere. */
export async function serve(html: string, policy: string, answer: RequestListener = (_, response) => { response.writeHead(404).end() }): Promise<{ readonly address: string, readonly close: () => Promise<void> }> {
  const server = createServer((request, response) => {
    if (request.url !== '/report.html') return answer(request, response)
    return response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy, 'x-content-type-options': 'nosniff' }).end(html)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/report.html`,
    close: () => new Promise((resolve) => {
      server.closeAllConnections()
      server.close(() => { resolve() })
    })
  }
}
