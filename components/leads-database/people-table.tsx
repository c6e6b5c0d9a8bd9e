'use client'
import { Mail } from 'lucide-react'
import { Checkbox } from '#components/ui/checkbox.tsx'
import { cn } from '#components/ui/cn.ts'
import type { PersonView } from '#lib/contract/people.ts'

type PeopleTableProps = {
  people: readonly PersonView[]
  chosen: ReadonlySet<string>
  onChoose: (chosen: ReadonlySet<string>) => void
}

const HEAD = 'px-3 py-2 font-medium'

export function PeopleTable({ people, chosen, onChoose }: PeopleTableProps) {
  const shownIds = people.map(({ personId }) => personId)
  const areAllChosen = shownIds.every((id) => chosen.has(id))
  const choose = (ids: readonly string[], isWanted: boolean) => {
    const next = new Set(chosen)
    for (const id of ids) isWanted ? next.add(id) : next.delete(id)
    onChoose(next)
  }
  return (
    <div className="overflow-hidden rounded-lg border border-line bg-raised">
      <table aria-label="People found" className="w-full table-fixed text-left">
        <thead className="bg-panel text-ink-soft text-sm">
          <tr>
            <th scope="col" className="w-11 px-4 py-2">
              <Checkbox
                label="Choose all people shown"
                labelHidden
                checked={areAllChosen}
                onChange={(isWanted) => choose(shownIds, isWanted)}
              />
            </th>
            <th scope="col" className={HEAD}>
              Name
            </th>
            <th scope="col" className={cn(HEAD, 'hidden w-[28%] md:table-cell')}>
              Title
            </th>
            <th scope="col" className={cn(HEAD, 'hidden w-[22%] md:table-cell')}>
              Company
            </th>
            <th scope="col" className={cn(HEAD, 'hidden w-[18%] lg:table-cell')}>
              Location
            </th>
            <th scope="col" className={cn(HEAD, 'w-24')}>
              Email
            </th>
          </tr>
        </thead>
        <tbody>
          {people.map((person) => (
            <PersonRow
              key={person.personId}
              person={person}
              isChosen={chosen.has(person.personId)}
              onChoose={(isWanted) => choose([person.personId], isWanted)}
            />
          ))}
        </tbody>
      </table>
    </div>
  )
}

type PersonRowProps = { person: PersonView; isChosen: boolean; onChoose: (isWanted: boolean) => void }

function PersonRow({ person, isChosen, onChoose }: PersonRowProps) {
  const { name, title, companyName, companyDomain, location, hasEmail } = person
  return (
    <tr className={cn('border-line border-t', isChosen ? 'bg-accent-wash' : 'hover:bg-idle-wash')}>
      <td className="px-4 py-2.5">
        <Checkbox label={`Choose ${name}`} labelHidden checked={isChosen} onChange={onChoose} />
      </td>
      <td className="px-3 py-2.5">
        <span className="block truncate font-medium">{name}</span>
        <span className="block truncate text-ink-faint text-sm md:hidden">
          {[title, companyName].filter(Boolean).join(' · ')}
        </span>
      </td>
      <td className="hidden truncate px-3 py-2.5 text-ink-soft md:table-cell">{title}</td>
      <td className="hidden px-3 py-2.5 md:table-cell">
        <span className="block truncate">{companyName}</span>
        {companyDomain && <span className="block truncate text-ink-faint text-sm">{companyDomain}</span>}
      </td>
      <td className="hidden truncate px-3 py-2.5 text-ink-soft lg:table-cell">{location}</td>
      <td className="px-3 py-2.5 text-sm">
        {hasEmail ? (
          <span className="flex items-center gap-1.5 text-good">
            <Mail aria-hidden className="size-3.5" /> known
          </span>
        ) : (
          <span className="text-ink-faint">none</span>
        )}
      </td>
    </tr>
  )
}
