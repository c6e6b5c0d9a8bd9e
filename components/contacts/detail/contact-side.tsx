'use client'
import { useQuery } from '@tanstack/react-query'
import { Plus, X } from 'lucide-react'
import Link from 'next/link'
import type { ReactNode } from 'react'
import { choicesQuery } from '#components/contacts/contact-queries.ts'
import { useActions } from '#components/contacts/use-actions.ts'
import { Button } from '#components/ui/button.tsx'
import { Checkbox } from '#components/ui/checkbox.tsx'
import { PickMenu } from '#components/ui/pick-list.tsx'
import type { AliasKind } from '#lib/contract/aliases.ts'
import type { ContactAction } from '#lib/contract/contact-actions.ts'
import type { ContactDetail } from '#lib/contract/contact-detail.ts'

const ALIAS_WORDS: Record<AliasKind, string> = {
  email: 'email',
  phone: 'phone',
  cookie: 'cookie',
  external_id: 'external ID',
  social: 'LinkedIn',
}

type Props = { contact: ContactDetail; mayEdit: boolean }

/** How the contact is kept: owner, tags, whether they may be touched, and what they are in. */
export function ContactSide({ contact, mayEdit }: Props) {
  const { data: choices } = useQuery(choicesQuery())
  const actions = useActions()
  const act = (action: ContactAction, what: string) =>
    actions.mutate({ action, selection: { contactIds: [contact.contactId] }, what })
  // What was asked for shows at once, until the server has said so.
  const asked = actions.isPending ? actions.variables.action : null
  return (
    <div className="grid gap-5 rounded-lg border border-line p-4">
      <Part title="Owner">
        {mayEdit ? (
          <PickMenu
            label="New owner"
            trigger={<Button size="small">{contact.ownerName ?? 'Nobody'}</Button>}
            choices={[
              ...(choices?.owners ?? []).map(({ userId, name }) => ({ value: userId, label: name })),
              { value: 'nobody', label: 'Nobody' },
            ]}
            onPick={(id) => act({ kind: 'set-owner', ownerId: id === 'nobody' ? null : id }, 'given to another owner')}
            empty="No members."
          />
        ) : (
          <span>{contact.ownerName ?? 'Nobody'}</span>
        )}
      </Part>
      <Part title="Tags">
        <ul className="flex flex-wrap items-center gap-1.5">
          {contact.tags.map((tag) => (
            <li
              key={tag}
              className="inline-flex h-6 items-center gap-1 rounded-full bg-idle-wash pr-1.5 pl-2.5 font-medium text-idle text-xs"
            >
              <span className="max-w-44 truncate">{tag}</span>
              {mayEdit && (
                <button
                  type="button"
                  aria-label={`Remove the tag ${tag}`}
                  onClick={() => act({ kind: 'remove-tag', tag }, `without the tag “${tag}” now`)}
                  className="inline-flex size-5 cursor-pointer items-center justify-center rounded-full hover:bg-line"
                >
                  <X aria-hidden className="size-3" />
                </button>
              )}
            </li>
          ))}
          {mayEdit && (
            <li>
              <PickMenu
                label="Tag to add"
                trigger={
                  <Button size="small" look="quiet">
                    <Plus aria-hidden className="size-3.5" /> Tag
                  </Button>
                }
                choices={(choices?.tags ?? []).map((tag) => ({ value: tag, label: tag }))}
                onPick={(tag) => act({ kind: 'add-tag', tag }, `tagged “${tag}”`)}
                onCreate={(tag) => act({ kind: 'add-tag', tag }, `tagged “${tag}”`)}
                empty="Write the first tag."
              />
            </li>
          )}
          {!mayEdit && contact.tags.length === 0 && <li className="text-ink-faint">None</li>}
        </ul>
      </Part>
      <Checkbox
        label="Do not touch"
        hint="Stays out of every workflow."
        checked={asked?.kind === 'do-not-touch' ? asked.on : contact.doNotTouch}
        disabled={!mayEdit}
        onChange={(on) => act({ kind: 'do-not-touch', on }, on ? 'marked do not touch' : 'may be touched again')}
      />
      {contact.aliases.length > 0 && (
        <Part title="Also found by">
          <ul className="grid w-full gap-1">
            {contact.aliases.map(({ kind, value }) => (
              <li key={`${kind} ${value}`} className="flex min-w-0 flex-wrap items-baseline gap-x-2">
                <span className="min-w-0 break-all">{value}</span>
                <span className="text-ink-faint text-sm">{ALIAS_WORDS[kind]}</span>
              </li>
            ))}
          </ul>
        </Part>
      )}
      <Part title="Campaigns">
        <Links
          items={contact.campaigns.map(({ id, name }) => ({
            href: `/campaigns/${id}/leads?lead=${contact.contactId}`,
            name,
          }))}
        />
      </Part>
      <Part title="Segments">
        <Links items={contact.segments.map(({ id, name, kind }) => ({ href: `/segments/${id}`, name, hint: kind }))} />
      </Part>
      <Part title="Workflows">
        <Links
          items={contact.workflows.map(({ name, isFinished }) => ({
            href: '/settings/workflows',
            name,
            hint: isFinished ? 'finished' : contact.doNotTouch ? 'held' : 'running',
          }))}
        />
      </Part>
    </div>
  )
}

const Part = ({ title, children }: { title: string; children: ReactNode }) => (
  <section aria-label={title} className="grid justify-items-start gap-1.5">
    <h2 className="text-ink-soft text-sm">{title}</h2>
    {children}
  </section>
)

function Links({ items }: { items: readonly { href: string; name: string; hint?: string }[] }) {
  if (items.length === 0) return <span className="text-ink-faint">None</span>
  return (
    <ul className="grid gap-1">
      {items.map(({ href, name, hint }) => (
        <li key={`${href} ${name}`} className="flex min-w-0 flex-wrap items-baseline gap-x-2">
          <Link href={href} className="truncate text-accent underline-offset-2 hover:underline">
            {name}
          </Link>
          {hint && <span className="text-ink-faint text-sm">{hint}</span>}
        </li>
      ))}
    </ul>
  )
}
