/** Whom a lookup found, by the row's place in the batch. */
export type FoundPeople = ReadonlyMap<number, ReadonlySet<number>>

export function gatherFound(rows: readonly { row: number; person_no: number }[]): FoundPeople {
  const byRow = new Map<number, Set<number>>()
  for (const { row, person_no } of rows) {
    const people = byRow.get(row)
    if (people) people.add(person_no)
    else byRow.set(row, new Set([person_no]))
  }
  return byRow
}

/** Everybody whom any of the lookups found. */
export function joinFound(...lookups: readonly FoundPeople[]): FoundPeople {
  const byRow = new Map<number, ReadonlySet<number>>()
  for (const lookup of lookups) {
    for (const [row, people] of lookup) byRow.set(row, byRow.get(row)?.union(people) ?? people)
  }
  return byRow
}
