import { z } from 'zod'

/** A person of the directory in the Leads Database. */
export const PersonView = z.object({
  personId: z.string(),
  name: z.string(),
  title: z.string(),
  seniority: z.string(),
  companyName: z.string(),
  companyDomain: z.string().nullable(),
  location: z.string(),
  country: z.string().nullable(),
  hasEmail: z.boolean(),
  linkedinUrl: z.string().nullable(),
})
export type PersonView = z.infer<typeof PersonView>

export const PeopleQuery = z.object({
  text: z.string().max(200).default(''),
  title: z.string().max(200).default(''),
  company: z.string().max(200).default(''),
  seniority: z.string().max(40).default(''),
  country: z.string().max(2).default(''),
  after: z.string().optional(),
})
export type PeopleQuery = z.infer<typeof PeopleQuery>

export const PeoplePage = z.object({ people: z.array(PersonView), next: z.string().nullable() })

export const AddPeople = z.strictObject({ personIds: z.array(z.string()).min(1).max(500) })
export const AddedPeople = z.object({ importId: z.uuid(), added: z.int().min(0) })
