import type { ReactNode, Ref } from 'react'

type ScrollRegionProps = { label: string; children: ReactNode; ref?: Ref<HTMLElement> }

/** Content that scrolls by itself. It takes the focus, because who has no mouse must be able to scroll it (WCAG 2.1.1). */
export function ScrollRegion({ label, children, ref }: ScrollRegionProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
    <section
      ref={ref}
      aria-label={label}
      tabIndex={0}
      className="max-h-[440px] overflow-auto rounded-lg border border-line"
    >
      {children}
    </section>
  )
}
