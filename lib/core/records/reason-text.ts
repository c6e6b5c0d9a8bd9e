/** Words for each code that a row can end with, in the plan or in the ledger. */
const WORDS: Readonly<Record<string, string>> = {
  'invalid-email': 'Invalid email format',
  'invalid-phone': 'Invalid phone format',
  'phone-without-country': 'Phone number without a country code',
  'invalid-linkedin': 'Not the address of a LinkedIn profile',
  'invalid-domain': 'Not a company domain',
  'free-mail-domain': 'A free-mail domain is no company',
  'invalid-choice': 'Not one of the choices of this field',
  'invalid-number': 'Not a number',
  'invalid-date': 'Not a date',
  'missing-identifier': 'Missing required identifier',
  'unknown-contact-id': 'Unknown contact ID',
  'surplus-cells': 'More cells than the header has columns',
  'cell-too-long': 'A cell is longer than 64 KiB',
  'record-too-long': 'The row is longer than 1 MiB',
  'unclosed-quote': 'A quote opens and never closes',
  'characters-repaired': 'Characters that cannot be read',
  suppressed: 'On a suppression list',
  'repeated-in-file': 'The same person stands in the file before',
  'assigned-to-client': 'Assigned to another client',
  'several-contacts': 'Several contacts share this identifier',
  'no-such-contact': 'Nobody to update: no contact has this identifier',
  'already-a-contact': 'Already a contact',
  unchanged: 'Already up to date',
  'added-to-campaign': 'Already a contact, now a lead of this campaign',
  'found-by-enrichment': 'Found to be a contact that you have already',
  'same-person-in-file': 'The same person as an earlier row, as enrichment shows',
  'contact-gone': 'The contact was removed in the meantime',
}

/** One short sentence without a full stop; the code itself where nobody has found words for it. */
export const reasonText = (code: string): string => WORDS[code] ?? code.replaceAll('-', ' ')

/** The same with what is particular to the row: whom it repeats, who holds it, which list it stands on. */
export function reasonOf(code: string, detail: Readonly<Record<string, unknown>> | null): string {
  const text = reasonText(code)
  if (!detail) return text
  if (code === 'repeated-in-file' && detail.firstRow) return `Repeats row ${detail.firstRow}`
  if (code === 'same-person-in-file' && detail.rowNumber)
    return `The same person as row ${detail.rowNumber}, as enrichment shows`
  if (code === 'assigned-to-client' && detail.client) return `Assigned to ${detail.client}`
  if (code === 'suppressed') return suppressionText(detail)
  if (code === 'several-contacts' && Array.isArray(detail.contactIds)) {
    return `${detail.contactIds.length} contacts share this ${detail.by ?? 'identifier'}: ${detail.contactIds.join(', ')}`
  }
  return text
}

const LAYERS: Readonly<Record<string, string>> = {
  platform: 'the platform’s opt-outs',
  email: 'your suppressed addresses',
  domain: 'your suppressed domains',
}

function suppressionText({ layer, reason, matched }: Readonly<Record<string, unknown>>): string {
  const list = LAYERS[String(layer)] ?? 'a suppression list'
  return `On ${list} (${String(reason ?? 'manual').replaceAll('-', ' ')}): ${String(matched ?? '')}`
}
