import { Readable } from 'node:stream'

/**
 * A file to save, streamed. The name is given twice (RFC 6266): in plain ASCII, and as it is. Nothing sniffs or keeps it.
 */
export function downloadResponse({
  fileName,
  bytes,
}: {
  fileName: string
  bytes: AsyncIterable<Uint8Array>
}): Response {
  const safe = fileName.replace(/[\p{Cc}\p{Cf}"\\/]/gu, '').trim() || 'download.csv'
  const plain = safe.replace(/[^\x20-\x7e]/g, '_')
  const encoded = encodeURIComponent(safe).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return new Response(Readable.toWeb(Readable.from(bytes)) as ReadableStream, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`,
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    },
  })
}
