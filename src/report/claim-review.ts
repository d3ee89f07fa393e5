/**
 * The report as schema.org ClaimReview in JSON-LD, as fact checkers publish it. Only what was decided has a rating: a claim
 * that a person must look at is named without one. It can stand in a script element of a page: nothing in it ends one.
 */
import { factById } from './citation.ts'
import { toFileUri } from './file-uri.ts'
import { toOutsideAddress } from './link.ts'
import { toShown } from './markup.ts'
import { isListed } from './reporter.ts'
import type { Finding, Reference, Report, Verdict } from '../model.ts'
import type { Reporter } from './reporter.ts'

const ratings: Readonly<Record<Verdict, { readonly alternateName: string, readonly ratingValue?: number }>> = {
  contradicted: { alternateName: 'Contradicted', ratingValue: 1 }, consistent: { alternateName: 'Consistent', ratingValue: 5 },
  review: { alternateName: 'To be reviewed' }, unsupported: { alternateName: 'Not covered' }
}

/** Makes the ClaimReview report. */
export const toClaimReview: Reporter = (report, style) => {
  const reviews = report.findings.filter(({ verdict }) => isListed(verdict, style)).map((finding) => toReview(finding, report))
  const text = JSON.stringify({ '@context': 'https://schema.org', '@graph': reviews }, null, 2)
  return `${text.replaceAll(/[<>&\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)}\n`
}

function toReview({ file, line, set: owner, text, fact, verdict, message, expected, fingerprint }: Finding, { set: all, sets }: Report): object {
  const { ratingValue, alternateName } = ratings[verdict]
  const about = factById(all, fact)
  const set = sets?.find(({ id }) => id === owner) ?? all
  return {
    '@type': 'ClaimReview',
    '@id': `urn:proviso:${fingerprint}`,
    'claimReviewed': toShown(text),
    'reviewBody': toShown(message),
    'itemReviewed': { '@type': 'Claim', 'text': toShown(text), 'appearance': { '@type': 'Article', 'url': `${toFileUri(file).uri}#L${line}` } },
    'reviewRating': { '@type': 'Rating', alternateName, ...(ratingValue === undefined ? {} : { ratingValue, bestRating: 5, worstRating: 1 }), 'ratingExplanation': toShown(expected) },
    'author': { '@type': 'Organization', 'name': 'Proviso' },
    'isBasedOn': { '@type': 'Dataset', 'name': toShown(set.title), 'identifier': set.digest, 'version': set.date },
    'citation': (about?.references ?? []).map(toCitation)
  }
}

function toCitation({ publisher, title, date, url }: Reference): object {
  const address = url === null ? null : toOutsideAddress(url)
  return { '@type': 'CreativeWork', 'name': toShown(title), 'publisher': { '@type': 'Organization', 'name': toShown(publisher) }, ...(date === null ? {} : { datePublished: date }), ...(address === null ? {} : { url: address }) }
}
