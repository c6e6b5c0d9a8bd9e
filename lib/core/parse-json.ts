import { AppError } from './app-error.ts'

/**
 * JSON as it came, but for text that no database keeps: with the character U+0000, or with half of a surrogate pair.
 *
 * @throws SyntaxError for what is no JSON; AppError `request-invalid` naming the first such text
 */
export function parseJson(text: string): unknown {
  const value: unknown = JSON.parse(text)
  const wrong = text.includes('\\u') || text.includes('\0') ? pathOfBadText(value) : null
  if (wrong !== null) throw new AppError('request-invalid', `${wrong || 'The body'}: holds a character that is none.`)
  return value
}

/** Whether a database can keep the text. */
export const isStorable = (text: string): boolean => !text.includes('\0') && text.isWellFormed()

/** Where the first text stands that cannot be kept, as `tags.0`; null when all can. Without recursion: bodies may be deep. */
function pathOfBadText(value: unknown): string | null {
  const open: { value: unknown; path: string }[] = [{ value, path: '' }]
  for (let next = open.pop(); next; next = open.pop()) {
    const { value: found, path } = next
    if (typeof found === 'string' && !isStorable(found)) return path
    if (typeof found !== 'object' || found === null) continue
    for (const [name, inner] of Object.entries(found)) {
      const at = path === '' ? name : `${path}.${name}`
      if (!isStorable(name)) return path
      open.push({ value: inner, path: at })
    }
  }
  return null
}
