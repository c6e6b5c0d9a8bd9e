/**
 * Optional packages that some package of the lock file wants and the lock file does not hold.
 *
 * @param {{ packages: Record<string, { dev?: boolean, optionalDependencies?: Record<string, string> }> }} lock
 * @returns {{ name: string, version: string, dev: boolean }[]}
 */
export function findLost({ packages }) {
  const held = new Set(Object.keys(packages).map((path) => path.replace(/^.*node_modules\//, '')))
  const lost = new Map()
  for (const { dev = false, optionalDependencies = {} } of Object.values(packages)) {
    for (const [name, range] of Object.entries(optionalDependencies)) {
      if (!held.has(name)) lost.set(name, { name, version: range.replace(/^[\^~]/, ''), dev })
    }
  }
  return [...lost.values()]
}
