'use client'
import { type FormEvent, useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { Checkbox } from '#components/ui/checkbox.tsx'
import { ErrorState } from '#components/ui/error-state.tsx'
import { Field } from '#components/ui/field.tsx'
import { Input } from '#components/ui/input.tsx'
import { EndpointDraft, EndpointEvent, type EndpointView, EVENT_WORDS } from '#lib/contract/webhook-endpoints.ts'
import { useEndpointChanges } from './endpoint-queries.ts'

type EndpointFormProps = {
  /** The endpoint to change; null for a new one. */
  endpoint: EndpointView | null
  onSaved: (endpoint: EndpointView, secret: string | null) => void
}

/** Adds an endpoint, or changes where it is and what it hears of. */
export function EndpointForm({ endpoint, onSaved }: EndpointFormProps) {
  const [url, setUrl] = useState(endpoint?.url ?? '')
  const [events, setEvents] = useState<readonly EndpointEvent[]>(endpoint?.events ?? EndpointEvent.options)
  const [problem, setProblem] = useState<{ isUrl: boolean; text: string } | null>(null)
  const { add, change } = useEndpointChanges()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const given = EndpointDraft.safeParse({ url: url.trim(), events })
    const issue = given.error?.issues[0]
    setProblem(issue ? { isUrl: issue.path[0] === 'url', text: issue.message } : null)
    if (!given.success) return
    if (endpoint)
      change.mutate(
        { endpointId: endpoint.endpointId, ...given.data },
        { onSuccess: (saved) => onSaved(saved.endpoint, null) },
      )
    else add.mutate(given.data, { onSuccess: (saved) => onSaved(saved.endpoint, saved.secret) })
  }
  const toggle = (one: EndpointEvent, isOn: boolean) =>
    setEvents(isOn ? [...events, one] : events.filter((other) => other !== one))
  const failure = problem && !problem.isUrl ? problem.text : (add.error ?? change.error)?.message
  return (
    <form onSubmit={submit} noValidate className="grid gap-4 p-5">
      {failure && <ErrorState title="It was not saved" text={failure} />}
      <Field
        label="Address"
        hint="It takes POST requests and answers 2xx within 15 seconds."
        error={problem?.isUrl ? problem.text : undefined}
      >
        {(ids) => (
          <Input
            {...ids}
            type="url"
            placeholder="https://example.com/hooks/rollcall"
            spellCheck={false}
            value={url}
            onChange={({ target }) => {
              setUrl(target.value)
              setProblem(null)
            }}
          />
        )}
      </Field>
      <fieldset className="grid gap-2.5">
        <legend className="mb-2 font-medium text-sm">Tell it when</legend>
        {EndpointEvent.options.map((one) => (
          <Checkbox
            key={one}
            label={EVENT_WORDS[one]}
            hint={one}
            checked={events.includes(one)}
            onChange={(isOn) => toggle(one, isOn)}
          />
        ))}
      </fieldset>
      <div className="flex justify-end border-line border-t pt-4">
        <Button type="submit" look="primary" busy={add.isPending || change.isPending}>
          {endpoint ? 'Save' : 'Add the endpoint'}
        </Button>
      </div>
    </form>
  )
}
