import { redirect } from 'next/navigation'

export default function WebhooksPage() {
  redirect('/settings/webhooks/incoming')
}
