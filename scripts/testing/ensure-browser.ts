import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'

/** A Chromium to test with: Debian's as root on Debian, Playwright's own elsewhere. */
export function ensureBrowser(): void {
  if (existsSync('/usr/bin/chromium') || existsSync(chromium.executablePath())) return
  const isDebianRoot = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')
  if (isDebianRoot) installDebian(['chromium'])
  else run(process.execPath, ['node_modules/@playwright/test/cli.js', 'install', 'chromium'])
}

/** The README's examples are run as they stand, so curl has to be there. */
export function ensureCurl(): void {
  const isThere = spawnSync('curl', ['--version'], { stdio: 'ignore' }).status === 0
  if (!isThere && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) installDebian(['curl'])
}

/** @returns whether the packages are there now */
export function installDebian(packages: readonly string[]): boolean {
  console.log(`Installing ${packages.join(', ')} …`)
  const quiet = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  return (
    run('apt-get', ['update', '-qq'], quiet) &&
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], quiet)
  )
}

function run(program: string, args: readonly string[], env = process.env): boolean {
  return spawnSync(program, args, { stdio: ['ignore', 'ignore', 'inherit'], env }).status === 0
}
