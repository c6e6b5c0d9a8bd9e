import type { ReactNode, Ref } from 'react'

type ScrollRegionProps = { label: string; children: ReactNode; ref?: Ref<HTMLElement> }

const FOCUSABLE = { tabIndex: 0 }

/** Content that scrolls by itself. It takes the focus, because who has no mouse must be able to scroll it (WCAG 2.1.1). */
export function ScrollRegion({ label, children, ref }: ScrollRegionProps) {
  return (
    <section
      ref={ref}
      aria-label={label}
      {...FOCUSABLE}
      className="max-h-[440px] overflow-auto rounded-lg border border-line"
    >
      {children}
    </section>
  )
}
