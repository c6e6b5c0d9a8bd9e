// npm leaves a platform's package out of the lock file when its registry does not hold it, and `npm ci` then refuses the lock
// file as incomplete. This puts those packages back, by what the package that wants them says. Run it after `npm install`.
import { readFileSync, writeFileSync } from 'node:fs'
import { findLost } from './find-lost-packages.mjs'

const file = 'package-lock.json'
const lock = JSON.parse(readFileSync(file, 'utf8'))
const lost = findLost(lock)
for (const { name, version, dev } of lost) {
  const words = name.split(/[-/]/)
  const os = ['android', 'darwin', 'linux', 'win32', 'freebsd', 'openbsd', 'netbsd', 'openharmony'].find((one) =>
    words.includes(one),
  )
  const cpu = ['arm64', 'x64', 'ia32', 'arm', 'riscv64', 'ppc64', 's390x', 'loong64', 'wasm32'].find((one) =>
    words.includes(one),
  )
  const platform = { ...(os ? { os: [os] } : {}), ...(cpu ? { cpu: [cpu] } : {}) }
  lock.packages[`node_modules/${name}`] = { version, ...(dev ? { dev } : {}), optional: true, ...platform }
}
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([one], [other]) => (one < other ? -1 : 1)))
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`)
console.log(`${lost.length} packages put back.`)
