import { redirect } from 'next/navigation'

export default async function CampaignPage({ params }: PageProps<'/campaigns/[campaignId]'>) {
  redirect(`/campaigns/${(await params).campaignId}/leads`)
}
