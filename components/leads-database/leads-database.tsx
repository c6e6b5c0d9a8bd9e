'use client'
import { useInfiniteQuery } from '@tanstack/react-query'
import { Database, SearchX } from 'lucide-react'
import { parseAsString, useQueryStates } from 'nuqs'
import { useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { ErrorState } from '#components/ui/error-state.tsx'
import { SkeletonRows } from '#components/ui/skeleton.tsx'
import { AddPeopleBar } from './add-people-bar.tsx'
import { isAsked, type PeopleSearch, peopleQuery } from './people-queries.ts'
import { PeopleSearchForm } from './people-search-form.tsx'
import { PeopleTable } from './people-table.tsx'

const word = parseAsString.withDefault('')
const PARSERS = { text: word, title: word, company: word, seniority: word, country: word }

type LeadsDatabaseProps = { campaignId: string; leadsHref: string }

/** Search the person directory, choose people, add them to the campaign. What was asked for stands in the address. */
export function LeadsDatabase({ campaignId, leadsHref }: LeadsDatabaseProps) {
  const [search, setSearch] = useQueryStates(PARSERS, { history: 'replace' })
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  return (
    <div className="grid gap-5">
      <PeopleSearchForm search={search} onChange={(change) => void setSearch(change)} />
      <People search={search} chosen={chosen} onChoose={setChosen} />
      <AddPeopleBar
        campaignId={campaignId}
        leadsHref={leadsHref}
        chosen={chosen}
        onClear={() => setChosen(new Set())}
      />
    </div>
  )
}

type PeopleProps = {
  search: PeopleSearch
  chosen: ReadonlySet<string>
  onChoose: (chosen: ReadonlySet<string>) => void
}

function People({ search, chosen, onChoose }: PeopleProps) {
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage, isPlaceholderData } = useInfiniteQuery(
    peopleQuery(search),
  )
  if (!isAsked(search)) {
    return (
      <EmptyState
        icon={Database}
        title="Whom do you look for?"
        text="Search by name, title, company, seniority or country. Choose people, and they come in like any list: with suppression, no doubles, and a score."
      />
    )
  }
  if (error && !data) {
    return <ErrorState title="The search did not work" text={error.message} onRetry={() => void refetch()} />
  }
  if (!data) return <SkeletonRows rows={8} label="People are being searched" />
  const people = data.pages.flatMap((page) => page.people)
  if (people.length === 0) {
    return (
      <EmptyState icon={SearchX} title="Nobody fits" text="Take a word or a filter away, or write it another way." />
    )
  }
  return (
    <div aria-busy={isPlaceholderData} className={isPlaceholderData ? 'grid gap-4 opacity-60' : 'grid gap-4'}>
      <PeopleTable people={people} chosen={chosen} onChoose={onChoose} />
      {hasNextPage && (
        <div className="flex justify-center">
          <Button busy={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            Show more people
          </Button>
        </div>
      )}
    </div>
  )
}
