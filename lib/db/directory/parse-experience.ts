/** One entry of `person.experience`: the company by number where the directory has it, else by name. */
export type StoredEmployment = {
  companyNo: number | null
  companyName: string
  title: string
  startedAt: string | null
  endedAt: string | null
}

/** As `build-people.ts` writes it. */
type Stored = readonly (readonly [
  company: number | string | null,
  title: string | null,
  startedAt: string | null,
  endedAt: string | null,
])[]

const NOTHING: readonly StoredEmployment[] = []

export function parseExperience(text: string | null): readonly StoredEmployment[] {
  if (text === null) return NOTHING
  const stored: Stored = JSON.parse(text)
  return stored.map(([company, title, startedAt, endedAt]) => ({
    companyNo: typeof company === 'number' ? company : null,
    companyName: typeof company === 'string' ? company : '',
    title: title ?? '',
    startedAt,
    endedAt,
  }))
}
