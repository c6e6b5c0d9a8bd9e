'use client'
import { useRouter } from 'next/navigation'
import { toast } from 'sonner'
import { Button } from '#components/ui/button.tsx'
import { ErrorState } from '#components/ui/error-state.tsx'
import { digits } from '#components/ui/figure.tsx'
import { ReasonedButton } from '#components/ui/reasoned-button.tsx'
import { useAddPeople } from './people-queries.ts'

/** As many as `AddPeople` takes. */
const MOST = 500

type AddPeopleBarProps = {
  campaignId: string
  leadsHref: string
  chosen: ReadonlySet<string>
  onClear: () => void
}

/** Adds whoever is chosen; the same place whether anybody is or not. */
export function AddPeopleBar({ campaignId, leadsHref, chosen, onClear }: AddPeopleBarProps) {
  const router = useRouter()
  const add = useAddPeople(campaignId)
  const submit = () =>
    add.mutate([...chosen], {
      onSuccess: ({ added }) => {
        toast.success(`${people(added)} queued`, {
          description: 'Dedupe runs first; enrichment goes on in the background.',
        })
        router.push(leadsHref)
      },
    })
  const reason = reasonAgainst(chosen.size)
  return (
    <div className="sticky bottom-0 grid gap-3 border-line border-t bg-ground py-3">
      {add.error && <ErrorState title="Nobody was added" text={add.error.message} onRetry={submit} />}
      <div className="flex flex-wrap items-center gap-3">
        <ReasonedButton look="primary" reason={reason} busy={add.isPending || add.isSuccess} onClick={submit}>
          {chosen.size === 0 ? 'Add to campaign' : `Add ${people(chosen.size)} to campaign`}
        </ReasonedButton>
        {chosen.size > 0 && (
          <Button look="quiet" onClick={onClear}>
            Choose nobody
          </Button>
        )}
      </div>
    </div>
  )
}

const people = (count: number): string => `${digits(count)} ${count === 1 ? 'person' : 'people'}`

function reasonAgainst(count: number): string | null {
  if (count === 0) return 'Choose at least one person first.'
  return count > MOST ? `At most ${MOST} at a time.` : null
}
