import type { LeadDetail } from '#lib/contract/leads.ts'

/** What is known, where each value comes from, and what another source says instead. */
export function LeadValues({ values }: { values: LeadDetail['values'] }) {
  if (values.length === 0) return null
  return (
    <section className="grid gap-3">
      <h3 className="font-semibold">Values and their sources</h3>
      <dl className="text-sm">
        {values.map(({ field, label, value, source, others }) => (
          <div
            key={field}
            className="grid grid-cols-[8rem_minmax(0,1fr)_auto] gap-x-3 border-line border-t py-2 first:border-t-0"
          >
            <dt className="text-ink-soft">{label}</dt>
            <dd className="wrap-anywhere min-w-0">
              {/^https:\/\//.test(value) ? (
                <a href={value} target="_blank" rel="noreferrer" className="text-accent underline underline-offset-2">
                  {value.replace('https://www.', '')}
                </a>
              ) : (
                value
              )}
            </dd>
            <dd className="text-ink-faint">{source}</dd>
            {others.map((other) => (
              <dd
                key={`${other.source} ${other.value}`}
                className="wrap-anywhere col-span-2 col-start-2 text-ink-faint"
              >
                {other.source} says {other.value}
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </section>
  )
}
