/** Tags are added, never removed; the same tag in another case is the same tag. */
export function mergeTags(held: readonly string[], added: readonly string[]): string[] {
  const known = new Set(held.map((tag) => tag.toLowerCase()))
  const tags = [...held]
  for (const tag of added) {
    if (known.has(tag.toLowerCase())) continue
    known.add(tag.toLowerCase())
    tags.push(tag)
  }
  return tags
}
