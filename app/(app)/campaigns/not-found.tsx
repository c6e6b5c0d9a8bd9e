import { NotFoundState } from '#components/shell/not-found-state.tsx'

export default function CampaignNotFound() {
  return <NotFoundState />
}
