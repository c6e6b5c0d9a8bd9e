import { expect, test } from 'vitest'
import { openVault, VaultError } from './vault.ts'

const CURRENT = 'current material of at least 32 characters'
const CANARY = 'sk-canary-7f3d9b'
const context = { workspaceId: 'w1', holderId: 'p1', host: 'api.apollo.io' }

test('what is sealed opens with the same context, and reads differently each time', async () => {
  const vault = openVault({ current: CURRENT })
  const [one, two] = [await vault.seal(CANARY, context), await vault.seal(CANARY, context)]
  expect(one).not.toBe(two)
  expect(one).not.toContain(CANARY)
  expect(await vault.unseal(one, context)).toBe(CANARY)
  expect(await vault.unseal(two, context)).toBe(CANARY)
})

test.each([{ workspaceId: 'w2' }, { holderId: 'p2' }, { host: 'api.example.com' }])(
  'does not open for %o',
  async (other) => {
    const vault = openVault({ current: CURRENT })
    const sealed = await vault.seal(CANARY, context)
    await expect(vault.unseal(sealed, { ...context, ...other })).rejects.toThrow(VaultError)
  },
)

// The parts are framed: what ends one of them cannot begin the next.
test('does not open where the parts only read alike when put together', async () => {
  const vault = openVault({ current: CURRENT })
  const sealed = await vault.seal(CANARY, { ...context, workspaceId: 'w1p', holderId: '1' })
  await expect(vault.unseal(sealed, context)).rejects.toThrow(VaultError)
})

test('does not open when one byte was altered, and says nothing of the secret', async () => {
  const vault = openVault({ current: CURRENT })
  const sealed: { ciphertext: string } = JSON.parse(await vault.seal(CANARY, context))
  const flipped = sealed.ciphertext.startsWith('A') ? 'B' : 'A'
  const altered = JSON.stringify({ ...sealed, ciphertext: flipped + sealed.ciphertext.slice(1) })
  const error = await vault.unseal(altered, context).catch((thrown: unknown) => thrown)
  expect(error).toBeInstanceOf(VaultError)
  expect(String(error)).not.toContain(CANARY)
})

test('takes no other algorithm from the sealed text itself', async () => {
  const vault = openVault({ current: CURRENT })
  const sealed: { protected: string } = JSON.parse(await vault.seal(CANARY, context))
  const header = JSON.parse(Buffer.from(sealed.protected, 'base64url').toString())
  const forged = Buffer.from(JSON.stringify({ ...header, enc: 'A128GCM' })).toString('base64url')
  await expect(vault.unseal(JSON.stringify({ ...sealed, protected: forged }), context)).rejects.toThrow(VaultError)
})

test('opens what the previous material sealed, knows it for old, and cannot without it', async () => {
  const before = await openVault({ current: 'previous material, just as long as it must' }).seal(CANARY, context)
  const during = openVault({ current: CURRENT, previous: 'previous material, just as long as it must' })
  expect(during.isCurrent(before)).toBe(false)
  expect(await during.unseal(before, context)).toBe(CANARY)
  const renewed = await during.seal(await during.unseal(before, context), context)
  const after = openVault({ current: CURRENT })
  expect(after.isCurrent(renewed)).toBe(true)
  expect(await after.unseal(renewed, context)).toBe(CANARY)
  await expect(after.unseal(before, context)).rejects.toThrow(VaultError)
})

test('text that was never sealed is refused in plain words', async () => {
  const vault = openVault({ current: CURRENT })
  for (const text of ['', 'null', '{}', CANARY]) {
    await expect(vault.unseal(text, context)).rejects.toThrow(VaultError)
    expect(vault.isCurrent(text)).toBe(false)
  }
})
