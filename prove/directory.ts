import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { closeDirectory, openDirectory } from '#lib/db/directory/directory.ts'
import { loadDirectory } from '#lib/db/directory/load-directory.ts'
import { DIRECTORY_FIRMS, DIRECTORY_PEOPLE, directoryName, firmOf } from './list.ts'

const COMPANY_COLUMNS = 'company_id,name,domains,aliases,industry,employee_count,tech_stack,country'
const PEOPLE_COLUMNS =
  'person_id,linkedin_url,linkedin_urn,full_name,first_name,middle_name,last_name,suffix,emails,phones,title,seniority,department,company_id,company_name,company_domain,location,country,started_at'

/** Loads a small person directory that knows some people of the list. */
export async function loadProofDirectory(databaseUrl: string): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'rollcall-prove-people-'))
  const directory = openDirectory(databaseUrl)
  try {
    const companies = Array.from(
      { length: DIRECTORY_FIRMS },
      (_, at) => `c${at},Firm ${at},firm${at}.com,,Software,${at + 5},,US`,
    )
    await writeFile(join(folder, 'companies.csv'), [COMPANY_COLUMNS, ...companies, ''].join('\n'))
    const people = Array.from({ length: DIRECTORY_PEOPLE }, (_, at) => personLine(at))
    await writeFile(join(folder, 'people.csv'), [PEOPLE_COLUMNS, ...people, ''].join('\n'))
    await loadDirectory(directory, folder, () => undefined)
  } finally {
    await closeDirectory(directory)
    await rm(folder, { recursive: true })
  }
}

function personLine(at: number): string {
  const [given, family] = directoryName(at)
  const firm = at % DIRECTORY_FIRMS
  const slug = `https://www.linkedin.com/in/prove-${at}`
  return `p${at},${slug},,${given} ${family},${given},,${family},,p${at}@${firmOf(at)},,Director of Sales,director,sales,c${firm},Firm ${firm},${firmOf(at)},Boston,US,2020-01-01`
}
