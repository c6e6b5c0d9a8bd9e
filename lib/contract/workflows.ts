import { z } from 'zod'

const count = z.int().min(0)
const name = z.string().trim().min(1, 'Give it a name.').max(100)

/** `days` after the step before, or after somebody came in. */
export const WorkflowStep = z.strictObject({
  text: z.string().trim().min(1, 'Say what is to be done.').max(300),
  days: z.int().min(0).max(365),
})
export type WorkflowStep = z.infer<typeof WorkflowStep>
const steps = z.array(WorkflowStep).min(1, 'A workflow has one step at least.').max(50)

export const WorkflowDraft = z.strictObject({ name, steps })
export type WorkflowDraft = z.infer<typeof WorkflowDraft>

/** What is left out stays. `isDefault`: imports under Contacts and Imports propose it. */
export const WorkflowChange = z.strictObject({
  name: name.optional(),
  steps: steps.optional(),
  isDefault: z.boolean().optional(),
  archived: z.boolean().optional(),
})
export type WorkflowChange = z.infer<typeof WorkflowChange>

export const WorkflowView = z.object({
  workflowId: z.uuid(),
  name: z.string(),
  steps: z.array(WorkflowStep),
  isDefault: z.boolean(),
  running: count,
  finished: count,
})
export type WorkflowView = z.infer<typeof WorkflowView>
export const WorkflowList = z.object({ workflows: z.array(WorkflowView) })

/** People in a workflow, those whose next step is due first. */
export const WorkflowRuns = z.object({
  runs: z.array(
    z.object({
      contactId: z.uuid(),
      name: z.string(),
      companyName: z.string(),
      enrolledAt: z.iso.datetime({ offset: true }),
      /** Null when all steps are done. */
      next: z.object({ number: z.int().min(1), text: z.string(), dueAt: z.iso.datetime({ offset: true }) }).nullable(),
    }),
  ),
  next: z.string().nullable(),
})
export type WorkflowRuns = z.infer<typeof WorkflowRuns>

/** The next step of these people is done. */
export const StepsDone = z.strictObject({ contactIds: z.array(z.uuid()).min(1).max(500) })
export type StepsDone = z.infer<typeof StepsDone>
