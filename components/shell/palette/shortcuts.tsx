import { Kbd } from '#components/ui/kbd.tsx'
import { Sheet } from '#components/ui/sheet.tsx'
import { PALETTE_PAGES } from './palette-pages.ts'

const EVERYWHERE = [
  { keys: ['Ctrl', 'K'], does: 'Find and do anything' },
  { keys: ['?'], does: 'These shortcuts' },
  { keys: ['/'], does: 'Search the list' },
  { keys: ['Esc'], does: 'Close what is open' },
] as const

const LISTS = [
  { keys: ['j'], does: 'The row below' },
  { keys: ['k'], does: 'The row above' },
  { keys: ['x'], does: 'Choose the row' },
  { keys: ['Enter'], does: 'Open the row' },
] as const

/** The keys there are. */
export function Shortcuts({ open, onClose }: { open: boolean; onClose: () => void }) {
  const pages = PALETTE_PAGES.flatMap(({ key, label }) => (key ? [{ keys: ['g', key], does: label }] : []))
  return (
    <Sheet open={open} onClose={onClose} title="Keyboard shortcuts">
      <div className="grid gap-6 px-5 py-4">
        <Keys title="Everywhere" keys={EVERYWHERE} />
        <Keys title="Go to" keys={pages} />
        <Keys title="In lists" keys={LISTS} />
      </div>
    </Sheet>
  )
}

type KeysProps = { title: string; keys: readonly { keys: readonly string[]; does: string }[] }

const Keys = ({ title, keys: shown }: KeysProps) => (
  <section aria-label={title}>
    <h3 className="mb-2 text-ink-faint text-sm">{title}</h3>
    <dl className="grid gap-2">
      {shown.map(({ keys, does }) => (
        <div key={does} className="flex items-center justify-between gap-4">
          <dt>{does}</dt>
          <dd className="flex gap-1">
            {keys.map((key) => (
              <Kbd key={key}>{key}</Kbd>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  </section>
)
