import type { AppErrorCode } from '#lib/core/app-error.ts'
import { PROBLEMS } from '#lib/http/problem.ts'
import { type ApiMethod, type ApiOperation, COMMON_REFUSALS, SIGNED_REFUSALS } from './api-routes.ts'

/** A refusal as the document tells it. */
export type Refusal = { status: number; code: AppErrorCode; title: string }

/** Everything that an operation may refuse with, by status, each code once. */
export function refusalsOf({ role, refusals }: ApiOperation): Refusal[] {
  return [...new Set([...(role === null ? SIGNED_REFUSALS : COMMON_REFUSALS), ...refusals])]
    .map((code) => ({ code, ...PROBLEMS[code] }))
    .sort((one, other) => one.status - other.status || (one.code < other.code ? -1 : 1))
}

/** Every operation of a table of routes, with its address. */
export const operationsOf = (
  routes: Record<string, Partial<Record<ApiMethod, ApiOperation>>>,
): { path: string; method: ApiMethod; operation: ApiOperation }[] =>
  Object.entries(routes).flatMap(([path, verbs]) =>
    Object.entries(verbs).map(([method, operation]) => ({ path, method: method as ApiMethod, operation })),
  )
