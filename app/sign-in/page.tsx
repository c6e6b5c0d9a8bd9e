import type { Metadata } from 'next'
import { localPath } from '#components/sign-in/local-path.ts'
import { SignInForm } from '#components/sign-in/sign-in-form.tsx'
import { env } from '#lib/env.ts'
import { DEMO_ACCOUNTS } from '#prisma/demo.ts'

export const metadata: Metadata = { title: 'Sign in' }
export const dynamic = 'force-dynamic'

export default async function SignInPage({ searchParams }: PageProps<'/sign-in'>) {
  const { next } = await searchParams
  const demo = env.ROLLCALL_DEMO ? DEMO_ACCOUNTS : []
  return (
    <main className="mx-auto grid min-h-dvh max-w-sm content-center px-4 py-10">
      <h1 className="font-semibold text-2xl">Sign in to Rollcall</h1>
      <p className="mt-1 mb-6 text-ink-soft">Lists in, contacts out, and every row accounted for.</p>
      <SignInForm
        next={localPath(next)}
        demo={demo.map(({ slug, ...account }) => ({
          email: account.email,
          role: account.role,
          password: account.password,
          workspace: slug,
        }))}
      />
    </main>
  )
}
