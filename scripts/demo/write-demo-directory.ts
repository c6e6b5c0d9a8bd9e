import { join } from 'node:path'
import { demoCompanies } from './demo-companies.ts'
import { DEMO_SIZE, demoPeople } from './demo-people.ts'
import { writeCsv } from './write-csv.ts'

const COMPANY_HEADER = 'company_id,name,domains,aliases,industry,employee_count,tech_stack,country'.split(',')
const PEOPLE_HEADER =
  'person_id,linkedin_url,full_name,first_name,middle_name,last_name,suffix,emails,phones,title,company_id,company_name,company_domain,location,country,started_at'.split(
    ',',
  )
const EXPERIENCE_HEADER = 'person_id,company_id,company_name,title,started_at,ended_at'.split(',')

/** Writes the demo directory as the loader reads it: the same bytes every time. `folder` exists. */
export async function writeDemoDirectory(folder: string, size = DEMO_SIZE): Promise<void> {
  const companies = demoCompanies({ count: size.companies, people: size.people })
  await writeCsv(
    join(folder, 'companies.csv'),
    companies
      .values()
      .map((company) => [
        company.companyId,
        company.name,
        company.domains.join('|'),
        company.aliases.join('|'),
        company.industry,
        company.employeeCount,
        company.techStack.join('|'),
        company.country.code,
      ]),
    COMPANY_HEADER,
  )
  await writeCsv(join(folder, 'people.csv'), peopleRows(size), PEOPLE_HEADER)
  await writeCsv(join(folder, 'experience.csv'), experienceRows(size), EXPERIENCE_HEADER)
}

function* peopleRows(size: typeof DEMO_SIZE): Generator<string[]> {
  for (const { personId, name, slug, email, otherEmail, phone, title, company, location, startedAt } of demoPeople(
    size,
  )) {
    const { first, middle, last, suffix } = name
    yield [
      personId,
      `https://www.linkedin.com/in/${slug}`,
      [first, middle, last].filter((part) => part !== '').join(' '),
      first,
      middle,
      last,
      suffix,
      [email, otherEmail].filter((address) => address !== '').join('|'),
      phone,
      title,
      company.companyId,
      company.name,
      company.domains[0] ?? '',
      location,
      company.country.code,
      startedAt,
    ]
  }
}

function* experienceRows(size: typeof DEMO_SIZE): Generator<string[]> {
  for (const { personId, past } of demoPeople(size)) {
    for (const { company, title, startedAt, endedAt } of past) {
      yield [personId, company.companyId, company.name, title, startedAt, endedAt]
    }
  }
}
