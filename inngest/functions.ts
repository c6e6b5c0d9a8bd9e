import type { InngestFunction } from 'inngest'
import { announceImport } from './functions/announce-import.ts'
import { emptyTrash } from './functions/empty-trash.ts'
import { expireImports } from './functions/expire-imports.ts'
import { forgetCalls } from './functions/forget-calls.ts'
import { forgetDeliveries } from './functions/forget-deliveries.ts'
import { forgetStaleAnswers } from './functions/forget-stale-answers.ts'
import { notifyOfImport } from './functions/notify-of-import.ts'
import { planImport } from './functions/plan-import.ts'
import { rankNow } from './functions/rank-now.ts'
import { rejudge } from './functions/rejudge-contacts.ts'
import { removeOldResults } from './functions/remove-old-results.ts'
import { runImport } from './functions/run-import.ts'
import { sendInvitationMail } from './functions/send-invitation-mail.ts'
import { sendWebhook } from './functions/send-webhook.ts'
import { undoImport } from './functions/undo-import.ts'

/** Every function that runs. A function that is not listed here is never called. */
export const functions: readonly InngestFunction.Like[] = [
  planImport,
  runImport,
  undoImport,
  announceImport,
  notifyOfImport,
  sendWebhook,
  rejudge,
  emptyTrash,
  expireImports,
  forgetStaleAnswers,
  forgetCalls,
  forgetDeliveries,
  removeOldResults,
  rankNow,
  sendInvitationMail,
]
