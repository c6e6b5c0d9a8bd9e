import type { ContactField } from '#lib/contract/import-record.ts'
import { Prisma } from '#prisma/generated/client.ts'

const OWNER = Prisma.sql`(SELECT u.email FROM app_user u WHERE u.id = c.owner_id)`

/** What a contact `c` holds by field, as a record's `values` would say it. */
export const HELD_VALUES = Prisma.sql`jsonb_strip_nulls(jsonb_build_object(
  'email', c.email, 'phone', c.phone, 'linkedinSlug', c.linkedin_slug, 'linkedinUrn', c.linkedin_urn, 'externalId', c.external_id,
  'firstName', c.first_name, 'middleName', c.middle_name, 'lastName', c.last_name, 'jobTitle', c.job_title,
  'seniority', c.seniority, 'department', c.department, 'companyName', c.company_name, 'companyDomain', c.company_domain,
  'location', c.location, 'city', c.city, 'region', c.region, 'country', c.country, 'notes', c.notes,
  'ownerEmail', ${OWNER})) || c.profile`

/** The same, a field at a time: a third of the work where all of many contacts are gone through. */
export const HELD_VALUE: Record<ContactField, Prisma.Sql> = {
  email: Prisma.sql`c.email`,
  phone: Prisma.sql`c.phone`,
  linkedinSlug: Prisma.sql`c.linkedin_slug`,
  linkedinUrn: Prisma.sql`c.linkedin_urn`,
  externalId: Prisma.sql`c.external_id`,
  prefix: Prisma.sql`c.profile->>'prefix'`,
  firstName: Prisma.sql`c.first_name`,
  middleName: Prisma.sql`c.middle_name`,
  lastName: Prisma.sql`c.last_name`,
  suffix: Prisma.sql`c.profile->>'suffix'`,
  nickname: Prisma.sql`c.profile->>'nickname'`,
  jobTitle: Prisma.sql`c.job_title`,
  seniority: Prisma.sql`c.seniority`,
  department: Prisma.sql`c.department`,
  companyName: Prisma.sql`c.company_name`,
  companyDomain: Prisma.sql`c.company_domain`,
  location: Prisma.sql`c.location`,
  city: Prisma.sql`c.city`,
  region: Prisma.sql`c.region`,
  country: Prisma.sql`c.country`,
  ownerEmail: Prisma.sql`lower(coalesce(c.profile->>'ownerEmail', ${OWNER}))`,
  notes: Prisma.sql`c.notes`,
  phoneType: Prisma.sql`c.profile->>'phoneType'`,
  phoneVerificationResult: Prisma.sql`c.profile->>'phoneVerificationResult'`,
  phoneVerificationProvider: Prisma.sql`c.profile->>'phoneVerificationProvider'`,
  phoneIntentScore: Prisma.sql`c.profile->>'phoneIntentScore'`,
}
