import { z } from 'zod'

/** What people are recognised by, in the words of the API. `social` is a LinkedIn profile. */
export const IDENTIFIER_KINDS = ['email', 'phone', 'cookie', 'external_id', 'social'] as const
export const AliasKind = z.enum(IDENTIFIER_KINDS)
export type AliasKind = z.infer<typeof AliasKind>

/** A further value that a contact is known by, in its canonical form. */
export const Alias = z.object({ kind: AliasKind, value: z.string() })
export type Alias = z.infer<typeof Alias>

/** Long values are cut: nobody is known by more. */
export const ALIAS_LENGTH_MAX = 400
