import { AppError } from '#lib/core/app-error.ts'
import { checkUrl } from '#lib/outside/guarded-fetch/check-url.ts'
import { FetchError } from '#lib/outside/guarded-fetch/fetch-error.ts'
import type { ProviderWorld } from './provider-world.ts'

/** @throws AppError `request-invalid` for an address that nothing of ours would be sent to */
export function requireAddress({ rules }: Pick<ProviderWorld, 'rules'>, url: string): void {
  try {
    checkUrl(url, rules.allowedHosts)
  } catch (error) {
    if (error instanceof FetchError) throw new AppError('request-invalid', error.message)
    throw error
  }
}
