import { Prisma } from '#prisma/generated/client.ts'

/** What a contact `c` holds by field, as a record's `values` would say it. */
export const HELD_VALUES = Prisma.sql`jsonb_strip_nulls(jsonb_build_object(
  'email', c.email, 'phone', c.phone, 'linkedinSlug', c.linkedin_slug, 'linkedinUrn', c.linkedin_urn, 'externalId', c.external_id,
  'firstName', c.first_name, 'middleName', c.middle_name, 'lastName', c.last_name, 'jobTitle', c.job_title,
  'seniority', c.seniority, 'department', c.department, 'companyName', c.company_name, 'companyDomain', c.company_domain,
  'location', c.location, 'city', c.city, 'region', c.region, 'country', c.country, 'notes', c.notes,
  'ownerEmail', (SELECT u.email FROM app_user u WHERE u.id = c.owner_id))) || c.profile`
