'use client'
import { useQuery } from '@tanstack/react-query'
import { ListChecks, Plus } from 'lucide-react'
import { parseAsString, useQueryState } from 'nuqs'
import { useState } from 'react'
import { toast } from 'sonner'
import { Button } from '#components/ui/button.tsx'
import { Card } from '#components/ui/card.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { ErrorState } from '#components/ui/error-state.tsx'
import { digits } from '#components/ui/figure.tsx'
import { Pill } from '#components/ui/pill.tsx'
import { SkeletonRows } from '#components/ui/skeleton.tsx'
import { workflowsQuery } from '#lib/client/workflows-query.ts'
import type { WorkflowView } from '#lib/contract/workflows.ts'
import { useChangeWorkflow } from './workflow-changes.ts'
import { WorkflowForm } from './workflow-form.tsx'
import { WorkflowRuns } from './workflow-runs.tsx'

export function WorkflowList({ mayEdit }: { mayEdit: boolean }) {
  const { data, error, refetch } = useQuery(workflowsQuery())
  const [isMaking, setMaking] = useState(false)
  if (error)
    return <ErrorState title="The workflows did not load" text={error.message} onRetry={() => void refetch()} />
  if (!data) return <SkeletonRows rows={3} label="Workflows are loading" />
  const make = mayEdit && !isMaking && (
    <Button look="primary" className="justify-self-start" onClick={() => setMaking(true)}>
      <Plus aria-hidden className="size-4" /> New workflow
    </Button>
  )
  return (
    <div className="grid gap-4">
      {isMaking && <WorkflowForm onDone={() => setMaking(false)} />}
      {data.workflows.length === 0 && !isMaking ? (
        <EmptyState
          icon={ListChecks}
          title="No workflow yet"
          text="Write down what is to be done with people once they are in. An import puts them there by itself."
        >
          {make}
        </EmptyState>
      ) : (
        make
      )}
      {data.workflows.map((workflow) => (
        <Workflow key={workflow.workflowId} workflow={workflow} mayEdit={mayEdit} />
      ))}
    </div>
  )
}

function Workflow({ workflow, mayEdit }: { workflow: WorkflowView; mayEdit: boolean }) {
  const { workflowId, name, steps, isDefault, running, finished } = workflow
  const change = useChangeWorkflow(workflowId)
  const [open, setOpen] = useQueryState('workflow', parseAsString)
  const isOpen = open === workflowId
  const putAway = () =>
    change.mutate({ archived: true }, { onSuccess: () => toast(`“${name}” is put away; nobody new comes into it`) })
  return (
    <Card role="region" aria-label={name} className="grid gap-4 p-5">
      <div className="flex flex-wrap items-center gap-3">
        <h3 className="font-medium">{name}</h3>
        {isDefault && <Pill tone="change">Default</Pill>}
        <span className="text-ink-soft text-sm">
          {digits(running)} in it, {digits(finished)} through
        </span>
        {mayEdit && (
          <span className="ml-auto flex gap-2">
            <Button size="small" busy={change.isPending} onClick={() => change.mutate({ isDefault: !isDefault })}>
              {isDefault ? 'No longer the default' : 'Make it the default'}
            </Button>
            <Button size="small" onClick={putAway}>
              Put away
            </Button>
          </span>
        )}
      </div>
      <ol className="grid gap-1 text-sm">
        {numbered(steps).map(({ text, days, number }) => (
          <li key={number} className="flex gap-3">
            <span className="w-5 text-ink-faint tabular-nums">{number}</span>
            <span className="min-w-0 flex-1">{text}</span>
            <span className="text-ink-soft">{waitText(days, number)}</span>
          </li>
        ))}
      </ol>
      <Button
        size="small"
        className="justify-self-start"
        aria-expanded={isOpen}
        onClick={() => void setOpen(isOpen ? null : workflowId)}
      >
        {isOpen ? 'Hide the people' : 'Show the people'}
      </Button>
      {isOpen && <WorkflowRuns workflowId={workflowId} mayEdit={mayEdit} />}
    </Card>
  )
}

const numbered = (steps: WorkflowView['steps']) => steps.map((step, at) => ({ ...step, number: at + 1 }))

function waitText(days: number, number: number): string {
  if (days === 0) return number === 1 ? 'at once' : 'right after'
  return `${days} ${days === 1 ? 'day' : 'days'} ${number === 1 ? 'after coming in' : 'later'}`
}
