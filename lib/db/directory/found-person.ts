/** What a lookup reads of everybody it finds: enough to tell whether they are the row's person. */
export const FOUND_PERSON = `person_no, company_no, person_id, linkedin_slug, linkedin_urn, first_name, middle_name,
  last_name, coalesce(email_key, email) AS email_key, company_name, country, experience`

export type FoundPerson = {
  person_no: number
  company_no: number | null
  person_id: string
  linkedin_slug: string | null
  linkedin_urn: string | null
  first_name: string
  middle_name: string | null
  last_name: string
  email_key: string | null
  company_name: string | null
  country: string | null
  experience: string | null
}

/** A person whom a statement found for the row at this place of the batch. */
export type FoundRow = FoundPerson & { row: number }
