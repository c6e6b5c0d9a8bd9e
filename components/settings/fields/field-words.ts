import type { CustomFieldView } from '#lib/contract/custom-fields.ts'

export const KIND_WORDS: Record<CustomFieldView['kind'], string> = {
  text: 'Text',
  number: 'Number',
  date: 'Date',
  boolean: 'Yes or no',
  choice: 'Single choice',
}

/** Choices as they are written, one a line. */
export const choicesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
