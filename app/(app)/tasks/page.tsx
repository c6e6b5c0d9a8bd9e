import type { Metadata } from 'next'
import { PageHeader } from '#components/shell/page-header.tsx'
import { DecisionsToTake } from '#components/tasks/decision-list.tsx'
import { TaskFeedList } from '#components/tasks/task-feed-list.tsx'
import { mayAct } from '#lib/contract/roles.ts'
import { pageActor } from '#lib/services/auth/page-actor.ts'

export const metadata: Metadata = { title: 'Tasks' }

export default async function TasksPage() {
  const { role } = await pageActor('/tasks')
  return (
    <>
      <PageHeader title="Tasks" />
      <div className="grid max-w-5xl gap-8 px-4 py-6 md:px-8">
        <section aria-labelledby="decisions" className="grid gap-3">
          <h2 id="decisions" className="font-semibold text-base">
            Waiting for a decision
          </h2>
          <DecisionsToTake mayEdit={mayAct(role, 'editor')} />
        </section>
        <section aria-labelledby="feed" className="grid gap-3">
          <h2 id="feed" className="font-semibold text-base">
            What imports left out
          </h2>
          <TaskFeedList />
        </section>
      </div>
    </>
  )
}
