import { setTimeout as wait } from 'node:timers/promises'
import type { Place } from './place.ts'

const PATIENCE_MS = 600_000
const LOOK_EVERY_MS = 150

/** A program that imports a list over the REST API: patient, and it resumes what has paused. */
export class Program {
  readonly #url: string
  readonly #place: Place

  constructor(url: string, place: Place) {
    this.#url = url
    this.#place = place
  }

  /** One upload, whatever comes of it. */
  async upload(list: string): Promise<{ status: number; text: string; fileId: string }> {
    const form = new FormData()
    form.append('file', new Blob([list], { type: 'text/csv' }), 'prove.csv')
    const answer = await this.#call('/leads/import/preview', { method: 'POST', body: form })
    return { status: answer.status, text: answer.text, fileId: answer.status === 200 ? answer.body.file_id : '' }
  }

  async start(fileId: string): Promise<string> {
    const body = JSON.stringify({
      file_id: fileId,
      campaign_id: this.#place.campaignId,
      field_mappings: {
        'First name': 'first_name',
        'Last name': 'last_name',
        Email: 'email',
        Website: 'company_domain',
        'Job title': 'job_title',
        City: 'city',
        Phone: 'phone',
      },
      repeated: 'keep_first',
      enrich: true,
    })
    const headers = { 'content-type': 'application/json', 'idempotency-key': fileId }
    const answer = await this.#untilTaken('/leads/import/start', { method: 'POST', body, headers })
    return answer.body.job_id
  }

  /** Waits for an import to end, and resumes it whenever it has paused. @throws when it ends otherwise than completed */
  async complete(jobId: string): Promise<{ created: number; updated: number; failed: number; total: number }> {
    for (const endsAt = Date.now() + PATIENCE_MS; ; await wait(LOOK_EVERY_MS)) {
      const { status, body } = await this.#call(`/leads/import/jobs/${jobId}`)
      if (status === 200 && body.status === 'completed') {
        return {
          created: body.created_count,
          updated: body.updated_count,
          failed: body.failed_count,
          total: body.total_rows,
        }
      }
      if (status === 200 && ['failed', 'cancelled'].includes(body.status))
        throw new Error(`the import is ${body.status}`)
      if (body?.paused) await this.#call(`/leads/import/jobs/${jobId}/resume`, { method: 'POST' })
      if (Date.now() > endsAt) throw new Error(`the import does not end: ${JSON.stringify(body)}`)
    }
  }

  async undo(jobId: string): Promise<void> {
    await this.#untilTaken(`/leads/import/jobs/${jobId}/undo`, { method: 'POST' })
    for (const endsAt = Date.now() + PATIENCE_MS; ; await wait(LOOK_EVERY_MS)) {
      const { body } = await this.#call(`/leads/import/jobs/${jobId}`)
      if (body?.undone === true) return
      if (Date.now() > endsAt) throw new Error('the undo does not end')
    }
  }

  /** Data rows of one of the files that belong to an import. */
  async rowsOf(jobId: string, file: 'errors.csv' | 'results.csv'): Promise<number> {
    const { text } = await this.#untilTaken(`/leads/import/jobs/${jobId}/${file}`)
    return text.split('\r\n').filter((line) => line !== '').length - 1
  }

  async #untilTaken(path: string, init: RequestInit = {}) {
    for (const endsAt = Date.now() + PATIENCE_MS; ; await wait(LOOK_EVERY_MS)) {
      const answer = await this.#call(path, init)
      if (answer.status >= 200 && answer.status < 300) return answer
      if (answer.status !== 0 && answer.status < 500) throw new Error(`${path}: ${answer.status} ${answer.text}`)
      if (Date.now() > endsAt) throw new Error(`${path} is refused for ever: ${answer.status} ${answer.text}`)
    }
  }

  /** Status 0: nobody answered. */
  async #call(path: string, init: RequestInit = {}) {
    try {
      const headers = { authorization: `Bearer ${this.#place.token}`, ...init.headers }
      const response = await fetch(`${this.#url}${path}`, { ...init, headers, signal: AbortSignal.timeout(60_000) })
      const text = await response.text()
      const isJson = /json/.test(response.headers.get('content-type') ?? '')
      return { status: response.status, text, body: isJson ? JSON.parse(text) : null }
    } catch {
      return { status: 0, text: '', body: null }
    }
  }
}
