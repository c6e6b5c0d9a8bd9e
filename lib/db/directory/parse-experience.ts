import { z } from 'zod'

/** One entry of `person.experience`: the company by number where the directory has it, else by name. */
export type StoredEmployment = {
  companyNo: number | null
  companyName: string
  title: string
  startedAt: string | null
  endedAt: string | null
}

const Stored = z.array(
  z.tuple([
    z.union([z.int(), z.string(), z.null()]),
    z.string().nullable(),
    z.string().nullable(),
    z.string().nullable(),
  ]),
)

export function parseExperience(text: string | null): StoredEmployment[] {
  if (text === null) return []
  return Stored.parse(JSON.parse(text)).map(([company, title, startedAt, endedAt]) => ({
    companyNo: typeof company === 'number' ? company : null,
    companyName: typeof company === 'string' ? company : '',
    title: title ?? '',
    startedAt,
    endedAt,
  }))
}
