import type { Random } from './random.ts'

/** Given names and what their bearers are called; either way round. */
const CALLED: Readonly<Record<string, string>> = {
  Robert: 'Bob',
  William: 'Bill',
  Richard: 'Rick',
  James: 'Jim',
  Michael: 'Mike',
  Thomas: 'Tom',
  Joseph: 'Joe',
  Daniel: 'Dan',
  Matthew: 'Matt',
  Christopher: 'Chris',
  Anthony: 'Tony',
  Steven: 'Steve',
  Andrew: 'Andy',
  Edward: 'Ed',
  Elizabeth: 'Liz',
  Katherine: 'Kate',
  Margaret: 'Peggy',
  Jennifer: 'Jen',
  Patricia: 'Pat',
  Deborah: 'Debbie',
  Susan: 'Sue',
  Rebecca: 'Becky',
  Jessica: 'Jess',
  Victoria: 'Vicky',
  Alexander: 'Alex',
  Timothy: 'Tim',
  Kenneth: 'Ken',
  Ronald: 'Ron',
  Kimberly: 'Kim',
  Barbara: 'Barb',
}

/** What people call somebody of that name, or null. */
export function calledName(first: string): string | null {
  return CALLED[first] ?? null
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz'

/** One slip of the pen inside the word: two letters swapped, one dropped, doubled or another. Short words stay. */
export function misspell(random: Random, word: string): string {
  if (word.length < 4) return word
  const at = 1 + random.whole(word.length - 2)
  const [before, letter, after] = [word.slice(0, at), word.slice(at, at + 1), word.slice(at + 1)]
  switch (random.whole(4)) {
    case 0:
      return `${before}${after.slice(0, 1)}${letter}${after.slice(1)}`
    case 1:
      return `${before}${after}`
    case 2:
      return `${before}${letter}${letter}${after}`
    default:
      return `${before}${random.pick([...LETTERS])}${after}`
  }
}

/** A company as people write it by hand: without or with another legal form, in capitals, `and` for `&`. */
export function companyByHand(random: Random, name: string): string {
  const bare = name.replace(
    /,? (?:Inc\.?|LLC|Corp\.?|Ltd\.?|Limited|plc|LLP|GmbH(?: & Co\. KG)?|AG|SE|SAS?|SARL|S\.[A-Za-z. ]+|B\.V\.|N\.V\.|AB|A\/S|ApS|AS|Pty Ltd|Pvt Ltd|Private Limited)$/,
    '',
  )
  switch (random.whole(5)) {
    case 0:
      return bare.toUpperCase()
    case 1:
      return bare.replace(' & ', ' and ')
    case 2:
      return `${bare}, Inc.`
    case 3:
      return bare
    default:
      return name
  }
}

/** A phone number as scanners, assistants and spreadsheets write it. */
export function phoneByHand(random: Random, e164: string): string {
  const national = e164.startsWith('+1') ? e164.slice(2) : ''
  if (national === '') return random.pick([e164, `${e164.slice(0, 3)} ${e164.slice(3)}`, `00${e164.slice(1)}`])
  const [area, exchange, line] = [national.slice(0, 3), national.slice(3, 6), national.slice(6)]
  return random.pick([
    `(${area}) ${exchange}-${line}`,
    `${area}.${exchange}.${line}`,
    `+1 ${area} ${exchange} ${line}`,
    `1-${area}-${exchange}-${line}`,
    national,
    e164,
  ])
}

export function linkedinByHand(random: Random, slug: string): string {
  return random.pick([
    `https://www.linkedin.com/in/${slug}`,
    `linkedin.com/in/${slug}/`,
    `http://de.linkedin.com/in/${slug}?trk=people`,
    `https://www.linkedin.com/in/${slug}/en`,
    `www.linkedin.com/in/${slug}#about`,
  ])
}
