const TOKEN =
  /[{}[\],:]|"(?:[^"\\\r\n]|\\.)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.-])|(?:true|false|null)(?!\w)/y
const SPACE = /\s*/y
const TOKENS_MAX = 2_000

/**
 * Whether a text is one JSON value, or one on each line. What breaks off at the end of `text` is given the benefit of the
 * doubt; a value that closes and has a delimiter behind it is the first cell of a table.
 */
export function looksLikeJson(text: string): boolean {
  const start = text.trimStart()
  if (!/^[[{]/.test(start)) return false
  const reader = { text: start, at: 0, tokens: 0 }
  const end = valueEnd(reader)
  if (end === 'broken') return false
  if (end === 'open') return reader.tokens > 3
  const rest = start.slice(end)
  const lineEnd = /^[ \t]*(\r\n|\r|\n)/.exec(rest)
  if (rest.trim() === '') return true
  return lineEnd !== null && looksLikeJson(rest)
}

type Reader = { text: string; at: number; tokens: number }

/** Where the value ends that begins here; `open` when the text ends first, `broken` when it is no JSON. */
function valueEnd(reader: Reader): number | 'open' | 'broken' {
  const open: string[] = []
  let before = ''
  while (reader.tokens < TOKENS_MAX) {
    const token = nextToken(reader)
    if (token === null) return reader.at >= reader.text.length || isCutString(reader) ? 'open' : 'broken'
    if (!mayFollow(before, token, open.at(-1) ?? '')) return 'broken'
    if (token === '{' || token === '[') open.push(token)
    if (token === '}' || token === ']') {
      if (open.pop() !== (token === '}' ? '{' : '[')) return 'broken'
      if (open.length === 0) return reader.at
    }
    before = token
  }
  return 'open'
}

function nextToken(reader: Reader): string | null {
  SPACE.lastIndex = reader.at
  SPACE.exec(reader.text)
  reader.at = SPACE.lastIndex
  TOKEN.lastIndex = reader.at
  const found = TOKEN.exec(reader.text)
  if (!found) return null
  reader.at = TOKEN.lastIndex
  reader.tokens++
  return found[0]
}

/** The sample may end inside a string. */
const isCutString = ({ text, at }: Reader): boolean =>
  text[at] === '"' && /^"(?:[^"\\\r\n]|\\.)*\\?$/.test(text.slice(at))

const isValue = (token: string): boolean => token !== '' && !/^[{}[\],:]$/.test(token)

/** Values and marks take turns; an object begins with a key, which is a string. */
function mayFollow(before: string, token: string, around: string): boolean {
  const isAfterValue = isValue(before) || before === '}' || before === ']'
  if (token === ',' || token === ':') return isAfterValue
  if (token === '}' || token === ']') return isAfterValue || before === '{' || before === '['
  if (around === '{' && (before === '{' || before === ',')) return token.startsWith('"')
  return !isAfterValue
}
