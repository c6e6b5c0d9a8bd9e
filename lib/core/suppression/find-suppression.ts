import type { SuppressionReason } from '#lib/contract/suppression.ts'

/** `matched` is the address or domain that stands in the list. */
export type Suppression = { layer: 'platform' | 'email' | 'domain'; reason: SuppressionReason; matched: string }

/** The three layers, each by what it holds: `EmailAddress.key` for addresses, lower-cased domains for domains. */
export type SuppressionLists = {
  platform: ReadonlyMap<string, SuppressionReason>
  emails: ReadonlyMap<string, SuppressionReason>
  domains: ReadonlyMap<string, SuppressionReason>
}

/** Every address of a contact by its key, the file's own and those that enrichment found, and the company's domain. */
export type SuppressionSubject = { emailKeys: readonly string[]; domain: string | null }

/**
 * Why a contact must not be written to, or null. The platform's list is asked first, then the workspace's addresses, then its
 * domains; a domain holds for all its subdomains, never for a longer name that merely ends alike (`notacme.com`). One suppressed
 * address suppresses the contact.
 */
export function findSuppression(lists: SuppressionLists, subject: SuppressionSubject): Suppression | null {
  return (
    findAddress('platform', lists.platform, subject.emailKeys) ??
    findAddress('email', lists.emails, subject.emailKeys) ??
    findDomain(lists.domains, subject)
  )
}

function findAddress(
  layer: 'platform' | 'email',
  list: ReadonlyMap<string, SuppressionReason>,
  emailKeys: readonly string[],
): Suppression | null {
  for (const matched of emailKeys) {
    const reason = list.get(matched)
    if (reason !== undefined) return { layer, reason, matched }
  }
  return null
}

function findDomain(
  domains: ReadonlyMap<string, SuppressionReason>,
  { emailKeys, domain }: SuppressionSubject,
): Suppression | null {
  const hosts = emailKeys.map((key) => key.slice(key.lastIndexOf('@') + 1))
  for (const host of domain === null ? hosts : [...hosts, domain]) {
    for (const matched of parentsOf(host.toLowerCase())) {
      const reason = domains.get(matched)
      if (reason !== undefined) return { layer: 'domain', reason, matched }
    }
  }
  return null
}

/** `a.b.com` → `a.b.com`, `b.com`. A domain name has at most 127 labels, so anything longer is none. */
function parentsOf(host: string): string[] {
  const labels = host.split('.')
  if (labels.length > 127) return []
  return labels.slice(0, -1).map((_, index) => labels.slice(index).join('.'))
}
