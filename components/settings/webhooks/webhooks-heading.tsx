import { SettingsHeading } from '#components/settings/settings-heading.tsx'
import { LinkTabs } from '#components/ui/link-tabs.tsx'

const TABS = [
  { href: '/settings/webhooks/incoming', label: 'Incoming' },
  { href: '/settings/webhooks/outgoing', label: 'Outgoing' },
] as const

/** What webhooks are for, and the two ways they go. */
export function WebhooksHeading({ text }: { text: string }) {
  return (
    <>
      <SettingsHeading title="Webhooks" text={text} />
      <div className="border-line border-b">
        <LinkTabs tabs={TABS} label="Webhooks" />
      </div>
    </>
  )
}
