/** A person the fake services know, by email. */
export type FakePerson = {
  email: string
  firstName: string
  lastName: string
  title?: string
  company?: string
  domain?: string
}

/** As Apollo's people match describes somebody. */
export const asApollo = (person: FakePerson | null) =>
  person && {
    id: `a-${person.email}`,
    first_name: person.firstName,
    last_name: person.lastName,
    name: `${person.firstName} ${person.lastName}`,
    linkedin_url: null,
    title: person.title ?? null,
    email: person.email,
    email_status: 'verified',
    seniority: 'c_suite',
    departments: [],
    city: 'Boston',
    state: 'Massachusetts',
    country: 'United States',
    phone_numbers: [{ raw_number: '+1 617 555 0100', sanitized_number: '+16175550100', type: 'work_hq' }],
    organization: person.company && {
      name: person.company,
      primary_domain: person.domain,
      industry: 'software',
      estimated_num_employees: 120,
      technology_names: ['Postgres'],
    },
    employment_history: [
      {
        current: true,
        organization_name: person.company,
        title: person.title,
        start_date: '2021-04-01',
        end_date: null,
      },
      {
        current: false,
        organization_name: 'Initech',
        title: 'Engineer',
        start_date: '2018-01-01',
        end_date: '2021-03-01',
      },
    ],
  }

/** As People Data Labs' person enrichment answers. */
export const asPeopleDataLabs = (person: FakePerson | null) =>
  person
    ? {
        status: 200,
        likelihood: 9,
        data: {
          id: `p-${person.email}`,
          first_name: person.firstName.toLowerCase(),
          middle_name: null,
          last_name: person.lastName.toLowerCase(),
          linkedin_url: 'linkedin.com/in/ann-lee-pdl',
          job_title: person.title?.toLowerCase() ?? null,
          job_company_name: person.company?.toLowerCase() ?? null,
          job_company_website: person.domain ?? null,
          job_company_size: '51-200',
          job_start_date: '2021-04',
          location_name: 'boston, massachusetts, united states',
          location_country: 'united states',
          work_email: person.email,
          recommended_personal_email: true,
          emails: [{ address: person.email, type: 'current_professional' }],
          phone_numbers: ['+16175550100'],
          experience: [],
        },
      }
    : { status: 404, error: { type: 'not_found', message: 'No records were found matching your request' } }

/** As a combined lookup describes person and company. */
export const asClearbit = (person: FakePerson) => ({
  person: {
    id: `c-${person.email}`,
    name: {
      fullName: `${person.firstName} ${person.lastName}`,
      givenName: person.firstName,
      familyName: person.lastName,
    },
    email: person.email,
    location: 'Boston, MA, US',
    geo: { city: 'Boston', countryCode: 'US' },
    employment: { domain: person.domain ?? null, name: person.company ?? null, title: person.title ?? null },
    linkedin: { handle: 'in/ann-lee-cb' },
    phone: null,
  },
  company: {
    name: person.company,
    domain: person.domain,
    category: { industry: 'Internet Software & Services' },
    metrics: { employees: 120 },
    tech: ['postgresql'],
    geo: { countryCode: 'US' },
  },
})
