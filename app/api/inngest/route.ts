import { serveInngest } from '#inngest/serve.ts'

export const { GET, POST, PUT } = serveInngest
