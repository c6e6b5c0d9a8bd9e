const EXTENSION = /\.(csv|tsv|txt)$/i
const LONGEST_TAG = 100

/** The tag that all contacts of an import share: the file's name without its ending, and the day. */
export function importTag(fileName: string, createdAt: string): string {
  const day = createdAt.slice(0, 10)
  const name = fileName.replace(EXTENSION, '').trim()
  return `${name.slice(0, LONGEST_TAG - day.length - 1).trim()} ${day}`.trim()
}
