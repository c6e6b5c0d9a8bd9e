/** `npm run bench -- import --rows 50000`, `npm run bench -- quality`: measures, each against a scratch database of its own. */
import { argv, env, exit } from 'node:process'

env.DATABASE_URL ??= 'postgresql://nobody@127.0.0.1:1/none'
env.ROLLCALL_SECRET ??= 'a secret that guards nothing but benchmarks'
env.LOG_LEVEL ??= 'warn'

const BENCHES: Record<string, () => Promise<(args: readonly string[]) => Promise<void>>> = {
  grid: async () => (await import('./grid.ts')).benchGrid,
  import: async () => (await import('./import.ts')).benchImport,
  detect: async () => (await import('./detect.ts')).benchDetect,
  match: async () => (await import('./match.ts')).benchMatch,
  pages: async () => (await import('./pages.ts')).benchPages,
  quality: async () => (await import('./quality.ts')).benchQuality,
  read: async () => (await import('./read.ts')).benchRead,
  titles: async () => (await import('./titles.ts')).benchTitles,
}

const [wanted = '', ...args] = argv.slice(2)
const load = BENCHES[wanted]
if (!load) {
  console.error(`Which one? ${Object.keys(BENCHES).join(', ')}`)
  exit(2)
}
await (await load())(args)
