import type { ImportOptions } from '#lib/contract/import-options.ts'
import type { SuppressionReason } from '#lib/contract/suppression.ts'
import type { SuppressionLists } from '#lib/core/suppression/find-suppression.ts'
import type { CompanyFacts } from './contact-state.ts'
import type { WorkspaceRules } from './judge-contact.ts'

/** Who is suppressed: the three layers, and which of the domains the platform itself has closed. */
export type Suppressions = SuppressionLists & { platformDomains: ReadonlyMap<string, SuppressionReason> }

/** All that a decision about a row depends on, beside the row and the people it may be. */
export type SettlementContext = {
  options: ImportOptions
  /** Tags that every contact of this import gets, beside those of its row. */
  tags: readonly string[]
  /** The tag that stands for the import itself: getting it alone is no update. */
  importTag: string | null
  /** ISO day */
  today: string
  rules: WorkspaceRules
  suppressions: Suppressions
  /** Who else holds a person, by email key: the client's name as far as this workspace may know it. */
  assignments: ReadonlyMap<string, string>
  /** What the workspace knows of companies already, by domain. */
  companies: ReadonlyMap<string, CompanyFacts>
  /** Contacts that are leads of the campaign already; null when the import feeds no campaign. */
  leads: ReadonlySet<string> | null
}
