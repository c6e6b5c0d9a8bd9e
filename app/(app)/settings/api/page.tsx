import { Lock } from 'lucide-react'
import type { Metadata } from 'next'
import Link from 'next/link'
import { TokenList } from '#components/settings/api/token-list.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { mayAct } from '#lib/contract/roles.ts'
import { pageActor } from '#lib/services/auth/page-actor.ts'

export const metadata: Metadata = { title: 'API' }

export default async function ApiPage() {
  const { role } = await pageActor('/settings/api')
  return (
    <div className="grid gap-5">
      <header>
        <h2 className="font-semibold text-lg">API</h2>
        <p className="text-ink-soft">
          With a token a program imports lists into this workspace and reads what became of them. It may do what its
          role may, and never more than whoever made it.{' '}
          <Link href="/docs/api" className="text-accent underline underline-offset-2">
            Read how it works
          </Link>
        </p>
      </header>
      {mayAct(role, 'admin') ? (
        <TokenList />
      ) : (
        <EmptyState
          icon={Lock}
          title="Your role does not allow this"
          text={`You are a ${role} in this workspace. Ask an admin for a token.`}
        />
      )}
    </div>
  )
}
