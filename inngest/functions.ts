import type { InngestFunction } from 'inngest'
import { planImport } from './functions/plan-import.ts'
import { runImport } from './functions/run-import.ts'

/** Every function that runs. A function that is not listed here is never called. */
export const functions: readonly InngestFunction.Like[] = [planImport, runImport]
