let offsetMs = 0

/** From now on the process takes it to be so much later (or earlier) than it is. */
export function moveClock(byMs: number): void {
  if (offsetMs === 0) globalThis.Date = shifted(globalThis.Date)
  offsetMs = byMs
}

function shifted(real: DateConstructor): DateConstructor {
  const now = () => real.now() + offsetMs
  return new Proxy(real, {
    construct: (target, args, asked) => Reflect.construct(target, args.length === 0 ? [now()] : args, asked),
    get: (target, key) => (key === 'now' ? now : Reflect.get(target, key)),
  })
}
