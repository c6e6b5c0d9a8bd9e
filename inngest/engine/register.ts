import { postSigned } from './call-function.ts'
import { canonicalJson } from './canonical-json.ts'
import type { Functions } from './engine-context.ts'
import { parseFunction, RegistrationAnswer } from './function-config.ts'

/**
 * Asks the SDK which functions it serves (in-band sync).
 *
 * @throws Error naming function and option, when a function wants what the engine does not do
 */
export async function registerFunctions({ url, signingKey }: { url: URL; signingKey: string }): Promise<Functions> {
  const answer = await postSigned({
    url,
    method: 'PUT',
    signingKey,
    body: canonicalJson({ url: url.href }),
    headers: { 'x-inngest-sync-kind': 'in_band' },
  })
  if (answer.status !== 200)
    throw new Error(`the SDK refused to register, ${answer.status}: ${answer.body.slice(0, 500)}`)
  const { functions } = RegistrationAnswer.parse(JSON.parse(answer.body))
  return new Map(functions.map((raw) => [raw.id, parseFunction(raw)]))
}
