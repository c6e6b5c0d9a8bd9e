import { createHash } from 'node:crypto'
import { headerSetOf } from '#lib/core/mapping/fold-header.ts'

/** What a header set is saved under: same columns, same order, whatever the spelling of case and accents. */
export const headerKeyOf = (header: readonly string[]): string =>
  createHash('sha256').update(headerSetOf(header)).digest('hex').slice(0, 32)
