import type { ReactNode } from 'react'

/** The primary action, always in the same place; when it is off, the reason stands beside it. */
export function WizardFooter({
  reason,
  note,
  children,
}: {
  reason?: string | null
  note?: ReactNode
  children: ReactNode
}) {
  return (
    <div className="sticky bottom-0 z-30 -mx-4 flex flex-wrap items-center justify-end gap-x-4 gap-y-2 border-line border-t bg-ground px-4 py-3 md:-mx-8 md:px-8 lg:mx-0 lg:px-0">
      <p id="wizard-reason" role="status" className={reason ? 'mr-auto text-warn' : 'mr-auto text-ink-soft'}>
        {reason ?? note}
      </p>
      {children}
    </div>
  )
}
