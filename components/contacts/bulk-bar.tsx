'use client'
import { useQuery } from '@tanstack/react-query'
import { Download, Hand, type LucideIcon, Megaphone, Route, Tag, Trash2, UserRound, UsersRound, X } from 'lucide-react'
import type { ComponentProps } from 'react'
import { Button } from '#components/ui/button.tsx'
import { Menu, MenuItem } from '#components/ui/menu.tsx'
import { PickMenu } from '#components/ui/pick-list.tsx'
import { workflowsQuery } from '#lib/client/workflows-query.ts'
import type { ContactAction } from '#lib/contract/contact-actions.ts'
import { choicesQuery } from './contact-queries.ts'
import { EXPORT_URL, parametersOf } from './contact-search.ts'
import { people, totalText, useActions } from './use-actions.ts'
import type { Selection } from './use-selection.ts'

const NOBODY = 'nobody'

type BulkBarProps = {
  selection: Selection
  total: number
  isExact: boolean
  /** The segment that the list shows, when it is one that is filled by hand. */
  segment: { segmentId: string; name: string } | null
}

/** What can be done to the contacts that are chosen. */
export function BulkBar({ selection, total, isExact, segment }: BulkBarProps) {
  const actions = useActions()
  const { data: choices } = useQuery(choicesQuery())
  const { data: workflows } = useQuery(workflowsQuery())
  const act = (action: ContactAction, what: string) =>
    actions.mutate(
      { action, selection: selection.selection, what },
      { onSuccess: () => action.kind === 'delete' && selection.clear() },
    )
  const tags = (choices?.tags ?? []).map((tag) => ({ value: tag, label: tag }))
  const open = (choices?.campaigns ?? []).filter(({ isOpen }) => isOpen)
  const byHand = (choices?.segments ?? []).filter(({ kind }) => kind === 'static')
  return (
    <section
      aria-label="Chosen contacts"
      className="sticky bottom-2 z-20 flex items-center gap-2 overflow-x-auto rounded-lg border border-accent bg-accent-wash px-3 py-2 *:shrink-0 md:flex-wrap"
    >
      <span role="status" className="font-medium tabular-nums">
        {selection.everybody ? `${totalText({ total, isExact })} contacts` : people(selection.count)} chosen
      </span>
      {!selection.everybody && selection.count < total && (
        <Button size="small" look="quiet" onClick={selection.chooseEverybody}>
          Choose all {totalText({ total, isExact })}
        </Button>
      )}
      <PickMenu
        label="Tag to add"
        trigger={<BarButton icon={Tag} text="Add tag" busy={actions.isPending} />}
        choices={tags}
        onPick={(tag) => act({ kind: 'add-tag', tag }, `tagged “${tag}”`)}
        onCreate={(tag) => act({ kind: 'add-tag', tag }, `tagged “${tag}”`)}
        empty="Write the first tag."
      />
      <PickMenu
        label="Tag to remove"
        trigger={<BarButton icon={Tag} text="Remove tag" busy={actions.isPending} />}
        choices={tags}
        onPick={(tag) => act({ kind: 'remove-tag', tag }, `without the tag “${tag}” now`)}
        empty="Nobody has a tag yet."
      />
      <PickMenu
        label="New owner"
        trigger={<BarButton icon={UserRound} text="Owner" busy={actions.isPending} />}
        choices={[
          ...(choices?.owners ?? []).map(({ userId, name }) => ({ value: userId, label: name })),
          { value: NOBODY, label: 'Nobody' },
        ]}
        onPick={(id) =>
          act(
            { kind: 'set-owner', ownerId: id === NOBODY ? null : id },
            id === NOBODY ? 'without an owner now' : `now owned by ${nameIn(choices?.owners, id)}`,
          )
        }
        empty="No members."
      />
      <PickMenu
        label="Campaign"
        trigger={<BarButton icon={Megaphone} text="Campaign" busy={actions.isPending} />}
        choices={open.map(({ campaignId, name }) => ({ value: campaignId, label: name }))}
        onPick={(campaignId) =>
          act(
            { kind: 'add-to-campaign', campaignId },
            `added to ${open.find((one) => one.campaignId === campaignId)?.name ?? 'the campaign'}`,
          )
        }
        empty="No campaign is active."
      />
      <PickMenu
        label="Segment"
        trigger={<BarButton icon={UsersRound} text="Segment" busy={actions.isPending} />}
        choices={byHand.map(({ segmentId, name }) => ({ value: segmentId, label: name }))}
        onPick={(segmentId) =>
          act(
            { kind: 'add-to-segment', segmentId },
            `added to ${byHand.find((one) => one.segmentId === segmentId)?.name ?? 'the segment'}`,
          )
        }
        empty="No segment is filled by hand yet."
      />
      <PickMenu
        label="Workflow"
        trigger={<BarButton icon={Route} text="Workflow" busy={actions.isPending} />}
        choices={(workflows?.workflows ?? []).map(({ workflowId, name }) => ({ value: workflowId, label: name }))}
        onPick={(workflowId) => act({ kind: 'enrol', workflowId }, 'enrolled')}
        empty="No workflow yet."
      />
      <Menu trigger={<BarButton icon={Hand} text="Touch" busy={actions.isPending} />}>
        <MenuItem onSelect={() => act({ kind: 'do-not-touch', on: true }, 'marked do not touch')}>
          Mark do not touch
        </MenuItem>
        <MenuItem onSelect={() => act({ kind: 'do-not-touch', on: false }, 'may be touched again')}>
          Allow touching
        </MenuItem>
      </Menu>
      {segment && (
        <Button
          size="small"
          onClick={() =>
            act({ kind: 'remove-from-segment', segmentId: segment.segmentId }, `taken out of ${segment.name}`)
          }
        >
          Take out of {segment.name}
        </Button>
      )}
      <ExportChosen selection={selection} />
      <Button
        size="small"
        look="danger"
        disabled={actions.isPending}
        onClick={() => act({ kind: 'delete' }, 'deleted')}
      >
        <Trash2 aria-hidden className="size-3.5" /> Delete
      </Button>
      <Button size="icon" look="quiet" aria-label="Choose nobody" className="ml-auto" onClick={selection.clear}>
        <X aria-hidden className="size-4" />
      </Button>
    </section>
  )
}

const nameIn = (owners: readonly { userId: string; name: string }[] | undefined, id: string): string =>
  owners?.find(({ userId }) => userId === id)?.name ?? 'somebody'

type BarButtonProps = ComponentProps<typeof Button> & { icon: LucideIcon; text: string }

const BarButton = ({ icon: Icon, text, busy, ...props }: BarButtonProps) => (
  <Button size="small" disabled={busy} {...props}>
    <Icon aria-hidden className="size-3.5" /> {text}
  </Button>
)

/** The file of those who are chosen: by the address of the filter, or by their ids in the body of a form, which has no limit. */
function ExportChosen({ selection: { selection } }: { selection: Selection }) {
  if ('filter' in selection) {
    return (
      <Button size="small" asChild>
        <a href={`${EXPORT_URL}?${parametersOf(selection.filter)}`} download>
          <Download aria-hidden className="size-3.5" /> Export
        </a>
      </Button>
    )
  }
  return (
    <form method="post" action={EXPORT_URL} className="contents">
      <input type="hidden" name="contactIds" value={selection.contactIds.join()} />
      <Button size="small" type="submit">
        <Download aria-hidden className="size-3.5" /> Export
      </Button>
    </form>
  )
}
