/** Who a token is. */
import { ok, refuse } from '../call.ts'
import { appShape, userShape } from '../shape/user.ts'
import type { Routes } from '../call.ts'

export const accountRoutes: Routes = {
  'users/get-authenticated'({ world, token }) {
    if (token === null) return refuse(401, 'Requires authentication')
    // GITHUB_TOKEN is no user: clients that ask here for its name fail on every run.
    if (token.kind === 'installation') return refuse(403, 'Resource not accessible by integration')
    return ok({
      ...userShape(world, token.user), name: null, company: null, blog: '', location: null, email: null, hireable: null, bio: null, twitter_username: null,
      public_repos: 1, public_gists: 0, followers: 0, following: 0, created_at: '2020-01-05T09:00:00Z', updated_at: '2026-01-05T09:00:00Z'
    })
  },
  // An App shows itself only to a JWT, which no test needs: an installation's token is refused as GitHub does.
  'apps/get-authenticated': ({ world, token }) => token?.kind === 'installation' && token.app.slug === 'jwt' ? ok(appShape(world, token.app)) : refuse(401, 'A JSON web token could not be decoded')
}
