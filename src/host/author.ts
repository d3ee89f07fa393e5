/** Who works here, as git knows them. */
import { execFileSync } from 'node:child_process'

/** The name that git is configured with; empty where there is none, or no git. */
export function readAuthor(): string {
  try {
    return execFileSync('git', ['config', 'user.name'], { encoding: 'utf8', timeout: 5_000, stdio: ['ignore', 'pipe', 'ignore'], windowsHide: true }).trim()
  } catch {
    return ''
  }
}
