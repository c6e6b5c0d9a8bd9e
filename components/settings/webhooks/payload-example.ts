/** What an endpoint gets, and how it knows that it comes from here. */
export const PAYLOAD_EXAMPLE = `POST /hooks/rollcall
webhook-id: 019a0000-0000-7000-8000-000000000000
webhook-timestamp: 1795255200
webhook-signature: v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=

{
  "type": "import.completed",
  "timestamp": "2026-11-21T10:00:00.000Z",
  "data": {
    "job_id": "019a0000-0000-7000-8000-000000000001",
    "status": "completed",
    "file_name": "attendees.csv",
    "created_at": "2026-11-21T09:58:00.000Z",
    "completed_at": "2026-11-21T10:00:00.000Z",
    "total_rows": 4812,
    "created_count": 4100,
    "updated_count": 612,
    "failed_count": 100,
    "outcomes": { "imported": 4100, "updated": 612, "skipped": 0, "suppressed": 0, "errored": 100 },
    "reason": null,
    "url": "https://rollcall.example/imports/019a0000-0000-7000-8000-000000000001"
  }
}`

export const VERIFY_EXAMPLE = `import { Webhook } from 'standardwebhooks'

// The body as it came, not parsed and written anew.
const message = new Webhook(secret).verify(rawBody, request.headers)`
