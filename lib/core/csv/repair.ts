/** What was put right in a file, and on which physical line the record begins. */
export type Repair = { kind: RepairKind; lineNumber: number }

/**
 * - `stray-quote`: a quote out of place was taken as text
 * - `unclosed-quote`: a quote that never closes; its line was taken alone
 * - `short-row`: cells were missing and count as empty
 * - `nul-removed`: NUL characters were taken out
 * - `character-replaced`: bytes or halves of characters that cannot be read stand as U+FFFD
 * - `odd-bytes`: bytes that are no UTF-8 in a UTF-8 file were read as Windows-1252
 */
export type RepairKind =
  | 'stray-quote'
  | 'unclosed-quote'
  | 'short-row'
  | 'nul-removed'
  | 'character-replaced'
  | 'odd-bytes'
