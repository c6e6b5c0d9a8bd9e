import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const css = readFileSync(new URL('../../app/globals.css', import.meta.url), 'utf8')
const THEMES = { light: colorsOf(':root'), dark: colorsOf('.dark') }

const TEXTS = ['ink', 'ink-soft', 'ink-faint']
const GROUNDS = ['ground', 'panel', 'raised', 'accent-wash', 'idle-wash']
const TONES = ['accent', 'good', 'change', 'idle', 'held', 'bad', 'warn']

describe.each(Object.entries(THEMES))('the %s colours', (_, colors) => {
  const contrast = (one: string, other: string) => contrastOf(luminanceOf(colors, one), luminanceOf(colors, other))

  test('let every text be read on every ground it stands on (WCAG 2.2, 1.4.3)', () => {
    const pairs = [
      ...TEXTS.flatMap((text) => GROUNDS.map((ground) => [text, ground] as const)),
      ...TONES.flatMap((tone) => [`${tone}-wash`, 'ground', 'raised'].map((ground) => [tone, ground] as const)),
      ['accent-ink', 'accent'] as const,
      ['ground', 'ink'] as const,
    ]
    const tooFaint = pairs.filter(([text, ground]) => contrast(text, ground) < 4.5)
    expect(tooFaint.map(([text, ground]) => `${text} on ${ground}: ${contrast(text, ground).toFixed(2)}`)).toEqual([])
  })

  test('let the edge of a field and the ring of focus be seen (WCAG 2.2, 1.4.11)', () => {
    const grounds = ['ground', 'panel', 'raised']
    const pairs = ['edge', 'accent'].flatMap((edge) => grounds.map((ground) => [edge, ground] as const))
    expect(pairs.filter(([edge, ground]) => contrast(edge, ground) < 3)).toEqual([])
  })
})

test('both themes name the same colours', () => {
  expect([...THEMES.dark.keys()]).toEqual([...THEMES.light.keys()])
  expect(THEMES.light.size).toBeGreaterThan(20)
})

function colorsOf(selector: string): Map<string, string> {
  const block = css.split(`\n${selector} {`)[1]?.split('}')[0] ?? ''
  return new Map([...block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name = '', value = '']) => [name, value]))
}

/** Relative luminance of an sRGB colour, as WCAG 2.2 defines it. */
function luminanceOf(colors: ReadonlyMap<string, string>, name: string): number {
  const hex = colors.get(name)
  if (hex === undefined) throw new Error(`there is no colour ${name}`)
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrastOf(one: number, other: number): number {
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05)
}
