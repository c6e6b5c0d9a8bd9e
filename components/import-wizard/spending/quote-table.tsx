import { digits } from '#components/ui/figure.tsx'
import type { ProviderQuote } from '#lib/contract/providers.ts'
import { dollars } from './spending-words.ts'

/** Provider by provider, in the order they are asked: what the cache still has, and what the rest may cost. */
export function QuoteTable({ quote: { providers } }: { quote: ProviderQuote }) {
  return (
    <table aria-label="Quote by provider" className="w-full self-start text-left text-sm tabular-nums">
      <thead className="text-ink-faint">
        <tr>
          {['Provider', 'From cache', 'Expected', 'At most'].map((name, at) => (
            <th key={name} scope="col" className={`py-1 pr-4 font-normal last:pr-0 ${at > 0 ? 'text-right' : ''}`}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {providers.map((one) => (
          <tr key={one.providerId} className="border-line border-t">
            <th scope="row" className="py-1.5 pr-4 font-medium">
              {one.name}
            </th>
            <td className="py-1.5 pr-4 text-right">{digits(one.cached)}</td>
            <td className="py-1.5 pr-4 text-right">
              {digits(one.lookupsExpected)} <span className="text-ink-faint">{dollars(one.costExpected)}</span>
            </td>
            <td className="py-1.5 text-right">
              {digits(one.lookupsMax)} <span className="text-ink-faint">{dollars(one.costMax)}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
