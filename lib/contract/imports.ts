import { z } from 'zod'
import { EntryPoint, ImportOptions } from './import-options.ts'
import { Outcome, PlanAction, Stage, StageProgress } from './import-stage.ts'
import { ImportTally } from './import-tally.ts'
import { ColumnMapping, ColumnTarget } from './mapping.ts'
import { ProviderReceipt } from './providers.ts'
import { ColumnView, ReadingView } from './uploads.ts'
import { Confidence, Grade, IcpTier, MatchState, MatchTier } from './verdicts.ts'

const count = z.int().min(0)

/** Something that wants an explicit yes before anything is written. */
export const BRAKES = ['overwrites', 'shifted-column', 'owners-reassigned', 'do-not-touch', 'same-file'] as const
export const Brake = z.object({
  code: z.enum(BRAKES),
  /** What would happen, in one sentence with its figures. */
  text: z.string(),
})
export type Brake = z.infer<typeof Brake>

/** Rows of the plan counted by what will become of them, and why. The counts add up to `rowsTotal`. */
export const PlanView = z.object({
  rowsTotal: count,
  actions: z.record(PlanAction, count),
  reasons: z.array(z.object({ action: PlanAction, reason: z.string(), text: z.string(), count })),
  /** By field: on how many contacts it is filled in where it was empty, and on how many of those that hold a value it is replaced. */
  fields: z
    .array(z.object({ field: z.string(), label: z.string(), filled: count, replaced: count, held: count.default(0) }))
    .default([]),
  brakes: z.array(Brake).default([]),
  /** Why so many rows are left out, when more than a fifth are in error. */
  likelyCause: z.string().nullable().default(null),
})
export type PlanView = z.infer<typeof PlanView>

/** How a column's suggestion was found, and how sure it is (0..1). */
export const SuggestionView = z.object({
  columnIndex: z.int().min(0),
  target: ColumnTarget,
  foundBy: z.enum(['saved', 'header', 'values', 'none']),
  confidence: z.number().min(0).max(1),
  reason: z.string(),
})
export type SuggestionView = z.infer<typeof SuggestionView>

const ImportBase = z.object({
  importId: z.uuid(),
  campaignId: z.uuid().nullable(),
  fileName: z.string(),
  sizeBytes: count,
  rowsTotal: count,
  createdAt: z.iso.datetime(),
  createdByName: z.string().nullable(),
})

/** Whether an import can be taken back, and what that did. Counts are of contacts. */
export const UndoView = z.object({
  state: z.enum(['possible', 'too-late', 'running', 'done']),
  /** Until when it can be asked for. */
  until: z.iso.datetime(),
  askedByName: z.string().nullable(),
  askedAt: z.iso.datetime().nullable(),
  removed: count,
  putBack: count,
  kept: count,
})
export type UndoView = z.infer<typeof UndoView>

/** What undo left as it is, since somebody has changed it; no fields where the import had made the whole contact. */
export const UndoKeptPage = z.object({
  kept: z.array(z.object({ rowNumber: count, contactId: z.uuid(), name: z.string(), fields: z.array(z.string()) })),
  next: z.int().nullable(),
})

/** What a run has done so far; a settled import keeps its last. */
const RunFacts = {
  stages: z.array(StageProgress),
  tally: ImportTally,
  /** Rows left out by reason, most frequent first. */
  reasons: z.array(z.object({ outcome: Outcome, reason: z.string(), text: z.string(), count })),
  startedAt: z.iso.datetime().nullable(),
  firstLeadAt: z.iso.datetime().nullable(),
  /** Until when the three files can be downloaded; null while it runs, and once they are gone. */
  filesUntil: z.iso.datetime().nullable().default(null),
  /** Null while it still runs. */
  undo: UndoView.nullable().default(null),
}

/** An import as the wizard and its page see it: the status decides which other facts exist. */
export const ImportView = z.discriminatedUnion('status', [
  ImportBase.extend({
    status: z.literal('mapping'),
    columns: z.array(ColumnView),
    suggestions: z.array(SuggestionView),
    reading: ReadingView,
    /** First records of the file, cells in column order. */
    preview: z.array(z.array(z.string())),
    mapping: ColumnMapping.nullable(),
    /** The saved mapping that the suggestions come from, and how this file differs from the one it was made for. */
    recipe: z.object({ savedAt: z.iso.datetime(), drift: z.array(z.string()) }).nullable(),
    options: ImportOptions,
    expiresAt: z.iso.datetime(),
  }),
  ImportBase.extend({ status: z.literal('planning'), stages: z.array(StageProgress) }),
  ImportBase.extend({
    status: z.literal('review'),
    plan: PlanView,
    options: ImportOptions,
    /** The mapping came from an earlier import with the same header. */
    mappingWasSaved: z.boolean(),
    /** Cells that were fixed by hand, and what can be taken back or done again. */
    edits: z.object({ cells: count, canUndo: z.boolean(), canRedo: z.boolean() }),
    expiresAt: z.iso.datetime(),
  }),
  ImportBase.extend({
    status: z.literal('queued'),
    plan: PlanView,
    behind: z.object({ importId: z.uuid(), fileName: z.string() }).nullable(),
  }),
  ImportBase.extend({ status: z.literal('running'), stage: Stage, ...RunFacts }),
  ImportBase.extend({ status: z.literal('paused'), stage: Stage, reason: z.string(), ...RunFacts }),
  ImportBase.extend({
    status: z.literal('completed'),
    completedAt: z.iso.datetime(),
    plan: PlanView,
    /** Rows that ended otherwise than planned, because the workspace moved on or because of what enrichment found. */
    drift: z.array(z.object({ planned: PlanAction, outcome: Outcome, count })).default([]),
    /** What providers were asked and what for; absent where none was. The quote beforehand is in `ImportProviders`. */
    receipt: ProviderReceipt.optional(),
    ...RunFacts,
  }),
  ImportBase.extend({ status: z.literal('failed'), reason: z.string(), ...RunFacts }),
  ImportBase.extend({ status: z.literal('cancelled'), reason: z.string(), ...RunFacts }),
  ImportBase.extend({ status: z.literal('expired') }),
])
export type ImportView = z.infer<typeof ImportView>
export type ImportStatus = ImportView['status']

const MOVING: ReadonlySet<ImportStatus> = new Set(['planning', 'queued', 'running'])

/** The server is at work: ask again soon. */
export const isMoving = (status: ImportStatus): boolean => MOVING.has(status)

export const IMPORT_STATUSES = [
  'mapping',
  'planning',
  'review',
  'queued',
  'running',
  'paused',
  'completed',
  'failed',
  'cancelled',
  'expired',
] as const satisfies readonly ImportStatus[]

/** An import in a list. */
export const ImportSummary = ImportBase.extend({
  status: z.enum(IMPORT_STATUSES),
  stage: Stage.nullable(),
  rowsSettled: count,
  outcomes: z.record(Outcome, count),
  completedAt: z.iso.datetime().nullable(),
})
export type ImportSummary = z.infer<typeof ImportSummary>

/** An import as its history tells it: where it came in, by which options, and until when its files are there. */
export const ImportHistoryEntry = ImportSummary.extend({
  campaignName: z.string().nullable(),
  entryPoint: EntryPoint,
  options: ImportOptions,
  /** Null while it is under way, and once its files are gone. */
  filesUntil: z.iso.datetime().nullable(),
})
export type ImportHistoryEntry = z.infer<typeof ImportHistoryEntry>
export const ImportList = z.object({ imports: z.array(ImportHistoryEntry), next: z.string().nullable() })

/** Which imports a list shows; days (UTC) are included. */
export const ImportFilter = z.object({
  campaignId: z.guid().nullable().default(null),
  status: z.array(z.enum(IMPORT_STATUSES)).default([]),
  by: z.guid().nullable().default(null),
  from: z.iso.date().nullable().default(null),
  to: z.iso.date().nullable().default(null),
  /** Part of a file's name. */
  search: z.string().trim().max(200).default(''),
})
export type ImportFilter = z.infer<typeof ImportFilter>

/** What the mapping step sends: the mapping, and the options of the import. */
export const MappingRequest = z.strictObject({ mapping: ColumnMapping, options: ImportOptions })
export type MappingRequest = z.infer<typeof MappingRequest>

/** Starting an import names every brake of its plan that somebody has said yes to. */
export const StartRequest = z.strictObject({ released: z.array(z.enum(BRAKES)).max(BRAKES.length).default([]) })
export type StartRequest = z.infer<typeof StartRequest>

/** What the first rows would become, by every stage, with nothing written and nobody paid. */
export const ImportTrial = z.object({
  outcomes: z.record(Outcome, count),
  rows: z.array(
    z.object({
      rowNumber: z.int().min(1),
      /** The person as the contact would say it; empty where nobody is written. */
      name: z.string(),
      companyName: z.string(),
      outcome: Outcome,
      text: z.string().nullable(),
      match: z.object({ state: MatchState, tier: MatchTier.nullable(), confidence: Confidence.nullable() }).nullable(),
      verdict: z.object({ icpTier: IcpTier, leadScore: z.int(), grade: Grade }).nullable(),
      /** Fields that an update writes. */
      changes: z.array(z.object({ label: z.string(), before: z.string(), after: z.string() })),
    }),
  ),
})
export type ImportTrial = z.infer<typeof ImportTrial>

/** Cells to be read as if the file said this. One request is one step of undo. */
export const RowEdits = z.strictObject({
  edits: z
    .array(
      z.strictObject({
        rowNumber: z.int().min(1),
        columnIndex: z.int().min(0).max(999),
        value: z.string().max(10_000),
      }),
    )
    .min(1)
    .max(1_000),
})
export type RowEdits = z.infer<typeof RowEdits>

/** One row of the file in the review or the report. */
export const ImportRowView = z.object({
  rowNumber: z.int().min(1),
  lineNumber: z.int().min(1),
  /** With what was fixed by hand. */
  cells: z.array(z.string()),
  /** Columns of the cells that were fixed by hand. */
  editedColumns: z.array(z.int().min(0)),
  action: PlanAction.nullable(),
  outcome: Outcome.nullable(),
  reason: z.string().nullable(),
  text: z.string().nullable(),
  contactId: z.uuid().nullable(),
  issues: z.array(
    z.object({
      code: z.string(),
      severity: z.enum(['error', 'warning']),
      field: z.string(),
      text: z.string(),
      value: z.string(),
    }),
  ),
})
export type ImportRowView = z.infer<typeof ImportRowView>
export const ImportRowPage = z.object({
  header: z.array(z.string()),
  rows: z.array(ImportRowView),
  next: z.int().nullable(),
})
