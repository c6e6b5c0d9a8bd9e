import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { Disk } from 'flydrive'
import { FSDriver } from 'flydrive/drivers/fs'
import { DEFAULT_OPTIONS, type EntryPoint, type ImportOptions } from '#lib/contract/import-options.ts'
import type { ImportView } from '#lib/contract/imports.ts'
import type { ColumnTarget } from '#lib/contract/mapping.ts'
import type { Db } from '#lib/db/database.ts'
import type { ImportRef } from '#lib/db/import-runs.ts'
import { type FileStore, openFileStore } from '#lib/outside/storage/file-store.ts'
import { beginRun } from '#lib/services/pipeline/begin-run.ts'
import { completeImport } from '#lib/services/pipeline/complete-import.ts'
import { deduplicateImport } from '#lib/services/pipeline/deduplicate-import.ts'
import { finishPlan } from '#lib/services/pipeline/finish-plan.ts'
import { parseImport } from '#lib/services/pipeline/parse-import.ts'
import { sampleWorkspace } from '#lib/services/pipeline/sample-import.ts'
import { settleChunk } from '#lib/services/pipeline/settle-chunk.ts'
import { applySavedReading } from '#lib/services/uploads/apply-saved-reading.ts'
import { receiveUpload } from '#lib/services/uploads/receive-upload.ts'
import { createImport } from './create-import.ts'
import { reopenImport } from './reopen-import.ts'
import { saveMapping } from './save-mapping.ts'
import { viewImport } from './view-import.ts'

/** A workspace with an editor and a campaign, and a folder for its files: for tests that go the way of a file. */
export class SampleDesk {
  readonly db: Db
  readonly files: FileStore
  readonly folder: string
  readonly place: { workspaceId: string; campaignId: string; userId: string }

  private constructor(db: Db, folder: string, place: SampleDesk['place']) {
    this.db = db
    this.folder = folder
    this.place = place
    this.files = openFileStore(new Disk(new FSDriver({ location: folder, visibility: 'private' })))
  }

  static async open(db: Db): Promise<SampleDesk> {
    const { workspaceId, campaignId } = await sampleWorkspace(db)
    const user = await db.user.create({ data: { name: 'Eddie', email: `${workspaceId}@rollcall.test` } })
    const folder = await mkdtemp(join(tmpdir(), 'rollcall-desk-'))
    return new SampleDesk(db, folder, { workspaceId, campaignId, userId: user.id })
  }

  close = (): Promise<void> => rm(this.folder, { recursive: true, force: true })

  ref = (importId: string): ImportRef => ({ workspaceId: this.place.workspaceId, importId })

  view = (ref: ImportRef): Promise<ImportView> => viewImport(this.db, ref)

  /** Uploads a file and opens an import over it, as the route does. */
  async upload(content: string | Buffer, entryPoint: EntryPoint = 'campaign'): Promise<ImportRef> {
    const { workspaceId, campaignId } = this.place
    const { uploadId } = await receiveUpload(
      this,
      { ...this.place, entryPoint, campaignId: entryPoint === 'campaign' ? campaignId : null },
      { fileName: 'list.csv', body: Readable.from([Buffer.from(content)]) },
    )
    await applySavedReading(this, { workspaceId, uploadId })
    const { importId } = await createImport(this.db, this.place, uploadId)
    return this.ref(importId)
  }

  /** Maps the columns as they are suggested, but for those that are named, and has the plan made. */
  async map(
    ref: ImportRef,
    options: Partial<ImportOptions> = {},
    targets: Readonly<Record<number, ColumnTarget>> = {},
  ): Promise<Extract<ImportView, { status: 'review' }>> {
    if ((await this.view(ref)).status !== 'mapping') await reopenImport(this.db, ref)
    const view = await this.view(ref)
    if (view.status !== 'mapping') throw new Error(`the import is ${view.status}`)
    const columns = view.suggestions.map(({ columnIndex, target }) => ({
      columnIndex,
      target: targets[columnIndex] ?? target,
    }))
    await saveMapping(this.db, ref, {
      mapping: { columns },
      options: { ...DEFAULT_OPTIONS.campaign, enrich: false, ...options },
    })
    return this.plan(ref)
  }

  /** Does what the worker does for a mapped file. */
  async plan(ref: ImportRef): Promise<Extract<ImportView, { status: 'review' }>> {
    const { planVersion } = await this.db.import.findUniqueOrThrow({ where: { id: ref.importId } })
    await parseImport(this, ref, planVersion)
    await deduplicateImport(this.db, ref, planVersion)
    await finishPlan(this.db, ref, planVersion)
    const view = await this.view(ref)
    if (view.status !== 'review') throw new Error(`the import is ${view.status}`)
    return view
  }

  /** Does what the worker does for a started import that asks nobody. */
  async run(ref: ImportRef): Promise<Extract<ImportView, { status: 'completed' }>> {
    const chunks = (await beginRun(this.db, ref)) ?? []
    for (const chunk of chunks) await settleChunk(this.db, ref, chunk, { today: '2026-11-21' })
    await completeImport(this.db, ref)
    const view = await this.view(ref)
    if (view.status !== 'completed') throw new Error(`the import is ${view.status}`)
    return view
  }
}
