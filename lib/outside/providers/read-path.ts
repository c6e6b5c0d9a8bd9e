/**
 * What stands at `data.people[0].email` of an answer. Only what the answer itself holds: nothing that its objects inherit.
 * undefined where the path leads nowhere.
 */
export function readPath(answer: unknown, path: string): unknown {
  if (path === '') return undefined
  let at: unknown = answer
  for (const [, name, place] of path.matchAll(/([A-Za-z_$][\w$-]*)|\[(\d+)\]/g)) {
    const step = name ?? place ?? ''
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, step)) return undefined
    at = (at as Record<string, unknown>)[step]
  }
  return at
}
