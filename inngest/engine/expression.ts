/**
 * The part of CEL that the engine reads: paths (`event.data.importId`, `async.data.importId`),
 * literals, `+` between values, `==` and `!=` between them, and `&&` between comparisons.
 * Everything else is refused when functions are registered.
 */

type Operand = { path: readonly string[] } | { literal: string | number | boolean | null }
type Sum = readonly Operand[]
type Comparison = { left: Sum; operator: '==' | '!='; right: Sum }

/** Comparisons that must all hold. */
export type Condition = readonly Comparison[]
/** A value made of paths and literals, such as a concurrency key. */
export type KeyExpression = Sum
/** What paths start from. */
export type Scope = { event: unknown; async?: unknown }

const TOKEN = /\s*(==|!=|&&|\+|"[^"\\]*"|'[^'\\]*'|-?\d+(?:\.\d+)?|[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*)/y
const CONSTANTS: Readonly<Record<string, boolean | null>> = { true: true, false: false, null: null }

/** @throws Error naming the text, when it is more than the engine reads */
export function parseCondition(text: string): Condition {
  return splitBy(tokenize(text), '&&').map((tokens) => {
    const operator = tokens.find((token) => token === '==' || token === '!=')
    if (operator !== '==' && operator !== '!=') throw unreadable(text)
    const [left, right, ...rest] = splitBy(tokens, operator)
    if (left === undefined || right === undefined || rest.length > 0) throw unreadable(text)
    return { left: parseSum(left, text), operator, right: parseSum(right, text) }
  })
}

/** @throws Error naming the text, when it is more than the engine reads */
export function parseKey(text: string): KeyExpression {
  return parseSum(tokenize(text), text)
}

/** A path that leads nowhere makes a comparison false, be it `==` or `!=`. */
export function holds(condition: Condition, scope: Scope): boolean {
  return condition.every(({ left, operator, right }) => {
    const [ours, theirs] = [evaluate(left, scope), evaluate(right, scope)]
    if (ours === undefined || theirs === undefined) return false
    return (ours === theirs) === (operator === '==')
  })
}

/** The key's text; a path that leads nowhere counts as empty. */
export function readKey(key: KeyExpression, scope: Scope): string {
  return key.map((operand) => String(read(operand, scope) ?? '')).join('')
}

function tokenize(text: string): string[] {
  const tokens: string[] = []
  const pattern = new RegExp(TOKEN)
  const end = text.trimEnd().length
  while (pattern.lastIndex < end) {
    const token = pattern.exec(text)?.[1]
    if (token === undefined) throw unreadable(text)
    tokens.push(token)
  }
  return tokens
}

function splitBy(tokens: readonly string[], separator: string): string[][] {
  const parts: string[][] = [[]]
  for (const token of tokens) {
    if (token === separator) parts.push([])
    else parts.at(-1)?.push(token)
  }
  return parts
}

function parseSum(tokens: readonly string[], text: string): Sum {
  return splitBy(tokens, '+').map((part) => {
    const [token, ...rest] = part
    if (token === undefined || rest.length > 0) throw unreadable(text)
    return parseOperand(token, text)
  })
}

function parseOperand(token: string, text: string): Operand {
  if (/^['"]/.test(token)) return { literal: token.slice(1, -1) }
  if (/^-?\d/.test(token)) return { literal: Number(token) }
  const constant = CONSTANTS[token]
  if (constant !== undefined) return { literal: constant }
  const path = token.split('.')
  if (path[0] !== 'event' && path[0] !== 'async') throw unreadable(text)
  return { path }
}

function evaluate(sum: Sum, scope: Scope): unknown {
  const [only, ...rest] = sum
  if (only !== undefined && rest.length === 0) return read(only, scope)
  const values = sum.map((operand) => read(operand, scope))
  return values.includes(undefined) ? undefined : values.map(String).join('')
}

function read(operand: Operand, scope: Scope): unknown {
  if ('literal' in operand) return operand.literal
  return operand.path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? (value as Record<string, unknown>)[key]
        : undefined,
    scope,
  )
}

function unreadable(text: string): Error {
  return new Error(
    `the embedded engine cannot read the expression "${text}": it knows paths, literals, +, ==, != and &&`,
  )
}
