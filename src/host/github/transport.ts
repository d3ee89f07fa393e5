/**
 * One HTTP exchange, bounded in time and size. Node's own client, because it honors the proxy of the environment
 * (HTTPS_PROXY, NO_PROXY) where the runtime can, and keeps nothing that we did not ask for.
 */
import * as http from 'node:http'
import * as https from 'node:https'
import type { Answer } from './failure.ts'

/** What is sent. */
export interface Exchange {
  readonly method: string
  readonly url: URL
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | null
  /** Milliseconds until the whole answer must be there. */
  readonly patience: number
  /** Bytes that are read at most; a longer answer is refused. */
  readonly most: number
}

/** Sends requests over connections that are kept. */
export interface Transport {
  readonly send: (exchange: Exchange) => Promise<Answer>
  readonly close: () => void
}

/** Makes the connections; `environment` names the proxies. */
export function openTransport(environment: Readonly<Record<string, string | undefined>>): Transport {
  // Known to Node from 24.5 on; older ones connect directly.
  const options = { keepAlive: true, maxSockets: 8, proxyEnv: environment }
  const agents = { 'http:': new http.Agent(options), 'https:': new https.Agent(options) }
  return {
    send: (exchange) => send(exchange, agents),
    close() {
      for (const agent of Object.values(agents)) agent.destroy()
    }
  }
}

async function send({ method, url, headers, body, patience, most }: Exchange, agents: Readonly<Record<'http:' | 'https:', http.Agent>>): Promise<Answer> {
  const isSafe = url.protocol === 'https:'
  if (!isSafe && url.protocol !== 'http:') throw new Error(`Unexpected protocol ${url.protocol}, expected https:`)
  const signal = AbortSignal.timeout(patience)
  return new Promise<Answer>((resolve, reject) => {
    const length = body === null ? {} : { 'content-length': String(Buffer.byteLength(body)), 'content-type': 'application/json; charset=utf-8' }
    const request = (isSafe ? https : http).request(url, { method, headers: { ...headers, ...length }, agent: agents[isSafe ? 'https:' : 'http:'], signal }, (response) => {
      const chunks: Buffer[] = []
      let size = 0
      response.on('data', (chunk: Buffer) => {
        size += chunk.length
        if (most < size) request.destroy(new Error(`Unexpected answer of more than ${most} bytes`))
        else chunks.push(chunk)
      })
      response.on('error', reject)
      response.on('end', () => {
        if (response.complete) resolve({ status: response.statusCode ?? 0, headers: response.headers, bytes: Buffer.concat(chunks) })
        else reject(new Error('Unexpected end of the answer'))
      })
    })
    request.on('error', (error) => { reject(signal.aborted ? new Error(`No answer within ${patience / 1000} seconds`) : error) })
    request.end(body ?? undefined)
  })
}
