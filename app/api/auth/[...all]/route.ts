import { toNextJsHandler } from 'better-auth/next-js'
import { auth } from '#lib/services/auth/auth.ts'

export const { GET, POST } = toNextJsHandler(auth)
