import { z } from 'zod'

/** RFC 9457, as every route of ours answers what it refuses. */
export const ProblemDetails = z.object({
  type: z.string().default('about:blank'),
  title: z.string(),
  status: z.int(),
  detail: z.string().optional(),
  errors: z.array(z.object({ pointer: z.string(), detail: z.string() })).optional(),
})
export type ProblemDetails = z.infer<typeof ProblemDetails>
