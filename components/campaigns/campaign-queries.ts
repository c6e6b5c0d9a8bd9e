import { queryOptions } from '@tanstack/react-query'
import { fetchJson } from '#lib/client/fetch-json.ts'
import { CampaignList } from '#lib/contract/campaigns.ts'

export const campaignsQuery = () =>
  queryOptions({
    queryKey: ['campaigns'],
    queryFn: ({ signal }) => fetchJson(CampaignList, '/api/campaigns', { signal }),
  })
