import { ProblemDetails } from '#lib/contract/problem.ts'

/** A refusal of the server, with its own words. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError'
  readonly problem: ProblemDetails

  constructor(problem: ProblemDetails) {
    super(problem.detail ?? problem.errors?.map(({ detail }) => detail).join(' ') ?? problem.title)
    this.problem = problem
  }
}

/** What a body that is no problem document still tells: that it did not work. */
export function toProblemError(status: number, body: unknown): ProblemError {
  const parsed = ProblemDetails.safeParse(body)
  if (parsed.success) return new ProblemError(parsed.data)
  return new ProblemError({
    type: 'about:blank',
    title: 'The server does not answer',
    status,
    detail: 'The server does not answer as it should. Try again in a moment.',
  })
}
