/** Runs once in each web server, before its first request. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const [{ env }, { noteCallers }] = await Promise.all([import('#lib/env.ts'), import('#lib/http/note-callers.ts')])
  noteCallers(env.ROLLCALL_PROXIES)
}
