import { z } from 'zod'

/** What can be found by a few letters. */
export const SearchHit = z.object({
  kind: z.enum(['contact', 'account', 'campaign', 'segment', 'import']),
  id: z.uuid(),
  title: z.string(),
  /** What tells it from others of that name. */
  detail: z.string(),
})
export type SearchHit = z.infer<typeof SearchHit>
export const SearchResults = z.object({ hits: z.array(SearchHit) })
export type SearchResults = z.infer<typeof SearchResults>
