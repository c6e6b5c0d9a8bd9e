import type { InngestFunction } from 'inngest'

/** Every function that runs. A function that is not listed here is never called. */
export const functions: readonly InngestFunction.Like[] = []
