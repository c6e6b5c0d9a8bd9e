import type { SuppressionReason } from '#lib/contract/suppression.ts'

export const REASON_WORDS: Record<SuppressionReason, string> = {
  'opt-out': 'Opted out',
  'hard-bounce': 'Hard bounce',
  'spam-complaint': 'Spam complaint',
  unsubscribe: 'Unsubscribed',
  manual: 'By hand',
  compliance: 'Compliance',
}
