import { z } from 'zod'
import { ImportOptions } from './import-options.ts'

/** A mapping that is proposed for the next file with the same header, with the options and the reading that went with it. */
export const SavedMappingView = z.object({
  recipeId: z.string(),
  /** What people call it; null where nobody has named it. */
  name: z.string().nullable(),
  savedAt: z.iso.datetime(),
  /** Columns in the file's order, each with where it goes, in words; empty headers where only their key was kept. */
  columns: z.array(z.object({ header: z.string(), target: z.string(), isMapped: z.boolean() })),
  options: ImportOptions.nullable(),
  /** How the file is read otherwise than it was guessed. */
  reading: z.array(z.object({ what: z.string(), value: z.string() })),
})
export type SavedMappingView = z.infer<typeof SavedMappingView>
export const SavedMappingList = z.object({ mappings: z.array(SavedMappingView) })

export const SavedMappingChange = z.strictObject({
  name: z.string().trim().min(1).max(100, 'The name is longer than 100 characters.').nullable(),
})
