/**
 * The provider cannot be asked any more for now: its quota is used up, it refuses the key, or it does not answer. The message is
 * a sentence for people, with the provider's name and nothing of a request.
 */
export class ProviderPaused extends Error {
  override readonly name = 'ProviderPaused'
}
