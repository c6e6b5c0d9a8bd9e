'use client'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { toast } from 'sonner'
import { Checkbox } from '#components/ui/checkbox.tsx'
import { fetchJson } from '#lib/client/fetch-json.ts'
import { MailChoices, NOTIFICATION_KINDS, type NotificationKind } from '#lib/contract/notifications.ts'

const WORDS: Record<NotificationKind, { label: string; hint: string }> = {
  'import-completed': { label: 'An import of yours is complete', hint: 'What was added, updated and left out.' },
  'import-paused': { label: 'An import is paused', hint: 'Yours; for admins every one of the workspace.' },
  'import-failed': {
    label: 'An import could not be carried out',
    hint: 'Yours; for admins every one of the workspace.',
  },
}

/** Of what somebody wants a mail; in the app they are told in any case. Each choice holds at once. */
export function MailForm({ choices: saved }: { choices: MailChoices }) {
  const [choices, setChoices] = useState(saved)
  const save = useMutation({
    mutationFn: (next: MailChoices) =>
      fetchJson(MailChoices, '/api/me/mail', { method: 'PUT', body: JSON.stringify(next) }),
    onMutate: (next) => {
      const before = choices
      setChoices(next)
      return before
    },
    onError: (error, _next, before) => {
      if (before) setChoices(before)
      toast.error(error.message)
    },
  })
  return (
    <fieldset className="grid gap-3">
      <legend className="sr-only">Mails about imports</legend>
      {NOTIFICATION_KINDS.map((kind) => (
        <Checkbox
          key={kind}
          {...WORDS[kind]}
          checked={choices[kind]}
          onChange={(wanted) => save.mutate({ ...choices, [kind]: wanted })}
        />
      ))}
    </fieldset>
  )
}
