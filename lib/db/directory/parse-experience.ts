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
      companyNo: place.startsWith('#') ? Number.parseInt(place.slice(1), 16) : null,
      companyName: place.startsWith('=') ? place.slice(1) : '',
      title,
      startedAt: dayOf(startedAt),
      endedAt: dayOf(endedAt),
    }
  })
}

/** A month is how many there were since the year 0, in hexadecimal; any other day is written out. */
function dayOf(text: string): string | null {
  if (text === '') return null
  if (text.includes('-')) return text
  const months = Number.parseInt(text, 16)
  return `${String(Math.floor(months / 12)).padStart(4, '0')}-${String((months % 12) + 1).padStart(2, '0')}-01`
}
