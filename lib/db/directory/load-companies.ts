import { join } from 'node:path'
import { AppError } from '#lib/core/app-error.ts'
import { companyKey } from '#lib/core/normalize/company-name.ts'
import { countryCode } from '#lib/core/normalize/country.ts'
import { isFreeMailDomain, registrableDomain } from '#lib/core/normalize/domain.ts'
import { copyRows } from './copy-rows.ts'
import { listCell, nullable } from './file-cells.ts'
import type { Load } from './load.ts'
import { readTable } from './read-table.ts'

const COLUMNS = [
  'company_id',
  'name',
  'domains',
  'aliases',
  'industry',
  'employee_count',
  'tech_stack',
  'country',
] as const

/** Streams `companies.csv` into the staging tables. A company's number is its line in the file. Returns how many there are. */
export async function loadCompanies(load: Load): Promise<number> {
  const table = {
    path: join(load.folder, 'companies.csv'),
    columns: COLUMNS,
    required: ['company_id', 'name'] as const,
  }
  const [companies, domains, keys] = await Promise.all([load.connect(), load.connect(), load.connect()])
  const company = copyRows(companies, 'directory_next.stage_company')
  const domain = copyRows(domains, 'directory_next.company_domain')
  const alias = copyRows(keys, 'directory_next.company_alias')
  let rows = 0
  for await (const batch of readTable(table, load.noteColumnsOf('companies.csv'))) {
    for (const { line, cell } of batch) {
      const [id, name] = [cell('company_id'), cell('name')]
      if (id === '' || name === '')
        throw new AppError('directory-invalid', `companies.csv line ${line}: no company_id or no name.`)
      const hosts = domainsOf(cell('domains'))
      const aliases = aliasesOf(name, cell('aliases'))
      await company.write([
        line,
        employeeCount(cell('employee_count'), line, load),
        id,
        name,
        lines(hosts),
        nullable(cell('industry')),
        lines(listCell(cell('tech_stack'))),
        countryCode(cell('country')),
        lines([...aliases.values()].filter((spelling) => spelling !== name).slice(0, FURTHER_NAMES_MAX)),
      ])
      for (const host of hosts) await domain.write([line, host])
      for (const key of aliases.keys()) await alias.write([line, key])
    }
    rows += batch.length
    load.onProgress({ step: 'companies', rows })
  }
  await Promise.all([company.end(), domain.end(), alias.end()])
  return rows
}

/** All of them can be looked up; so many are compared with a row's. */
const FURTHER_NAMES_MAX = 50

/** A list in one text, as the directory keeps lists. */
const lines = (items: readonly string[]): string | null => (items.length === 0 ? null : items.join('\n'))

function domainsOf(cell: string): string[] {
  const domains = new Set<string>()
  for (const part of listCell(cell)) {
    const domain = registrableDomain(part)
    if (domain !== null && !isFreeMailDomain(domain)) domains.add(domain)
  }
  return [...domains]
}

/** Every name of a company by its key, the company's own first. */
export function aliasesOf(name: string, aliases: string): Map<string, string> {
  const byKey = new Map<string, string>()
  for (const spelling of [name, ...listCell(aliases)]) {
    const key = companyKey(spelling)
    if (key !== '' && !byKey.has(key)) byKey.set(key, spelling)
  }
  return byKey
}

function employeeCount(cell: string, line: number, load: Load): number | null {
  if (cell === '') return null
  const count = Number(cell.replaceAll(/[\s,]/g, ''))
  if (Number.isInteger(count) && count >= 0 && count < 2 ** 31) return count
  load.note({ file: 'companies.csv', line, text: 'employee_count is not a whole number' })
  return null
}
