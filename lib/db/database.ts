import { PrismaPg } from '@prisma/adapter-pg'
import { Pool } from 'pg'
import { env } from '#lib/env.ts'
import { type Prisma, PrismaClient } from '#prisma/generated/client.ts'
import { rememberConnections } from './connection-of.ts'
import { hearBroken } from './hear-broken.ts'

/** The database: Prisma for one record at a time and for SQL, the pool beneath it for COPY and streams. */
export type Db = PrismaClient & { readonly pool: Pool }

/** The same, inside a transaction. A write takes a `Tx`; the service decides what is atomic. */
export type Tx = Prisma.TransactionClient

/** Statements over a list of 500,000 rows take longer than the five seconds that Prisma gives a transaction by itself. */
const TRANSACTION_MS = 120_000

/** Opens no connection before the first question. `db.$disconnect()` and `db.pool.end()` close it. */
export function connect(url: string, poolSize = 20): Db {
  const pool = rememberConnections(hearBroken(new Pool({ connectionString: url, max: poolSize })))
  return Object.assign(
    new PrismaClient({ adapter: new PrismaPg(pool), transactionOptions: { timeout: TRANSACTION_MS } }),
    { pool },
  )
}

const kept = globalThis as { rollcallDb?: Db }

/** This process's database. Kept on `globalThis`, because Next's development server loads modules anew on each change. */
export const db: Db = kept.rollcallDb ?? connect(env.DATABASE_URL, env.DATABASE_POOL)
kept.rollcallDb = db
