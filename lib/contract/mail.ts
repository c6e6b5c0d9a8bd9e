import { z } from 'zod'

/** A message that was kept because there is no mail server. */
export const KeptMail = z.object({
  id: z.string(),
  at: z.iso.datetime(),
  to: z.string(),
  subject: z.string(),
  text: z.string(),
})
export type KeptMail = z.infer<typeof KeptMail>

/** Newest first; `next` goes into `before` of the following page. */
export const KeptMailPage = z.object({ mails: z.array(KeptMail), next: z.string().nullable() })
export type KeptMailPage = z.infer<typeof KeptMailPage>
