import { createHash, hkdfSync } from 'node:crypto'
import { FlattenedEncrypt, type FlattenedJWE, flattenedDecrypt } from 'jose'

/** Whose secret it is, what it belongs to (a provider, a webhook), and where it may be sent. A sealed secret opens only with the very same three. */
export type SecretContext = { workspaceId: string; holderId: string; host: string }

/** Authenticated encryption of what people entrust to us. */
export type Vault = {
  /** Another text each time, though the secret be the same. */
  seal(secret: string, context: SecretContext): Promise<string>
  /** @throws VaultError when the text was altered, belongs elsewhere, or was sealed with key material that is gone */
  unseal(sealed: string, context: SecretContext): Promise<string>
  /** False for what an earlier `ROLLCALL_SECRET` sealed. */
  isCurrent(sealed: string): boolean
}

/** Says nothing of the secret and nothing of the key. */
export class VaultError extends Error {
  override readonly name = 'VaultError'
}

const ENCRYPTION = 'A256GCM'
const KEY_BYTES = 32

type VaultKey = { id: string; key: Uint8Array }

/**
 * A vault whose key is derived (HKDF-SHA256) from `current`, so that no other use of that setting shares it. What `previous`
 * sealed can still be opened; everything new is sealed with `current`.
 */
export function openVault({ current, previous }: { current: string; previous?: string | undefined }): Vault {
  const newest = deriveKey(current)
  const keys = new Map([newest, ...(previous ? [deriveKey(previous)] : [])].map((one) => [one.id, one.key]))
  return {
    async seal(secret, context) {
      const sealed = await new FlattenedEncrypt(new TextEncoder().encode(secret))
        .setProtectedHeader({ alg: 'dir', enc: ENCRYPTION, kid: newest.id })
        .setAdditionalAuthenticatedData(bytesOf(context))
        .encrypt(newest.key)
      // The context is not kept beside the secret: whoever opens it has to know it.
      const { aad: _, ...kept } = sealed
      return JSON.stringify(kept)
    },
    async unseal(sealed, context) {
      const key = keys.get(keyIdOf(sealed))
      if (!key) throw new VaultError('the secret was sealed with key material that this installation does not have')
      try {
        const aad = Buffer.from(bytesOf(context)).toString('base64url')
        const opened = await flattenedDecrypt({ ...parse(sealed), aad }, key, {
          keyManagementAlgorithms: ['dir'],
          contentEncryptionAlgorithms: [ENCRYPTION],
        })
        return new TextDecoder().decode(opened.plaintext)
      } catch {
        throw new VaultError('the secret does not open here')
      }
    },
    isCurrent: (sealed) => keyIdOf(sealed) === newest.id,
  }
}

function deriveKey(secret: string): VaultKey {
  const key = new Uint8Array(hkdfSync('sha256', secret, 'rollcall', 'vault keys of providers v1', KEY_BYTES))
  return { key, id: createHash('sha256').update('key id').update(key).digest('base64url').slice(0, 12) }
}

const bytesOf = ({ workspaceId, holderId, host }: SecretContext): Uint8Array =>
  new TextEncoder().encode(JSON.stringify([workspaceId, holderId, host]))

function parse(sealed: string): FlattenedJWE {
  try {
    return JSON.parse(sealed)
  } catch {
    throw new VaultError('this is no sealed secret')
  }
}

function keyIdOf(sealed: string): string {
  try {
    const header: unknown = JSON.parse(Buffer.from(parse(sealed).protected ?? '', 'base64url').toString())
    return typeof header === 'object' && header !== null && 'kid' in header ? String(header.kid) : ''
  } catch {
    return ''
  }
}
