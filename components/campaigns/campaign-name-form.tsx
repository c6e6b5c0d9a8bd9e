'use client'
import { useMutation } from '@tanstack/react-query'
import { useRouter } from 'next/navigation'
import { type FormEvent, useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { Field } from '#components/ui/field.tsx'
import { Input } from '#components/ui/input.tsx'
import { fetchJson } from '#lib/client/fetch-json.ts'
import { CampaignDraft, CampaignView } from '#lib/contract/campaigns.ts'

/** First step of a new campaign. The draft is kept from here on, so reload and back lose nothing. */
export function CampaignNameForm() {
  const router = useRouter()
  const [name, setName] = useState('')
  const [wrong, setWrong] = useState<string>()
  const create = useMutation({
    mutationFn: (draft: CampaignDraft) =>
      fetchJson(CampaignView, '/api/campaigns', { method: 'POST', body: JSON.stringify(draft) }),
    onSuccess: ({ campaignId }) => router.push(`/campaigns/${campaignId}/setup`),
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const parsed = CampaignDraft.safeParse({ name })
    setWrong(parsed.error?.issues[0]?.message)
    if (parsed.success) create.mutate(parsed.data)
  }
  return (
    <form onSubmit={submit} className="grid max-w-md gap-5" noValidate>
      <Field
        label="What is the campaign called?"
        hint="You can change this later."
        error={wrong ?? create.error?.message}
      >
        {(ids) => (
          <Input
            {...ids}
            value={name}
            onChange={(event) => setName(event.target.value)}
            placeholder="Spring summit follow-up"
            maxLength={200}
          />
        )}
      </Field>
      <div>
        <Button type="submit" look="primary" busy={create.isPending || create.isSuccess}>
          Continue
        </Button>
      </div>
    </form>
  )
}
