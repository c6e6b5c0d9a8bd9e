import type { Alias, AliasKind } from '#lib/contract/aliases.ts'
import type { ContactState } from './contact-state.ts'

/** What a contact is recognised by. */
export type PersonKey = { kind: 'linkedin' | 'email' | 'external' | 'phone' | 'name' | 'cookie'; key: string }

/** An alias with the contact that bears it. */
export type HeldAlias = Alias & { contactId: string }

/**
 * The people a chunk may meet: contacts of the workspace under each of their keys, and those that earlier rows made. The first
 * contact put under a key keeps it. Whom nobody bears as their own key is found by an alias.
 */
export class PersonRegister {
  readonly #byId = new Map<string, ContactState>()
  readonly #byKey = new Map<string, string>()
  readonly #byAlias = new Map<string, string>()
  readonly #rowOf = new Map<string, number>()

  /** @param settled rows of this import that made or changed a contact already, by contact id */
  constructor(
    contacts: readonly ContactState[],
    settled: ReadonlyMap<string, number>,
    aliases: readonly HeldAlias[] = [],
  ) {
    for (const contact of contacts) this.#put(contact)
    for (const { contactId, ...alias } of aliases) this.#byAlias.set(nameOf(alias), contactId)
    for (const [contactId, rowNumber] of settled) this.#rowOf.set(contactId, rowNumber)
  }

  contact(contactId: string): ContactState | null {
    return this.#byId.get(contactId) ?? null
  }

  holderOf({ kind, key }: PersonKey): ContactState | null {
    const name = `${kind} ${key}`
    const contactId = this.#byKey.get(name) ?? this.#byAlias.get(name)
    return contactId === undefined ? null : this.contact(contactId)
  }

  /** The row of this import that settled the contact before, if one did. */
  rowOf(contactId: string): number | null {
    return this.#rowOf.get(contactId) ?? null
  }

  /** Whether the contact bears the key as an alias, and nobody as their own. */
  isAliasOf({ kind, key }: PersonKey, contactId: string): boolean {
    const name = `${kind} ${key}`
    return !this.#byKey.has(name) && this.#byAlias.get(name) === contactId
  }

  /** @returns those of the aliases that nobody has borne before, and the contact bears from now on */
  settle(contact: ContactState, rowNumber: number, aliases: readonly Alias[] = []): Alias[] {
    this.#put(contact)
    this.#rowOf.set(contact.contactId, rowNumber)
    const gained = aliases.filter((alias) => !this.#byKey.has(nameOf(alias)) && !this.#byAlias.has(nameOf(alias)))
    for (const alias of gained) this.#byAlias.set(nameOf(alias), contact.contactId)
    return gained
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

/** The key that an alias stands for. */
export const KEY_KIND_OF: Record<AliasKind, PersonKey['kind']> = {
  email: 'email',
  phone: 'phone',
  cookie: 'cookie',
  external_id: 'external',
  social: 'linkedin',
}

const nameOf = ({ kind, value }: Alias): string => `${KEY_KIND_OF[kind]} ${value}`

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
