import { Button } from './button.tsx'

type ShowMoreProps = {
  /** What a page of an infinite query tells of the next one. */
  query: { hasNextPage: boolean; isFetchingNextPage: boolean; fetchNextPage: () => unknown }
  children: string
}

/** Brings the next page of a list, as long as there is one. */
export function ShowMore({ query: { hasNextPage, isFetchingNextPage, fetchNextPage }, children }: ShowMoreProps) {
  if (!hasNextPage) return null
  return (
    <Button size="small" className="justify-self-start" busy={isFetchingNextPage} onClick={() => void fetchNextPage()}>
      {children}
    </Button>
  )
}
