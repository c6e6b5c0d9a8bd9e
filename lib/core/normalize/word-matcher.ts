type Trie = Map<string, Trie>

const END = ''

/**
 * Words and phrases between bars as the inside of a regular expression that tries the longer of two phrases first; `*` stands
 * for letters and digits within a word. Common beginnings are shared: some hundred phrases cost little more than one.
 */
export function alternation(phrases: string): string {
  const root: Trie = new Map()
  for (const phrase of phrases.split('|')) {
    let node = root
    for (const sign of phrase.trim()) node = node.get(sign) ?? branch(node, sign)
    node.set(END, new Map())
  }
  return sourceOf(root)
}

/** Finds whole words in folded text that has a space at both ends. */
export function wordMatcher(phrases: string, flags = ''): RegExp {
  return new RegExp(`(?<= )${alternation(phrases)}(?= )`, flags)
}

function branch(node: Trie, sign: string): Trie {
  const next: Trie = new Map()
  node.set(sign, next)
  return next
}

function sourceOf(node: Trie): string {
  const ways = [...node]
    .filter(([sign]) => sign !== END)
    .map(([sign, next]) => (sign === '*' ? '[a-z0-9]*' : sign) + sourceOf(next))
  if (node.has(END)) ways.push('')
  return ways.length === 1 ? (ways[0] ?? '') : `(?:${ways.join('|')})`
}
