import type { PersonFacts } from '#lib/core/identity/person-facts.ts'
import type { EmailStatus } from './provided-facts.ts'

/** A person as a provider describes them: the directory's shape, with what it says of each address. Plain JSON, kept in the cache. */
export type ProvidedPerson = {
  facts: Omit<PersonFacts, 'provided' | 'emails'>
  /** Best first. */
  emails: readonly { address: string; status: EmailStatus }[]
}
