/** Two-sided 95 %. */
const Z = 1.96

/** The Wilson score interval of a share; null where there is nothing to share. */
export function wilson(right: number, all: number): readonly [low: number, high: number] | null {
  if (all === 0) return null
  const share = right / all
  const spread = Z * Math.sqrt((share * (1 - share)) / all + (Z * Z) / (4 * all * all))
  const scale = 1 + (Z * Z) / all
  const middle = share + (Z * Z) / (2 * all)
  return [Math.max(0, (middle - spread) / scale), Math.min(1, (middle + spread) / scale)]
}
