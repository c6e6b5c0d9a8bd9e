'use client'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { ThemeProvider } from 'next-themes'
import { NuqsAdapter } from 'nuqs/adapters/next/app'
import { type ReactNode, useState } from 'react'
import { Toaster } from '#components/ui/toaster.tsx'
import { ProblemError } from '#lib/client/problem-error.ts'

/** A refusal does not become an answer by asking again; an outage may. */
const mayRetry = (failures: number, error: unknown): boolean =>
  !(error instanceof ProblemError && error.problem.status < 500) && failures < 2

/** `nonce`: lets the script run that sets the theme before the page is painted. */
export function Providers({ children, nonce }: { children: ReactNode; nonce: string }) {
  const [queryClient] = useState(
    () => new QueryClient({ defaultOptions: { queries: { retry: mayRetry, staleTime: 5_000 } } }),
  )
  return (
    <ThemeProvider attribute="class" defaultTheme="system" enableSystem disableTransitionOnChange nonce={nonce}>
      <NuqsAdapter>
        <QueryClientProvider client={queryClient}>{children}</QueryClientProvider>
      </NuqsAdapter>
      <Toaster />
    </ThemeProvider>
  )
}
