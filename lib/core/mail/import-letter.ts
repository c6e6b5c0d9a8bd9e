import type { NotificationView } from '#lib/contract/notifications.ts'
import type { Letter } from './write-mail.ts'

type Told = Pick<NotificationView, 'kind' | 'fileName' | 'reason' | 'outcomes'>

/** What became of an import in one sentence: in the list of notifications, and in the mail. */
export function importSentence({ kind, reason, outcomes }: Told): string {
  if (kind !== 'import-completed') return reason ?? 'No reason was given.'
  const { imported, updated, skipped, suppressed, errored } = outcomes
  const parts = [
    imported > 0 && `${count(imported)} added`,
    updated > 0 && `${count(updated)} updated`,
    skipped + suppressed > 0 && `${count(skipped + suppressed)} left out`,
    errored > 0 && `${count(errored)} in error`,
  ].filter((part) => part !== false)
  return parts.length === 0 ? 'The file changed nothing.' : `${parts.join(', ')}.`
}

export const importTitle = ({ kind, fileName }: Told): string => `${fileName} ${ENDS[kind]}`

const ENDS = {
  'import-completed': 'is imported',
  'import-paused': 'is paused',
  'import-failed': 'could not be imported',
} as const

/** The mail about an import. @param urls whole addresses of the import and of the reader's own settings */
export function importLetter(
  told: Told & { workspaceName: string },
  urls: { import: string; settings: string },
): Letter {
  return {
    subject: `${importTitle(told)} · ${told.workspaceName}`,
    lines: [
      importSentence(told),
      ...(told.kind === 'import-paused'
        ? ['What was written stays. Resume goes on from there; no row is done twice.']
        : []),
    ],
    action: { label: told.kind === 'import-paused' ? 'Look and resume' : 'Show the import', url: urls.import },
    footer: `You get this because of an import in ${told.workspaceName}. Choose your mails: ${urls.settings}`,
  }
}

const count = (rows: number): string => rows.toLocaleString('en')
