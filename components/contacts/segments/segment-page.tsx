'use client'
import { useQuery } from '@tanstack/react-query'
import { Archive, Pencil, Route } from 'lucide-react'
import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { toast } from 'sonner'
import { ContactList } from '#components/contacts/contact-list.tsx'
import { choicesQuery } from '#components/contacts/contact-queries.ts'
import { ruleFields, rulesText } from '#components/contacts/rules/rule-draft.ts'
import { useActions } from '#components/contacts/use-actions.ts'
import { PageHeader } from '#components/shell/page-header.tsx'
import { Button } from '#components/ui/button.tsx'
import { PickMenu } from '#components/ui/pick-list.tsx'
import { Pill } from '#components/ui/pill.tsx'
import { Sheet } from '#components/ui/sheet.tsx'
import { workflowsQuery } from '#lib/client/workflows-query.ts'
import type { SegmentView } from '#lib/contract/segments.ts'
import { SegmentForm } from './segment-form.tsx'
import { segmentQuery, useChangeSegment } from './segment-queries.ts'

/** A segment: what it asks for, who is in it, and what can be done with all of them. */
export function SegmentPage({ segment, mayEdit }: { segment: SegmentView; mayEdit: boolean }) {
  const { data: current } = useQuery(segmentQuery(segment))
  const { data: choices } = useQuery(choicesQuery())
  const { name, kind, rules, segmentId } = current
  return (
    <>
      <PageHeader
        title={name}
        trail={[{ href: '/segments', label: 'Segments' }]}
        beside={<Pill tone={kind === 'dynamic' ? 'change' : 'idle'}>{kind}</Pill>}
        action={mayEdit && <SegmentActions segment={current} />}
      />
      <p className="px-4 pt-4 text-ink-soft md:px-8">
        {rules ? (
          rulesText(rules, ruleFields(choices?.customFields ?? []))
        ) : (
          <>
            Filled by hand: choose people under{' '}
            <Link href="/contacts" className="text-accent underline underline-offset-2">
              Contacts
            </Link>{' '}
            and add them to this segment.
          </>
        )}
      </p>
      <ContactList mayEdit={mayEdit} within={{ segmentId }} />
    </>
  )
}

function SegmentActions({ segment }: { segment: SegmentView }) {
  const router = useRouter()
  const [open, setOpen] = useState(false)
  const change = useChangeSegment(segment.segmentId)
  const putAway = () =>
    change.mutate(
      { archived: true },
      {
        onSuccess: () => {
          toast.success(`${segment.name} put away`, {
            action: { label: 'Undo', onClick: () => change.mutate({ archived: false }) },
          })
          router.push('/segments')
        },
        onError: (error) => toast.error(error.message),
      },
    )
  return (
    <div className="flex flex-wrap gap-2">
      <Enrol segment={segment} />
      <Button onClick={() => setOpen(true)}>
        <Pencil aria-hidden className="size-4" /> Edit
      </Button>
      <Button look="danger" busy={change.isPending} onClick={putAway}>
        <Archive aria-hidden className="size-4" /> Put away
      </Button>
      <Sheet open={open} onClose={() => setOpen(false)} title={`Edit ${segment.name}`}>
        <div className="px-5 py-5">
          <SegmentForm
            segment={segment}
            isSaving={change.isPending}
            error={change.error}
            onSave={({ name, rules }) =>
              change.mutate({ name, ...(rules ? { rules } : {}) }, { onSuccess: () => setOpen(false) })
            }
          />
        </div>
      </Sheet>
    </div>
  )
}

/** Puts everybody who is in the segment now into a workflow, but for those who are not to be touched. */
function Enrol({ segment: { segmentId } }: { segment: SegmentView }) {
  const { data } = useQuery(workflowsQuery())
  const actions = useActions()
  const workflows = data?.workflows ?? []
  return (
    <PickMenu
      label="Workflow"
      trigger={
        <Button busy={actions.isPending}>
          <Route aria-hidden className="size-4" /> Enrol
        </Button>
      }
      choices={workflows.map(({ workflowId, name }) => ({ value: workflowId, label: name }))}
      onPick={(workflowId) =>
        actions.mutate({
          action: { kind: 'enrol', workflowId },
          selection: { filter: { segmentId } },
          what: `enrolled in ${workflows.find((one) => one.workflowId === workflowId)?.name ?? 'the workflow'}`,
        })
      }
      empty="No workflow yet. Make one in the settings."
    />
  )
}
