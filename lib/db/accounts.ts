import type { CompanyFacts } from '#lib/core/settlement/contact-state.ts'
import type { Tx } from './database.ts'

/**
 * Makes the accounts that are missing and fills what is empty in the others; nothing known is written over.
 *
 * @returns account id by domain
 */
export async function upsertAccounts(
  tx: Tx,
  workspaceId: string,
  companies: readonly CompanyFacts[],
): Promise<Map<string, string>> {
  const byDomain = new Map<string, CompanyFacts>()
  for (const company of companies) {
    const known = byDomain.get(company.domain)
    if (!known || (known.industry === null && company.industry !== null)) byDomain.set(company.domain, company)
  }
  if (byDomain.size === 0) return new Map()
  await tx.$executeRaw`
    INSERT INTO account (workspace_id, domain, name, industry, employee_count, tech_stack, country)
    SELECT ${workspaceId}::uuid, domain, name, industry, "employeeCount", "techStack", country
      FROM json_to_recordset(${JSON.stringify([...byDomain.values()])}::json)
           AS given (domain text, name text, industry text, "employeeCount" int, "techStack" text[], country text)
     ORDER BY domain
        ON CONFLICT (workspace_id, domain) DO UPDATE
       SET industry = coalesce(account.industry, excluded.industry),
           employee_count = coalesce(account.employee_count, excluded.employee_count),
           tech_stack = CASE WHEN account.tech_stack = '{}' THEN excluded.tech_stack ELSE account.tech_stack END,
           country = coalesce(account.country, excluded.country)
     WHERE (account.industry IS NULL AND excluded.industry IS NOT NULL)
        OR (account.employee_count IS NULL AND excluded.employee_count IS NOT NULL)
        OR (account.tech_stack = '{}' AND excluded.tech_stack <> '{}')
        OR (account.country IS NULL AND excluded.country IS NOT NULL)`
  const accounts = await tx.$queryRaw<{ id: string; domain: string }[]>`
    SELECT id::text, domain FROM account
     WHERE workspace_id = ${workspaceId}::uuid AND domain = ANY(${[...byDomain.keys()]}::text[])`
  return new Map(accounts.map(({ id, domain }) => [domain, id]))
}

/** What the workspace knows of the companies with these domains. */
export async function readCompanies(
  tx: Tx,
  workspaceId: string,
  domains: readonly string[],
): Promise<Map<string, CompanyFacts>> {
  if (domains.length === 0) return new Map()
  const companies = await tx.$queryRaw<CompanyFacts[]>`
    SELECT domain, name, industry, employee_count AS "employeeCount", tech_stack AS "techStack", country FROM account
     WHERE workspace_id = ${workspaceId}::uuid AND domain = ANY(${domains}::text[])`
  return new Map(companies.map((company) => [company.domain, company]))
}
