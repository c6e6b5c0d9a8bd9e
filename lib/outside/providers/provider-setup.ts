/** Where a provider is and what it knows us by. `key` is in the clear and lives no longer than the call that needs it. */
export type KeyedAddress = { baseUrl: string; key: string }
