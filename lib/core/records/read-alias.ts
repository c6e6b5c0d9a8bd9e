import { ALIAS_LENGTH_MAX, type Alias, type AliasKind } from '#lib/contract/aliases.ts'
import type { RowIssue } from '#lib/contract/import-record.ts'
import { parseEmail } from '#lib/core/normalize/email.ts'
import { parseLinkedin } from '#lib/core/normalize/linkedin.ts'
import { parsePhone } from '#lib/core/normalize/phone.ts'

/**
 * A cell of an alias column in its canonical form, or what is wrong with it. IDs and cookies stay as they are.
 *
 * @param country ISO alpha-2, for a phone number without its country; null where nobody knows
 */
export function readAlias(kind: AliasKind, text: string, country: string | null): Alias | { issue: RowIssue['code'] } {
  switch (kind) {
    case 'email':
      return aliasOr(kind, parseEmail(text)?.key, 'invalid-email')
    case 'social':
      return aliasOr(kind, parseLinkedin(text)?.slug, 'invalid-linkedin')
    case 'phone': {
      const phone = parsePhone(text, country)
      return aliasOr(kind, 'e164' in phone ? phone.e164 : null, 'invalid-phone')
    }
    default:
      return { kind, value: text.slice(0, ALIAS_LENGTH_MAX) }
  }
}

const aliasOr = (kind: AliasKind, value: string | null | undefined, issue: RowIssue['code']) =>
  value ? { kind, value: value.slice(0, ALIAS_LENGTH_MAX) } : { issue }
