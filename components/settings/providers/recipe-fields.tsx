import { Checkbox } from '#components/ui/checkbox.tsx'
import { Field } from '#components/ui/field.tsx'
import { Input } from '#components/ui/input.tsx'
import { Select } from '#components/ui/select.tsx'
import { RECIPE_FIELDS, RECIPE_WORDS } from '#lib/contract/providers.ts'
import { RECIPE_LABELS, type RecipeForm } from './recipe-form.ts'

type RecipeFieldsProps = {
  form: RecipeForm
  onChange: (form: RecipeForm) => void
  /** By field of the recipe. */
  errors: Readonly<Record<string, string>>
}

const AREA =
  'w-full resize-y rounded-md border border-edge bg-raised px-3 py-2 font-mono text-sm text-ink placeholder:text-ink-faint aria-invalid:border-bad'

/** How a service of the workspace's own is asked, and where in its answer the fields stand. */
export function RecipeFields({ form, onChange, errors }: RecipeFieldsProps) {
  const set = (more: Partial<RecipeForm>) => onChange({ ...form, ...more })
  return (
    <>
      <div className="grid grid-cols-[96px_minmax(0,1fr)] gap-3">
        <Field label="Method">
          {(ids) => (
            <Select
              {...ids}
              value={form.method}
              onChange={({ target }) => set({ method: target.value === 'POST' ? 'POST' : 'GET' })}
            >
              <option>GET</option>
              <option>POST</option>
            </Select>
          )}
        </Field>
        <Field label="Address" error={errors.urlTemplate}>
          {(ids) => (
            <Input
              {...ids}
              value={form.urlTemplate}
              onChange={({ target }) => set({ urlTemplate: target.value })}
              placeholder="https://api.example.com/find?email={email}"
              spellCheck={false}
            />
          )}
        </Field>
      </div>
      <p className="text-ink-faint text-sm">Between braces: {RECIPE_WORDS.map((word) => `{${word}}`).join(' ')}</p>
      <Field label="Headers" hint="One per line, like Authorization: Bearer {key}" error={errors.headers}>
        {(ids) => (
          <textarea
            {...ids}
            className={AREA}
            rows={2}
            spellCheck={false}
            value={form.headers}
            onChange={({ target }) => set({ headers: target.value })}
          />
        )}
      </Field>
      {form.method === 'POST' && (
        <Field label="Body" hint="JSON; words between braces stand inside its texts" error={errors.bodyTemplate}>
          {(ids) => (
            <textarea
              {...ids}
              className={AREA}
              rows={4}
              spellCheck={false}
              placeholder={'{"email": "{email}"}'}
              value={form.bodyTemplate}
              onChange={({ target }) => set({ bodyTemplate: target.value })}
            />
          )}
        </Field>
      )}
      <fieldset className="grid gap-2">
        <legend className="mb-2 font-medium text-sm">Where in the answer</legend>
        {errors.answerPaths && <p className="text-bad text-sm">{errors.answerPaths}</p>}
        <div className="grid gap-x-4 gap-y-2 sm:grid-cols-2">
          {RECIPE_FIELDS.map((field) => (
            <Field key={field} label={RECIPE_LABELS[field]}>
              {(ids) => (
                <Input
                  {...ids}
                  className="h-8 font-mono text-sm"
                  spellCheck={false}
                  placeholder={field === 'email' ? 'data.email' : ''}
                  value={form.paths[field] ?? ''}
                  onChange={({ target }) => set({ paths: { ...form.paths, [field]: target.value } })}
                />
              )}
            </Field>
          ))}
        </div>
      </fieldset>
      <Field label="Email statuses that mean that mail arrives" hint="Separated by commas">
        {(ids) => (
          <Input {...ids} value={form.verifiedWords} onChange={({ target }) => set({ verifiedWords: target.value })} />
        )}
      </Field>
      <Checkbox
        label="Asking twice costs nothing"
        hint="An answer that got lost on the way is then asked for again."
        checked={form.repeatable}
        onChange={(repeatable) => set({ repeatable })}
      />
    </>
  )
}
