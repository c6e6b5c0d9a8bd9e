import { makeDocument } from '#lib/http/openapi/make-document.ts'

export const dynamic = 'force-static'

/** The API as a document that programs read; open to everybody, since it holds nothing of anybody. */
export const GET = (): Response =>
  Response.json(makeDocument(), {
    headers: { 'access-control-allow-origin': '*', 'cache-control': 'public, max-age=300' },
  })
