import type { ContactState } from './contact-state.ts'

/** What a contact is recognised by. */
export type PersonKey = { kind: 'linkedin' | 'email' | 'external' | 'phone' | 'name'; key: string }

/**
 * The people a chunk may meet: contacts of the workspace under each of their keys, and those that earlier rows made. The first
 * contact put under a key keeps it.
 */
export class PersonRegister {
  readonly #byId = new Map<string, ContactState>()
  readonly #byKey = new Map<string, string>()
  readonly #rowOf = new Map<string, number>()

  /** @param settled rows of this import that made or changed a contact already, by contact id */
  constructor(contacts: readonly ContactState[], settled: ReadonlyMap<string, number>) {
    for (const contact of contacts) this.#put(contact)
    for (const [contactId, rowNumber] of settled) this.#rowOf.set(contactId, rowNumber)
  }

  contact(contactId: string): ContactState | null {
    return this.#byId.get(contactId) ?? null
  }

  holderOf({ kind, key }: PersonKey): ContactState | null {
    const contactId = this.#byKey.get(`${kind} ${key}`)
    return contactId === undefined ? null : this.contact(contactId)
  }

  /** The row of this import that settled the contact before, if one did. */
  rowOf(contactId: string): number | null {
    return this.#rowOf.get(contactId) ?? null
  }

  settle(contact: ContactState, rowNumber: number): void {
    this.#put(contact)
    this.#rowOf.set(contact.contactId, rowNumber)
  }

  #put(contact: ContactState): void {
    this.#byId.set(contact.contactId, contact)
    if (contact.duplicateNumber > 0) return
    for (const { kind, key } of keysOf(contact)) {
      const name = `${kind} ${key}`
      if (!this.#byKey.has(name)) this.#byKey.set(name, contact.contactId)
    }
  }
}

function keysOf({ values, emailKey, nameKey }: ContactState): PersonKey[] {
  const keys: [PersonKey['kind'], string | null | undefined][] = [
    ['linkedin', values.linkedinSlug],
    ['email', emailKey],
    ['external', values.externalId],
    ['phone', values.phone],
    ['name', nameKey],
  ]
  return keys.flatMap(([kind, key]) => (key ? [{ kind, key }] : []))
}
