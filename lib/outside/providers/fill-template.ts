import type { PersonQuestion } from '#lib/core/enrichment/person-question.ts'

/** What stands for the words between braces. */
export type TemplateWords = Readonly<Record<string, string>>

export const wordsOf = (question: PersonQuestion, key: string): TemplateWords => ({
  email: question.email ?? '',
  linkedinUrl: question.linkedinUrl ?? '',
  firstName: question.firstName,
  lastName: question.lastName,
  companyName: question.companyName,
  companyDomain: question.companyDomain ?? '',
  country: question.country ?? '',
  key,
})

/** Puts words into a text, each made safe for its place by `encode`. One pass: a word is never read for braces itself. */
export const fillTemplate = (template: string, words: TemplateWords, encode: (word: string) => string): string =>
  template.replace(/\{(\w+)\}/g, (whole, word: string) =>
    Object.hasOwn(words, word) ? encode(words[word] ?? '') : whole,
  )

/** Puts words into the texts of a JSON body. Nothing that a word holds can change the shape of the JSON. */
export function fillJson(template: string, words: TemplateWords): string {
  return JSON.stringify(
    JSON.parse(template, (_key, value: unknown) =>
      typeof value === 'string' ? fillTemplate(value, words, (word) => word) : value,
    ),
  )
}
