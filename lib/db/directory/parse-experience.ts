/** One entry of `person.experience`: the company by number where the directory has it, else by name. Dates are ISO days. */
export type StoredEmployment = {
  companyNo: number | null
  companyName: string
  title: string
  startedAt: string | null
  endedAt: string | null
}

const NOTHING: readonly StoredEmployment[] = []

/** Reads the lines that `directory.past_line` writes. */
export function parseExperience(text: string | null): readonly StoredEmployment[] {
  if (text === null) return NOTHING
  return text.split('\n').map((line) => {
    const [place = '', title = '', startedAt = '', endedAt = ''] = line.split('\t')
    return {
      companyNo: place.startsWith('#') ? Number(place.slice(1)) : null,
      companyName: place.startsWith('=') ? place.slice(1) : '',
      title,
      startedAt: dayOf(startedAt),
      endedAt: dayOf(endedAt),
    }
  })
}

/** `2024-03` is the first of that month. */
const dayOf = (text: string): string | null => (text === '' ? null : text.length === 7 ? `${text}-01` : text)
