'use client'
import { type FormEvent, useState } from 'react'
import type { z } from 'zod'
import { Button } from '#components/ui/button.tsx'
import { Disclosure } from '#components/ui/disclosure.tsx'
import { ErrorState } from '#components/ui/error-state.tsx'
import { Field } from '#components/ui/field.tsx'
import { Input } from '#components/ui/input.tsx'
import { Select } from '#components/ui/select.tsx'
import {
  DEFAULT_BASE_URLS,
  PROVIDER_NAMES,
  ProviderChange,
  ProviderDraft,
  ProviderKind,
  type ProviderTest,
  type ProviderView,
} from '#lib/contract/providers.ts'
import { useProviderChanges } from './provider-queries.ts'
import { RecipeFields } from './recipe-fields.tsx'
import { EMPTY_RECIPE, toForm, toRecipe } from './recipe-form.ts'

type ProviderFormProps = {
  /** The provider to change; null for a new one. */
  provider: ProviderView | null
  onSaved: (provider: ProviderView, test: ProviderTest | null) => void
}

/** Adds a provider, or changes one. A key is typed, never shown. */
export function ProviderForm({ provider, onSaved }: ProviderFormProps) {
  const [kind, setKind] = useState<ProviderKind>(provider?.kind ?? 'apollo')
  const [texts, setTexts] = useState(() => textsOf(provider))
  const [recipe, setRecipe] = useState(provider?.recipe ? toForm(provider.recipe) : EMPTY_RECIPE)
  const [errors, setErrors] = useState<Record<string, string>>({})
  const { add, change } = useProviderChanges()
  const isOwn = kind === 'generic-json'
  const set = (more: Partial<typeof texts>) => setTexts({ ...texts, ...more })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const given = { ...valuesOf(texts), ...(isOwn ? { recipe: toRecipe(recipe) } : {}) }
    const read = provider ? ProviderChange.safeParse(given) : ProviderDraft.safeParse({ kind, ...given })
    setErrors(read.success ? {} : errorsOf(read.error))
    if (!read.success) return
    if (provider) {
      const { providerId } = provider
      change.mutate(
        { providerId, ...ProviderChange.parse(given) },
        { onSuccess: (saved) => onSaved(saved.provider, saved.test) },
      )
    } else add.mutate({ kind, ...given }, { onSuccess: (saved) => onSaved(saved.provider, saved.test) })
  }
  const failure = add.error ?? change.error
  return (
    <form onSubmit={submit} noValidate className="grid gap-4 p-5">
      {failure && <ErrorState title="It was not saved" text={failure.message} />}
      {!provider && (
        <Field label="Service">
          {(ids) => (
            <Select {...ids} value={kind} onChange={({ target }) => setKind(ProviderKind.parse(target.value))}>
              {ProviderKind.options.map((one) => (
                <option key={one} value={one}>
                  {one === 'generic-json' ? 'Another service (JSON over HTTP)' : PROVIDER_NAMES[one]}
                </option>
              ))}
            </Select>
          )}
        </Field>
      )}
      <Field
        label="API key"
        hint={
          provider?.keyLast4 == null
            ? 'Kept encrypted, and never shown again.'
            : `The one that ends in ${provider.keyLast4} stays, unless you type another.`
        }
        error={errors.key}
      >
        {(ids) => (
          <Input
            {...ids}
            type="password"
            autoComplete="off"
            data-1p-ignore
            value={texts.key}
            onChange={({ target }) => set({ key: target.value })}
          />
        )}
      </Field>
      {isOwn && <RecipeFields form={recipe} onChange={setRecipe} errors={errors} />}
      <div className="grid gap-4 sm:grid-cols-2">
        <Field
          label="Price for a person found"
          hint="US dollars; for quotes, caps and receipts"
          error={errors.unitPrice}
        >
          {(ids) => (
            <Input
              {...ids}
              inputMode="decimal"
              value={texts.unitPrice}
              onChange={({ target }) => set({ unitPrice: target.value })}
            />
          )}
        </Field>
        <Field label="Keep answers for" hint="Days; nothing is asked twice meanwhile" error={errors.maxAgeDays}>
          {(ids) => (
            <Input
              {...ids}
              inputMode="numeric"
              value={texts.maxAgeDays}
              onChange={({ target }) => set({ maxAgeDays: target.value })}
            />
          )}
        </Field>
      </div>
      <Disclosure
        title={isOwn ? 'Name' : 'Name and address'}
        openAtFirst={errors.name !== undefined || errors.baseUrl !== undefined}
      >
        <div className="grid gap-4">
          <Field label="Name" error={errors.name}>
            {(ids) => (
              <Input
                {...ids}
                value={texts.name}
                placeholder={isOwn ? '' : PROVIDER_NAMES[kind]}
                onChange={({ target }) => set({ name: target.value })}
              />
            )}
          </Field>
          {kind !== 'generic-json' && (
            <Field label="Address" hint="Another host needs its own key." error={errors.baseUrl}>
              {(ids) => (
                <Input
                  {...ids}
                  value={texts.baseUrl}
                  placeholder={DEFAULT_BASE_URLS[kind]}
                  spellCheck={false}
                  onChange={({ target }) => set({ baseUrl: target.value })}
                />
              )}
            </Field>
          )}
        </div>
      </Disclosure>
      <div className="flex justify-end border-line border-t pt-4">
        <Button type="submit" look="primary" busy={add.isPending || change.isPending}>
          {provider ? 'Save' : 'Test and add'}
        </Button>
      </div>
    </form>
  )
}

const textsOf = (provider: ProviderView | null) => ({
  key: '',
  name: provider?.name ?? '',
  baseUrl: provider?.baseUrl ?? '',
  unitPrice: String(provider?.unitPrice ?? ''),
  maxAgeDays: String(provider?.maxAgeDays ?? 90),
})

/** What was left empty is left out: it stays as it is, or as it usually is. */
function valuesOf({ key, name, baseUrl, unitPrice, maxAgeDays }: ReturnType<typeof textsOf>) {
  const filled = (text: string) => text.trim() !== ''
  return {
    ...(filled(key) ? { key } : {}),
    ...(filled(name) ? { name } : {}),
    ...(filled(baseUrl) ? { baseUrl: baseUrl.trim() } : {}),
    ...(filled(unitPrice) ? { unitPrice: Number(unitPrice.replace(',', '.')) } : {}),
    ...(filled(maxAgeDays) ? { maxAgeDays: Number(maxAgeDays) } : {}),
  }
}

/** The first problem of each field; of a recipe's parts by their own names. */
function errorsOf({ issues }: z.ZodError): Record<string, string> {
  const errors: Record<string, string> = {}
  for (const { path, message } of issues) {
    const [first, second] = path
    errors[String(first === 'recipe' ? (second ?? 'urlTemplate') : first)] ??= message
  }
  return errors
}
