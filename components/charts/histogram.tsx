'use client'
import { Bar, BarChart, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts'
import { digits } from '#components/ui/figure.tsx'

export type Bin = { label: string; value: number }

type HistogramProps = {
  /** What is counted, as a title of the table that says the same in words. */
  label: string
  /** What the bins are of, `Score` or the like. */
  axis: string
  bins: readonly Bin[]
}

const TICK = { fill: 'var(--ink-faint)', fontSize: 12 }

/** How often each range occurs. A table for screen readers says what the bars show. */
export function Histogram({ label, axis, bins }: HistogramProps) {
  return (
    <figure className="m-0">
      <div aria-hidden className="h-44">
        <ResponsiveContainer width="100%" height="100%" initialDimension={{ width: 320, height: 176 }}>
          <BarChart
            data={[...bins]}
            barCategoryGap={2}
            margin={{ top: 4, right: 0, bottom: 0, left: 0 }}
            accessibilityLayer={false}
          >
            <XAxis
              dataKey="label"
              tick={TICK}
              tickLine={false}
              axisLine={{ stroke: 'var(--line)' }}
              interval="equidistantPreserveStart"
            />
            <YAxis
              tick={TICK}
              tickLine={false}
              axisLine={false}
              width={44}
              allowDecimals={false}
              tickFormatter={digits}
            />
            <Tooltip
              cursor={{ fill: 'var(--idle-wash)' }}
              contentStyle={{ background: 'var(--raised)', border: '1px solid var(--line-strong)', borderRadius: 6 }}
              labelStyle={{ color: 'var(--ink-soft)' }}
              itemStyle={{ color: 'var(--ink)' }}
              isAnimationActive={false}
            />
            <Bar dataKey="value" name={label} fill="var(--accent)" radius={[2, 2, 0, 0]} isAnimationActive={false} />
          </BarChart>
        </ResponsiveContainer>
      </div>
      <table className="sr-only">
        <caption>{label}</caption>
        <thead>
          <tr>
            <th scope="col">{axis}</th>
            <th scope="col">Count</th>
          </tr>
        </thead>
        <tbody>
          {bins.map(({ label: name, value }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{digits(value)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  )
}
