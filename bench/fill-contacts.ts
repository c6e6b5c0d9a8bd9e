import type { Db } from '#lib/db/database.ts'

/** Contacts of a workspace as years of imports leave them: titles, companies, tags, owners, scores, sources; made up by SQL. */
export async function fillContacts(db: Db, workspaceId: string, count: number): Promise<void> {
  await db.$executeRaw`
    INSERT INTO account (workspace_id, domain, name, industry, employee_count)
    SELECT ${workspaceId}::uuid, 'firm' || n || '.com', 'Firm ' || n, (ARRAY['Software', 'Retail', 'Energy', 'Health'])[1 + n % 4], 10 + n % 5000
      FROM generate_series(1, ${Math.ceil(count / 20)}) AS n ON CONFLICT DO NOTHING`
  const owners = await db.member.findMany({ where: { workspaceId } })
  const ids = owners.map(({ userId }) => userId)
  const STEP = 50_000
  for (let from = 1; from <= count; from += STEP)
    await db.$executeRaw`
      INSERT INTO contact (id, workspace_id, account_id, email, email_key, phone, linkedin_slug, name_key, first_name, last_name, job_title,
                           seniority, department, company_name, company_domain, country, owner_id, tags, do_not_touch, sources, custom,
                           icp_tier, lead_score, grade, score_parts, match_state, match_tier, match_confidence, created_at)
      SELECT uuid_v7(), ${workspaceId}::uuid, a.id, m.email, m.email, CASE WHEN n % 3 = 0 THEN '+4930' || 1000000 + n END,
             CASE WHEN n % 2 = 0 THEN 'person-' || n END, lower(last_name || '|' || first_name || '|' || a.domain || n), first_name, last_name,
             (ARRAY['VP Sales', 'Software Engineer', 'Head of Marketing', 'Account Executive', 'CTO', 'Analyst', 'Buyer'])[1 + n % 7],
             (ARRAY['vp', 'individual', 'director', 'individual', 'c-suite', 'individual', 'individual'])[1 + n % 7],
             (ARRAY['sales', 'engineering', 'marketing'])[1 + n % 3], a.name, a.domain, (ARRAY['DE', 'US', 'FR', 'GB', 'SE'])[1 + n % 5],
             CASE WHEN n % 4 = 0 THEN (${ids}::uuid[])[1 + n % ${ids.length}] END,
             CASE WHEN n % 5000 = 0 THEN ARRAY['rare'] WHEN n % 3 = 0 THEN ARRAY['newsletter', 'list ' || n / 20000] ELSE ARRAY['list ' || n / 20000] END,
             n % 211 = 0,
             '{"email":{"source":"file","others":[]},"jobTitle":{"source":"directory","others":[{"source":"file","value":"Sales VP"}]},"companyName":{"source":"file","others":[]}}',
             '{}', (ARRAY['A', 'B', 'C', 'D'])[1 + n % 4], (n * 37) % 101, (ARRAY['A', 'B', 'C', 'D', 'F'])[1 + n % 5],
             '[{"label":"Seniority","max":30,"points":20},{"label":"Department","max":10,"points":10}]', 'matched', 1 + n % 5,
             (ARRAY['high', 'medium', 'low'])[1 + n % 3], now() - (${count} - n) * interval '1 minute'
        FROM generate_series(${from}::int, least(${from + STEP - 1}, ${count})::int) AS n
        JOIN account a ON a.workspace_id = ${workspaceId}::uuid AND a.domain = 'firm' || 1 + n % ${Math.ceil(count / 20)}::int || '.com'
       CROSS JOIN LATERAL (SELECT (ARRAY['Ada', 'Bob', 'Chloé', 'Dan', 'Eve', 'Finn', 'Gül', 'Hana', 'Ivo', 'Jan'])[1 + n % 10] AS first_name,
                                  initcap(substr(md5((n / 10)::text), 1, 6)) AS last_name) person
       CROSS JOIN LATERAL (SELECT CASE WHEN n % 9 <> 0 THEN lower('p' || n || '@' || a.domain) END AS email) m`
  await db.$executeRaw`
    INSERT INTO workspace_tag SELECT DISTINCT workspace_id, unnest(tags) FROM contact WHERE workspace_id = ${workspaceId}::uuid
        ON CONFLICT DO NOTHING`
  await db.$executeRawUnsafe('VACUUM ANALYZE contact')
  await db.$executeRawUnsafe('ANALYZE account')
}
