import { foldHeader } from '#lib/core/mapping/fold-header.ts'
import { HEADER_SPELLINGS } from '#lib/core/mapping/header-spellings.ts'

const SPELLINGS = new Set(Object.values(HEADER_SPELLINGS).flatMap((spellings) => spellings.split('|')))

/** Whether columns of lists of people are often called so, in any of the languages that mapping knows. */
export const isUsualName = (cell: string): boolean => cell.length <= 60 && SPELLINGS.has(foldHeader(cell))
