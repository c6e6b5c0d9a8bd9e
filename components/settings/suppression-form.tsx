'use client'
import { Upload } from 'lucide-react'
import { type FormEvent, useRef, useState } from 'react'
import { toast } from 'sonner'
import { Button } from '#components/ui/button.tsx'
import { Card } from '#components/ui/card.tsx'
import { Field } from '#components/ui/field.tsx'
import { digits } from '#components/ui/figure.tsx'
import { Select } from '#components/ui/select.tsx'
import { SUPPRESSION_REASONS, SuppressionReason, type SuppressionReceipt } from '#lib/contract/suppression.ts'
import { useSuppressionChanges } from './suppression-queries.ts'
import { REASON_WORDS } from './suppression-words.ts'

/** Addresses and domains pasted, or a CSV of them. */
export function SuppressionForm() {
  const [text, setText] = useState('')
  const [reason, setReason] = useState<SuppressionReason>('manual')
  const [receipt, setReceipt] = useState<SuppressionReceipt | null>(null)
  const file = useRef<HTMLInputElement>(null)
  const { add, addFile, remove } = useSuppressionChanges()
  const show = (found: SuppressionReceipt) => {
    setReceipt(found)
    const undo = () => remove.mutate(found.addedIds)
    const isWhole = found.added > 0 && found.added === found.addedIds.length
    toast.success(`${digits(found.added)} added`, isWhole ? { action: { label: 'Undo', onClick: undo } } : {})
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    add.mutate(
      { text, reason },
      {
        onSuccess: (found) => {
          show(found)
          setText('')
        },
      },
    )
  }
  const failure = add.error ?? addFile.error
  return (
    <Card className="p-5">
      <form onSubmit={submit} className="grid gap-4">
        <Field
          label="Never write to"
          hint="Addresses and domains, one per line or separated by commas. A domain shuts out its subdomains too."
          error={failure?.message}
        >
          {(ids) => (
            <textarea
              {...ids}
              value={text}
              onChange={(event) => setText(event.target.value)}
              rows={3}
              placeholder={'ada@example.com\nexample.org'}
              className="w-full resize-y rounded-md border border-edge bg-raised px-3 py-2 text-base text-ink placeholder:text-ink-faint aria-invalid:border-bad"
            />
          )}
        </Field>
        <div className="flex flex-wrap items-end gap-3">
          <div className="w-48">
            <Field label="Reason">
              {(ids) => (
                <Select
                  {...ids}
                  value={reason}
                  onChange={(event) => setReason(SuppressionReason.parse(event.target.value))}
                >
                  {SUPPRESSION_REASONS.map((one) => (
                    <option key={one} value={one}>
                      {REASON_WORDS[one]}
                    </option>
                  ))}
                </Select>
              )}
            </Field>
          </div>
          <Button type="submit" look="primary" busy={add.isPending} disabled={text.trim() === ''}>
            Add
          </Button>
          <Button type="button" busy={addFile.isPending} onClick={() => file.current?.click()}>
            <Upload aria-hidden className="size-4" /> Add a CSV
          </Button>
          <input
            ref={file}
            type="file"
            accept=".csv,text/csv,text/plain"
            aria-label="CSV of addresses or domains"
            className="sr-only"
            tabIndex={-1}
            onChange={(event) => {
              const chosen = event.target.files?.[0]
              if (chosen) addFile.mutate({ file: chosen, reason }, { onSuccess: show })
              event.target.value = ''
            }}
          />
        </div>
        {receipt && <Receipt receipt={receipt} />}
      </form>
    </Card>
  )
}

/** What became of the last list, with what could not be understood. */
function Receipt({ receipt: { added, known, wrong, wrongSamples } }: { receipt: SuppressionReceipt }) {
  return (
    <div role="status" className="grid gap-1 border-line border-t pt-3 text-sm">
      <p>
        <strong className="font-medium">{digits(added)} added</strong>
        {known > 0 && <>, {digits(known)} were there already</>}
        {wrong > 0 && <span className="text-bad">, {digits(wrong)} are neither address nor domain</span>}.
      </p>
      {wrongSamples.length > 0 && (
        <p className="text-ink-soft">
          {wrongSamples
            .slice(0, 5)
            .map(({ lineNumber, value }) => `line ${lineNumber}: ${value}`)
            .join(' · ')}
          {wrong > 5 ? ' …' : ''}
        </p>
      )}
    </div>
  )
}
