import type { RulesDraft, RulesPreview } from '#lib/contract/workspace-rules.ts'
import { emptySpread, noteJudged } from '#lib/core/scoring/judged-spread.ts'
import { matchingRule } from '#lib/core/segments/assign-icp-tier.ts'
import type { ContactState, ContactVerdict } from '#lib/core/settlement/contact-state.ts'
import { icpProfileOf, judgeContact } from '#lib/core/settlement/judge-contact.ts'
import type { Db } from '#lib/db/database.ts'
import { readNewestContacts } from '#lib/db/judged-contacts.ts'
import { readWorkspaceRules } from '#lib/db/workspace-rules.ts'

const CONTACTS_LOOKED = 2_000
const EXAMPLES_MAX = 8

/** Holds a draft against the newest contacts and writes nothing: how many each rule takes, and what would change. */
export async function previewRules(db: Db, workspaceId: string, draft: RulesDraft): Promise<RulesPreview> {
  const { customNames } = await readWorkspaceRules(db, workspaceId)
  const contacts = await readNewestContacts(db, workspaceId, CONTACTS_LOOKED)
  const rules = { ...draft, customNames }
  const preview: RulesPreview = {
    contactsLooked: contacts.length,
    before: emptySpread(),
    after: emptySpread(),
    taken: draft.icp.map(() => 0),
    changed: 0,
    examples: [],
  }
  for (const contact of contacts) {
    const after = judgeContact(contact, rules)
    const rule = matchingRule(draft.icp, icpProfileOf(contact, customNames))
    if (rule !== null) preview.taken[rule] = (preview.taken[rule] ?? 0) + 1
    if (contact.verdict) noteJudged(preview.before, contact.verdict)
    noteJudged(preview.after, after)
    if (sameVerdict(contact.verdict, after)) continue
    preview.changed++
    if (preview.examples.length < EXAMPLES_MAX) preview.examples.push(exampleOf(contact, after))
  }
  return preview
}

const sameVerdict = (before: ContactVerdict | null, after: ContactVerdict): boolean =>
  before !== null &&
  before.icpTier === after.icpTier &&
  before.leadScore === after.leadScore &&
  before.grade === after.grade

function exampleOf(
  { contactId, values, verdict }: ContactState,
  after: ContactVerdict,
): RulesPreview['examples'][number] {
  const shown = ({ icpTier, leadScore, grade }: ContactVerdict) => ({ icpTier, leadScore, grade })
  return {
    contactId,
    name: [values.firstName, values.lastName].filter(Boolean).join(' ') || (values.email ?? ''),
    title: values.jobTitle ?? '',
    companyName: values.companyName ?? '',
    before: verdict && shown(verdict),
    after: shown(after),
  }
}
