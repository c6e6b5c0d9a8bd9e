import type { Reply } from './ask-provider.ts'
import type { ProviderAnswer } from './enrichment-provider.ts'

/** Every question of a call shares what became of the call. */
export const answerAll = (count: number, answer: ProviderAnswer): ProviderAnswer[] =>
  Array.from({ length: count }, () => answer)

/** The fate of a call that no provider reads by itself: lost, failed, or a status that says the question was wrong. */
export function answerUnread(name: string, reply: Reply): ProviderAnswer {
  if (reply.kind !== 'reply') return reply
  if (reply.status >= 200 && reply.status < 300) {
    return { kind: 'lost', reason: `${name} answered in a form that is not known.` }
  }
  return {
    kind: 'failed',
    reason: `${name} did not accept the question (status ${reply.status}).`,
    isWrongQuestion: true,
  }
}
