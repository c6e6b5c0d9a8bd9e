import { cn } from '#components/ui/cn.ts'

/** A method; the word says it, the colour only helps the eye. */
export function MethodMark({ method, className }: { method: string; className?: string }) {
  return (
    <span
      className={cn(
        'inline-block w-11 shrink-0 font-medium font-mono text-xs',
        method === 'GET' ? 'text-good' : 'text-change',
        className,
      )}
    >
      {method}
    </span>
  )
}
