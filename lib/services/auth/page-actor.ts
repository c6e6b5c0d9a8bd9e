import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { type Actor, readActor } from './require-actor.ts'

/** Who looks at a page. Somebody who is not signed in is sent to sign in, and back again afterwards. */
export async function pageActor(path: string): Promise<Actor> {
  const actor = await readActor(await headers())
  if (!actor) redirect(`/sign-in?next=${encodeURIComponent(path)}`)
  return actor
}
