'use client'
import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { ErrorState } from '#components/ui/error-state.tsx'
import { Field } from '#components/ui/field.tsx'
import { Select } from '#components/ui/select.tsx'
import { SkeletonRows } from '#components/ui/skeleton.tsx'
import type { ReadingOverrides } from '#lib/contract/upload-reading.ts'
import { HeaderChoice } from './header-choice.tsx'
import type { MappingView } from './mapping-step.tsx'
import { DELIMITER_CHOICES, ENCODING_GROUPS, QUOTE_CHOICES } from './reading-choices.ts'
import { readingPreviewQuery, useReread } from './reading-queries.ts'

type ReadingFormProps = { upload: MappingView; onDone: () => void }

/** What a person decides instead of the guess, with the first records as they would then be read. */
export function ReadingForm({ upload, onDone }: ReadingFormProps) {
  const { overrides: saved } = upload.reading
  const [chosen, setChosen] = useState<ReadingOverrides>(saved)
  const preview = useQuery(readingPreviewQuery(upload.importId, chosen))
  const reread = useReread(upload.importId)
  const read = preview.data?.dialect ?? upload.reading
  const now = {
    encoding: chosen.encoding ?? read.encoding,
    delimiter: chosen.delimiter ?? read.delimiter,
    quote: chosen.quote ?? read.quote,
    headerRow: chosen.headerRow ?? read.headerRow,
  }
  const isChanged = JSON.stringify(chosen) !== JSON.stringify(saved)
  const apply = (overrides: ReadingOverrides) => reread.mutate(overrides, { onSuccess: onDone })
  return (
    <div className="grid gap-4">
      <div className="grid gap-3 sm:grid-cols-3">
        <Choice
          label="Encoding"
          value={now.encoding}
          onChange={(encoding) => setChosen({ ...chosen, encoding })}
          known={ENCODING_GROUPS.flatMap(({ encodings }) => encodings.map(([value]) => value))}
        >
          {ENCODING_GROUPS.map(({ label, encodings }) => (
            <optgroup key={label} label={label}>
              {encodings.map(([value, name]) => (
                <option key={value} value={value}>
                  {name}
                </option>
              ))}
            </optgroup>
          ))}
        </Choice>
        <Choice
          label="Columns are separated by"
          value={now.delimiter}
          onChange={(delimiter) => setChosen({ ...chosen, delimiter })}
          known={DELIMITER_CHOICES.map(({ value }) => value)}
        >
          {DELIMITER_CHOICES.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </Choice>
        <Choice
          label="Cells are quoted by"
          value={now.quote}
          onChange={(quote) => {
            const found = QUOTE_CHOICES.find(({ value }) => value === quote)
            if (found) setChosen({ ...chosen, quote: found.value })
          }}
          known={QUOTE_CHOICES.map(({ value }) => value)}
        >
          {QUOTE_CHOICES.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </Choice>
      </div>
      {preview.error ? (
        <ErrorState title="The file cannot be read that way" text={preview.error.message} />
      ) : preview.data ? (
        <HeaderChoice
          preview={preview.data}
          headerRow={now.headerRow}
          isStale={preview.isPlaceholderData}
          onChoose={(headerRow) => setChosen({ ...chosen, headerRow })}
        />
      ) : (
        <SkeletonRows rows={5} label="The first records are loading" />
      )}
      {reread.error && <ErrorState title="The file was not read again" text={reread.error.message} />}
      <div className="flex flex-wrap items-center gap-2">
        <Button
          look="primary"
          busy={reread.isPending}
          disabled={!isChanged || preview.error !== null}
          onClick={() => apply(chosen)}
        >
          Use this reading
        </Button>
        {Object.keys(saved).length > 0 && (
          <Button busy={reread.isPending} onClick={() => apply({})}>
            Back to what was detected
          </Button>
        )}
        <Button look="quiet" onClick={onDone}>
          Leave it as it is
        </Button>
        {isChanged && (
          <span className="text-ink-soft text-sm">The whole file is read again; the mapping starts afresh.</span>
        )}
      </div>
    </div>
  )
}

type ChoiceProps = {
  label: string
  value: string
  /** Values that stand in the list; another one is added as it is. */
  known: readonly string[]
  onChange: (value: string) => void
  children: ReactNode
}

function Choice({ label, value, known, onChange, children }: ChoiceProps) {
  return (
    <Field label={label}>
      {(ids) => (
        <Select {...ids} value={value} onChange={(event) => onChange(event.target.value)}>
          {!known.includes(value) && <option value={value}>{value}</option>}
          {children}
        </Select>
      )}
    </Field>
  )
}
