import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'

const DEBIAN = '/usr/bin/chromium'
const SECONDS = 20
const PIXELS = 400

/** Scrolls the Contacts page as somebody with a wheel would, and prints how many frames were drawn and how long the page was busy. */
export async function scrollGrid(url: string): Promise<void> {
  const browser = await chromium.launch({
    args: ['--no-sandbox', '--disable-gpu'],
    ...(existsSync(DEBIAN) ? { executablePath: DEBIAN } : {}),
  })
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
    await page.goto(`${url}/sign-in`)
    await page.getByLabel('Email').fill('editor@demo.example')
    await page.getByLabel('Password').fill('rollcall-demo')
    await page.getByRole('button', { name: 'Sign in' }).click()
    await page.getByRole('heading', { name: 'Campaigns', level: 1 }).waitFor()
    const openedAt = performance.now()
    await page.goto(`${url}/contacts`)
    const table = page.getByRole('table', { name: 'Contacts' })
    await table.getByRole('row').nth(5).waitFor()
    const openMs = performance.now() - openedAt
    await page.evaluate(watchFrames)
    await table.hover()
    const endAt = performance.now() + SECONDS * 1000
    while (performance.now() < endAt) await page.mouse.wheel(0, PIXELS)
    const { frames, longTasks, lastRow } = await page.evaluate(readFrames)
    const sorted = frames.toSorted((one, other) => one - other)
    const at = (share: number) => (sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(0)
    const busy = longTasks.reduce((sum, one) => sum + one, 0)
    console.log(`\nthe page was there after ${openMs.toFixed(0)} ms; scrolled for ${SECONDS} s down to row ${lastRow}:`)
    console.log(
      `${frames.length} frames, half of them within ${at(0.5)} ms, 95 % within ${at(0.95)} ms, 99 % within ${at(0.99)} ms`,
    )
    console.log(
      `${longTasks.length} tasks over 50 ms, ${busy.toFixed(0)} ms in all, the longest ${Math.max(0, ...longTasks).toFixed(0)} ms`,
    )
  } finally {
    await browser.close()
  }
}

type Watched = { frames: number[]; longTasks: number[] }
declare global {
  var watched: Watched
}

/** In the page: notes how long each frame took, and each task that kept it from answering. */
function watchFrames(): void {
  const watched: Watched = { frames: [], longTasks: [] }
  globalThis.watched = watched
  new PerformanceObserver((list) =>
    watched.longTasks.push(...list.getEntries().map(({ duration }) => duration)),
  ).observe({
    type: 'longtask',
  })
  let before = performance.now()
  const next = () => {
    const now = performance.now()
    watched.frames.push(now - before)
    before = now
    requestAnimationFrame(next)
  }
  requestAnimationFrame(next)
}

function readFrames(): Watched & { lastRow: number } {
  const rows = [...document.querySelectorAll('tr[aria-rowindex]')].map((row) =>
    Number(row.getAttribute('aria-rowindex')),
  )
  return { ...globalThis.watched, lastRow: Math.max(...rows) - 1 }
}
