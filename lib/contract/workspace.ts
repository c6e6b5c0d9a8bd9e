import { z } from 'zod'

const Name = z.string().trim().min(1, 'Give the workspace a name.').max(100, 'The name is longer than 100 characters.')

/** What a workspace sets for everybody in it. */
export const WorkspaceSettings = z.object({
  name: Name,
  /** ISO 3166 alpha-2: numbers without a country code are read as its; null where such a number is an error. */
  defaultCountry: z
    .string()
    .regex(/^[A-Z]{2}$/, 'Choose a country.')
    .nullable(),
  /** What imports under Contacts and Imports propose. */
  defaultWorkflowId: z.guid().nullable(),
})
export type WorkspaceSettings = z.infer<typeof WorkspaceSettings>

/** What is left out stays. */
export const WorkspaceChange = WorkspaceSettings.partial().strict()
export type WorkspaceChange = z.infer<typeof WorkspaceChange>

export const ClientDraft = z.strictObject({ name: Name })
export const NewClient = z.object({ workspaceId: z.uuid(), name: z.string() })

/** The agency a workspace belongs to, and the clients it has itself. */
export const AgencyView = z.object({
  agency: z.object({ workspaceId: z.uuid(), name: z.string() }).nullable(),
  clients: z.array(
    z.object({
      workspaceId: z.uuid(),
      name: z.string(),
      members: z.int().min(0),
      /** People whom it holds just now. */
      held: z.int().min(0),
      /** Whoever asks belongs to it too. */
      isYours: z.boolean(),
    }),
  ),
})
export type AgencyView = z.infer<typeof AgencyView>

/** Who holds a person just now. */
export const AssignmentView = z.object({
  emailKey: z.string(),
  holder: z.object({ workspaceId: z.uuid(), name: z.string() }),
  /** Held by the workspace that asks, which can let go. */
  isOwn: z.boolean(),
  priority: z.int(),
  since: z.iso.datetime(),
  expiresAt: z.iso.datetime().nullable(),
})
export type AssignmentView = z.infer<typeof AssignmentView>
/** By address; `next` goes into `after` of the following page. */
export const AssignmentPage = z.object({ assignments: z.array(AssignmentView), next: z.string().nullable() })
export type AssignmentPage = z.infer<typeof AssignmentPage>

/** Lets people go; `undo` takes them back where nobody else has taken them since. */
export const AssignmentRelease = z.strictObject({
  emailKeys: z.array(z.string().min(1).max(320)).min(1).max(1_000),
  undo: z.boolean().default(false),
})
export type AssignmentRelease = z.infer<typeof AssignmentRelease>
export const AssignmentsReleased = z.object({ emailKeys: z.array(z.string()) })
