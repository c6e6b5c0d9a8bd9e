import { Disclosure } from '#components/ui/disclosure.tsx'
import { digits } from '#components/ui/figure.tsx'
import type { PlanView } from '#lib/contract/imports.ts'

/** What the updates would do, field by field. */
export function FieldChanges({ plan: { fields, actions } }: { plan: PlanView }) {
  const changed = fields.filter(({ filled, replaced }) => filled + replaced > 0)
  if (changed.length === 0) return null
  const replaced = changed.reduce((sum, one) => sum + one.replaced, 0)
  const title = `What changes on the ${digits(actions.update)} updated: ${digits(changed.length)} ${changed.length === 1 ? 'field' : 'fields'}, ${digits(replaced)} ${replaced === 1 ? 'value' : 'values'} replaced`
  return (
    <Disclosure title={title}>
      <table className="text-left text-sm tabular-nums">
        <thead className="text-ink-faint">
          <tr>
            <th scope="col" className="py-1 pr-8 font-normal">
              Field
            </th>
            <th scope="col" className="py-1 pr-8 text-right font-normal">
              Filled where empty
            </th>
            <th scope="col" className="py-1 text-right font-normal">
              Replaced
            </th>
          </tr>
        </thead>
        <tbody>
          {changed.map(({ field, label, filled, replaced: over }) => (
            <tr key={field} className="border-line border-t">
              <th scope="row" className="py-1.5 pr-8 font-medium">
                {label}
              </th>
              <td className="py-1.5 pr-8 text-right">{digits(filled)}</td>
              <td className={`py-1.5 text-right ${over > 0 ? 'text-change' : 'text-ink-faint'}`}>{digits(over)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Disclosure>
  )
}
