import { type ProviderRecipe, RECIPE_FIELDS, type RecipeField } from '#lib/contract/providers.ts'

/** A recipe as it stands in the form: texts only. */
export type RecipeForm = {
  method: 'GET' | 'POST'
  urlTemplate: string
  /** `Name: value`, a line each. */
  headers: string
  bodyTemplate: string
  paths: Partial<Record<RecipeField, string>>
  verifiedWords: string
  repeatable: boolean
}

export const RECIPE_LABELS: Record<RecipeField, string> = {
  id: 'Their ID',
  firstName: 'First name',
  lastName: 'Last name',
  email: 'Email',
  emailStatus: 'Email status',
  phone: 'Phone',
  linkedinUrl: 'LinkedIn URL',
  jobTitle: 'Job title',
  companyName: 'Company name',
  companyDomain: 'Company domain',
  industry: 'Industry',
  employeeCount: 'Employees',
  location: 'Location',
  country: 'Country',
}

export const EMPTY_RECIPE: RecipeForm = {
  method: 'GET',
  urlTemplate: '',
  headers: 'Authorization: Bearer {key}',
  bodyTemplate: '',
  paths: {},
  verifiedWords: 'verified, valid, deliverable',
  repeatable: false,
}

export const toForm = (recipe: ProviderRecipe): RecipeForm => ({
  method: recipe.method,
  urlTemplate: recipe.urlTemplate,
  headers: recipe.headers.map(({ name, value }) => `${name}: ${value}`).join('\n'),
  bodyTemplate: recipe.bodyTemplate ?? '',
  paths: recipe.answerPaths,
  verifiedWords: recipe.verifiedWords.join(', '),
  repeatable: recipe.repeatable,
})

/** What the form says, for the contract to judge. */
export const toRecipe = (form: RecipeForm): ProviderRecipe => ({
  method: form.method,
  urlTemplate: form.urlTemplate.trim(),
  headers: form.headers
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const at = line.indexOf(':')
      return at < 0
        ? { name: line.trim(), value: '' }
        : { name: line.slice(0, at).trim(), value: line.slice(at + 1).trim() }
    }),
  bodyTemplate: form.method === 'POST' && form.bodyTemplate.trim() !== '' ? form.bodyTemplate : null,
  answerPaths: Object.fromEntries(
    RECIPE_FIELDS.flatMap((field) => {
      const path = form.paths[field]?.trim() ?? ''
      return path === '' ? [] : [[field, path]]
    }),
  ),
  verifiedWords: form.verifiedWords
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== ''),
  repeatable: form.repeatable,
})
