import type { Metadata } from 'next'
import { headers } from 'next/headers'
import Link from 'next/link'
import { DocsNav } from '#components/api-docs/docs-nav.tsx'
import { OperationSection } from '#components/api-docs/operation-section.tsx'
import { TOPICS, Topics } from '#components/api-docs/topics.tsx'
import { buttonLook } from '#components/ui/button.tsx'
import { env } from '#lib/env.ts'
import { makeDocument } from '#lib/http/openapi/make-document.ts'
import { referenceOf } from '#lib/http/openapi/reference.ts'

export const metadata: Metadata = { title: 'API', description: 'How programs import lists into Rollcall.' }

/** The API for people; open to everybody, as the document it is made of. */
export default async function ApiDocsPage() {
  const origin = env.ROLLCALL_URL ?? `http://${(await headers()).get('host') ?? 'localhost:3000'}`
  const operations = referenceOf(makeDocument(), origin)
  return (
    <div className="mx-auto grid max-w-[90rem] gap-x-10 px-4 md:px-8 lg:grid-cols-[13rem_minmax(0,1fr)]">
      <aside className="hidden lg:block">
        <div className="sticky top-0 max-h-dvh overflow-y-auto py-8">
          <Link href="/" className="mb-4 block px-2 font-semibold text-base">
            Rollcall
          </Link>
          <DocsNav topics={TOPICS} operations={operations} />
        </div>
      </aside>
      <main className="min-w-0 pb-20">
        <header className="flex flex-wrap items-end gap-x-6 gap-y-3 pt-8">
          <div className="min-w-0 flex-1 basis-80">
            <h1 className="font-semibold text-2xl">API</h1>
            <p className="mt-1 text-ink-soft">
              Send a list, say what its columns are, and hear what became of every row. The paths below{' '}
              <code className="font-mono text-sm">/v1</code> answer without it, too.
            </p>
          </div>
          <div className="flex flex-wrap gap-2">
            <a href="/openapi.json" className={buttonLook({})}>
              OpenAPI 3.1
            </a>
            <Link href="/settings/api" className={buttonLook({ look: 'primary' })}>
              Make a token
            </Link>
          </div>
        </header>
        <details className="mt-6 rounded-lg border border-line lg:hidden">
          <summary className="cursor-pointer px-4 py-2.5 font-medium">On this page</summary>
          <div className="px-2 pb-3">
            <DocsNav topics={TOPICS} operations={operations} />
          </div>
        </details>
        <Topics origin={origin} />
        {operations.map((operation) => (
          <OperationSection key={operation.id} operation={operation} />
        ))}
      </main>
    </div>
  )
}
