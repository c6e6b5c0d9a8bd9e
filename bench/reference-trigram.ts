import type { Pool } from 'pg'
import { registrableDomain } from '#lib/core/normalize/domain.ts'
import type { JudgedRow } from './judged-row.ts'
import { type CsvRow, type LabelledSet, nameOfRow } from './labelled-set.ts'
import { lineOf } from './quality-lines.ts'

/** A row with its most similar person, before any threshold; `got` is '' where two are equally similar or nobody is. */
export type TrigramAnswer = JudgedRow & { similarity: number }

const ROWS_AT_ONCE = 500
const LOADED_AT_ONCE = 20_000

/**
 * The reference: the person most similar to the row by Postgres's trigrams, the name above its own threshold of 0.3. Where the
 * row has a company (or else a domain), the similarity is the mean of the name's and that of the company (or the domain).
 */
export async function matchByTrigrams(pool: Pool, set: LabelledSet): Promise<TrigramAnswer[]> {
  await loadPeople(pool, set)
  const answers: TrigramAnswer[] = []
  for (let from = 0; from < set.rows.length; from += ROWS_AT_ONCE) {
    const rows = set.rows.slice(from, from + ROWS_AT_ONCE)
    const found = await mostSimilar(
      pool,
      rows.map(({ row }) => textsOf(row)),
    )
    for (const [at, { row: _, ...asked }] of rows.entries()) {
      const { person_id: got = null, similarity = 0 } = found.get(at) ?? {}
      const isAmbiguous = found.has(at) && got === null
      answers.push({ ...asked, got: got ?? '', similarity, tier: null, confidence: null, isAmbiguous })
    }
  }
  return answers
}

/** What is answered when only similarities from `threshold` on are accepted. */
export function acceptFrom(answers: readonly TrigramAnswer[], threshold: number): JudgedRow[] {
  return answers.map(({ similarity, ...row }) =>
    similarity >= threshold ? row : { ...row, got: '', isAmbiguous: false },
  )
}

/** The threshold, in steps of 0.01, whose F1 is best. */
export function bestThreshold(answers: readonly TrigramAnswer[]): number {
  return thresholds().reduce((best, threshold) => (f1At(answers, threshold) > f1At(answers, best) ? threshold : best))
}

/** The lowest threshold that is at least that precise; where none is, the most precise one. */
export function thresholdForPrecision(answers: readonly TrigramAnswer[], precision: number): number {
  const precisions = thresholds().map((threshold) => [threshold, precisionAt(answers, threshold)] as const)
  const enough = precisions.find(([, reached]) => reached >= precision)
  return (enough ?? precisions.reduce((best, next) => (next[1] > best[1] ? next : best)))[0]
}

function thresholds(): number[] {
  return Array.from({ length: 71 }, (_, step) => (30 + step) / 100)
}

function f1At(answers: readonly TrigramAnswer[], threshold: number): number {
  return lineOf('', acceptFrom(answers, threshold)).f1 ?? 0
}

function precisionAt(answers: readonly TrigramAnswer[], threshold: number): number {
  return lineOf('', acceptFrom(answers, threshold)).precision ?? 0
}

type Texts = { name: string; company: string; domain: string }

function textsOf(row: CsvRow): Texts {
  const { first, last } = nameOfRow(row)
  return {
    name: row.full_name || `${first} ${last}`.trim(),
    company: row.company ?? '',
    domain: row.company ? '' : (registrableDomain(row.domain ?? '') ?? ''),
  }
}

async function loadPeople(pool: Pool, { people }: LabelledSet): Promise<void> {
  await pool.query(`CREATE EXTENSION IF NOT EXISTS pg_trgm`)
  await pool.query(`DROP TABLE IF EXISTS bench_person`)
  await pool.query(`CREATE TABLE bench_person (person_id text, name text, company text, domain text)`)
  const rows = [...people.values()]
  for (let from = 0; from < rows.length; from += LOADED_AT_ONCE) {
    const part = rows.slice(from, from + LOADED_AT_ONCE)
    const columns = ['person_id', 'full_name', 'company_name', 'company_domain'].map((column) =>
      part.map((row) => row[column] ?? ''),
    )
    await pool.query(
      `INSERT INTO bench_person SELECT * FROM unnest($1::text[], $2::text[], $3::text[], $4::text[])`,
      columns,
    )
  }
  await pool.query(`CREATE INDEX ON bench_person USING gin (name gin_trgm_ops)`)
  await pool.query(`ANALYZE bench_person`)
}

/** By position in `asked`; a null `person_id` says that several are equally similar. */
async function mostSimilar(pool: Pool, asked: readonly Texts[]) {
  const { rows } = await pool.query<{ at: number; person_id: string | null; similarity: number }>(
    `SELECT at::int - 1 AS at, CASE count(*) WHEN 1 THEN min(person_id) END AS person_id, max(score) AS similarity
       FROM unnest($1::text[], $2::text[], $3::text[]) WITH ORDINALITY AS asked (name, company, domain, at)
      CROSS JOIN LATERAL (
        SELECT person_id, score FROM (
          SELECT person_id, CASE WHEN asked.company <> '' THEN (similarity(name, asked.name) + similarity(company, asked.company)) / 2
                                 WHEN asked.domain <> '' THEN (similarity(name, asked.name) + similarity(domain, asked.domain)) / 2
                                 ELSE similarity(name, asked.name) END AS score
            FROM bench_person WHERE name % asked.name) AS near
         ORDER BY score DESC FETCH FIRST 1 ROWS WITH TIES) AS best
      WHERE asked.name <> '' GROUP BY at`,
    [asked.map(({ name }) => name), asked.map(({ company }) => company), asked.map(({ domain }) => domain)],
  )
  return new Map(rows.map((row) => [row.at, row]))
}
