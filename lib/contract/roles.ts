import { z } from 'zod'

/** What a member of a workspace may do; each role may do all that the one before it may. */
export const Role = z.enum(['viewer', 'editor', 'admin'])
export type Role = z.infer<typeof Role>

/** Whether `role` may do what `needed` is needed for. */
export const mayAct = (role: Role, needed: Role): boolean => Role.options.indexOf(role) >= Role.options.indexOf(needed)
