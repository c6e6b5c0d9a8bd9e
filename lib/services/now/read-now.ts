import type { EngagementKind } from '#lib/contract/engagement.ts'
import type { NowList } from '#lib/contract/now.ts'
import type { Db } from '#lib/db/database.ts'
import { type RankedLead, readRankedAt, readRanks } from '#lib/db/now-ranks.ts'
import { rankNow } from './rank-now.ts'

const DAY_MS = 24 * 60 * 60 * 1000

/** Whom to turn to today. Ranked on the spot where nobody has within a day. */
export async function readNow(db: Db, workspaceId: string, now: Date): Promise<NowList> {
  const before = await readRankedAt(db, workspaceId)
  if (!before || now.getTime() - before.getTime() > DAY_MS) await rankNow(db, workspaceId, now)
  const rankedAt = await readRankedAt(db, workspaceId)
  const ranks = await readRanks(db, workspaceId)
  return { rankedAt: rankedAt?.toISOString() ?? null, leads: ranks.map((lead) => toLead(lead, now)) }
}

function toLead(ranked: RankedLead, now: Date): NowList['leads'][number] {
  const { engagement, lastEvent, jobChange, decisionMaker, createdAt, ...lead } = ranked
  return { ...lead, reasons: reasonsOf(ranked, now) }
}

const DID: Record<EngagementKind, string> = {
  sent: 'Was written to',
  opened: 'Opened a message',
  clicked: 'Clicked a link',
  replied: 'Replied',
  meeting: 'Had a meeting',
  bounced: 'Bounced',
}

/** Why somebody stands where they stand, the weightiest first. */
function reasonsOf(
  { lastEvent, jobChange, decisionMaker, icpTier, leadScore, createdAt }: RankedLead,
  now: Date,
): string[] {
  const reasons: string[] = []
  if (lastEvent) reasons.push(`${DID[lastEvent.kind]} ${ago(lastEvent.at, now)}`)
  if (jobChange) reasons.push(jobChange.kind === 'title' ? `New role: ${jobChange.to}` : `New job at ${jobChange.to}`)
  reasons.push(`Scores ${leadScore}${icpTier === 'A' || icpTier === 'B' ? `, ICP tier ${icpTier}` : ''}`)
  if (decisionMaker) reasons.push('Decides')
  if (now.getTime() - Date.parse(createdAt) < 7 * DAY_MS) reasons.push(`Came in ${ago(createdAt, now)}`)
  return reasons
}

function ago(at: string, now: Date): string {
  const days = Math.floor((now.getTime() - Date.parse(at)) / DAY_MS)
  return days <= 0 ? 'today' : days === 1 ? 'yesterday' : `${days} days ago`
}
