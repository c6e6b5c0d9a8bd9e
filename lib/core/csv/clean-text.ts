/** What had to be done to a text that a database cannot hold as it was. */
export type TextRepair = 'nul-removed' | 'character-replaced'

const NUL = '\u0000'

/** Takes out NUL and replaces halves of characters: PostgreSQL holds neither. Almost every text passes as it is. */
export function cleanText(text: string): { text: string; repairs: TextRepair[] } {
  const repairs: TextRepair[] = []
  let clean = text
  if (clean.includes(NUL)) {
    clean = clean.replaceAll(NUL, '')
    repairs.push('nul-removed')
  }
  if (!clean.isWellFormed()) {
    clean = clean.toWellFormed()
    repairs.push('character-replaced')
  }
  if (clean.includes('\uFFFD')) repairs.push('character-replaced')
  return { text: clean, repairs: [...new Set(repairs)] }
}
