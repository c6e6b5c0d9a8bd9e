import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import Papa from 'papaparse'
import { departmentOf, isDecisionMaker, seniorityOf } from '#lib/core/normalize/title.ts'

/** `decides` is yes or no; an empty department is one that the title does not tell. */
export type LabelledTitle = { title: string; language: string; seniority: string; department: string; decides: string }

export type TitlePart = 'tuning' | 'report'

/** Titles right in each of the three things that are read off them. */
export type TitleScore = { titles: number; seniority: number; department: number; decides: number }

/** Titles labelled by hand before any was asked. Word lists are made from `tuning` alone; figures come from `report`. */
export function readLabelledTitles(part: TitlePart): LabelledTitle[] {
  const text = readFileSync(join(import.meta.dirname, 'titles', `${part}.csv`), 'utf8')
  return Papa.parse<LabelledTitle>(text, { header: true, skipEmptyLines: true }).data
}

/** What is read off the same title, in the words of the labels. */
export function readTitle({ title }: LabelledTitle) {
  return {
    seniority: seniorityOf(title),
    department: departmentOf(title),
    decides: isDecisionMaker(title) ? 'yes' : 'no',
  }
}

export function scoreTitles(titles: readonly LabelledTitle[]): TitleScore {
  const read = titles.map(readTitle)
  const right = (what: 'seniority' | 'department' | 'decides') =>
    titles.filter((label, at) => label[what] === read[at]?.[what]).length
  return {
    titles: titles.length,
    seniority: right('seniority'),
    department: right('department'),
    decides: right('decides'),
  }
}
