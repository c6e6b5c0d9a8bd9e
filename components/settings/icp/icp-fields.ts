import type { IcpCondition, IcpField } from '#lib/contract/icp-rules.ts'
import type { WorkspaceRulesView } from '#lib/contract/workspace-rules.ts'

type FieldChoice = { field: IcpField; label: string; isNumber: boolean; hint: string }

/** What a rule may ask about, in the words of the page. */
const USUAL: readonly FieldChoice[] = [
  { field: 'title', label: 'Job title', isNumber: false, hint: 'head of sales' },
  { field: 'seniority', label: 'Seniority', isNumber: false, hint: 'vp, director' },
  { field: 'department', label: 'Department', isNumber: false, hint: 'sales' },
  { field: 'employeeCount', label: 'Employees', isNumber: true, hint: '200' },
  { field: 'industry', label: 'Industry', isNumber: false, hint: 'Software' },
  { field: 'techStack', label: 'Tech stack', isNumber: false, hint: 'Salesforce' },
  { field: 'country', label: 'Country', isNumber: false, hint: 'DE, AT, CH' },
  { field: 'region', label: 'Region', isNumber: false, hint: 'Bavaria' },
]

export function fieldChoices({ customFields }: Pick<WorkspaceRulesView, 'customFields'>): FieldChoice[] {
  const own = customFields.map(
    ({ name, kind }): FieldChoice => ({
      field: `custom:${name}`,
      label: name,
      isNumber: kind === 'number',
      hint: '',
    }),
  )
  return [...USUAL, ...own]
}

export const OP_WORDS: Record<IcpCondition['op'], string> = {
  is: 'is',
  'is-not': 'is not',
  contains: 'contains',
  'one-of': 'is one of',
  'at-least': 'at least',
  'at-most': 'at most',
  exists: 'is known',
}

const TEXT_OPS: readonly IcpCondition['op'][] = ['one-of', 'is', 'is-not', 'contains', 'exists']
const NUMBER_OPS: readonly IcpCondition['op'][] = ['at-least', 'at-most', 'is', 'exists']
export const opsOf = (isNumber: boolean): readonly IcpCondition['op'][] => (isNumber ? NUMBER_OPS : TEXT_OPS)

/** A condition while it is being written: the value is what stands in the box. */
export type ConditionDraft = { id: string; field: IcpField; op: IcpCondition['op']; text: string }
export type RuleDraft = { id: string; tier: 'A' | 'B' | 'C'; conditions: ConditionDraft[] }

let made = 0
export const draftId = (): string => `draft-${++made}`

export const newCondition = (): ConditionDraft => ({ id: draftId(), field: 'seniority', op: 'one-of', text: '' })

export function draftOfCondition(condition: IcpCondition): ConditionDraft {
  const text =
    condition.op === 'exists'
      ? ''
      : Array.isArray(condition.value)
        ? condition.value.join(', ')
        : String(condition.value)
  return { id: draftId(), field: condition.field, op: condition.op, text }
}

/** As the contract has it; a number that is none becomes one that the contract refuses. */
export function conditionOfDraft({ field, op, text }: ConditionDraft): IcpCondition {
  switch (op) {
    case 'exists':
      return { field, op }
    case 'one-of':
      return {
        field,
        op,
        value: text
          .split(',')
          .map((one) => one.trim())
          .filter((one) => one !== ''),
      }
    case 'at-least':
    case 'at-most':
      return { field, op, value: text.trim() === '' ? Number.NaN : Number(text.replace(/[,\s]/g, '')) }
    case 'is':
    case 'is-not':
    case 'contains':
      return { field, op, value: text }
  }
}
