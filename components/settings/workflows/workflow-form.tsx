'use client'
import { Plus, X } from 'lucide-react'
import { useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { Card } from '#components/ui/card.tsx'
import { Field } from '#components/ui/field.tsx'
import { Input } from '#components/ui/input.tsx'
import type { WorkflowStep } from '#lib/contract/workflows.ts'
import { useCreateWorkflow } from './workflow-changes.ts'

type Line = WorkflowStep & { key: number }

const FIRST: readonly Line[] = [{ key: 0, text: '', days: 0 }]

/** A new workflow: its name and its steps, one a line. */
export function WorkflowForm({ onDone }: { onDone: () => void }) {
  const create = useCreateWorkflow()
  const [name, setName] = useState('')
  const [lines, setLines] = useState<readonly Line[]>(FIRST)
  const change = (key: number, to: Partial<WorkflowStep>) =>
    setLines((before) => before.map((line) => (line.key === key ? { ...line, ...to } : line)))
  return (
    <Card className="p-5">
      <form
        className="grid gap-5"
        onSubmit={(event) => {
          event.preventDefault()
          const steps = lines.filter(({ text }) => text.trim() !== '').map(({ text, days }) => ({ text, days }))
          create.mutate({ name, steps }, { onSuccess: onDone })
        }}
      >
        <Field label="Name" hint="Say what it is for: Visitors of the fair.">
          {(ids) => <Input {...ids} required value={name} onChange={(event) => setName(event.target.value)} />}
        </Field>
        <fieldset className="grid gap-2">
          <legend className="mb-1.5 font-medium text-sm">Steps</legend>
          {lines.map(({ key, text, days }, at) => (
            <div key={key} className="flex flex-wrap items-center gap-2">
              <span className="w-5 text-ink-faint tabular-nums">{at + 1}</span>
              <Input
                aria-label={`Step ${at + 1}: what is to be done`}
                placeholder="Write a first message"
                className="min-w-48 flex-1"
                required={at === 0}
                value={text}
                onChange={(event) => change(key, { text: event.target.value })}
              />
              <Input
                aria-label={`Step ${at + 1}: days after ${at === 0 ? 'coming in' : 'the step before'}`}
                type="number"
                min={0}
                max={365}
                className="w-20 tabular-nums"
                value={days}
                onChange={(event) => change(key, { days: Number(event.target.value) })}
              />
              <span className="text-ink-soft text-sm">days {at === 0 ? 'after coming in' : 'later'}</span>
              <Button
                look="quiet"
                size="icon"
                aria-label={`Take step ${at + 1} out`}
                disabled={lines.length === 1}
                onClick={() => setLines((before) => before.filter((line) => line.key !== key))}
              >
                <X aria-hidden className="size-4" />
              </Button>
            </div>
          ))}
          <Button
            size="small"
            className="justify-self-start"
            onClick={() =>
              setLines((before) => [
                ...before,
                { key: Math.max(...before.map((line) => line.key)) + 1, text: '', days: 3 },
              ])
            }
          >
            <Plus aria-hidden className="size-4" /> Add a step
          </Button>
        </fieldset>
        {create.error && (
          <p role="alert" className="text-bad">
            {create.error.message}
          </p>
        )}
        <div className="flex justify-end gap-2">
          <Button onClick={onDone}>Cancel</Button>
          <Button look="primary" type="submit" busy={create.isPending}>
            Save workflow
          </Button>
        </div>
      </form>
    </Card>
  )
}
