'use client'
import { useQuery } from '@tanstack/react-query'
import { Plus } from 'lucide-react'
import { useState } from 'react'
import { toast } from 'sonner'
import { PreviewPanel } from '#components/settings/preview-panel.tsx'
import { rulesPreviewQuery, rulesQuery, useSaveRules } from '#components/settings/rules-queries.ts'
import { Button } from '#components/ui/button.tsx'
import { ErrorState } from '#components/ui/error-state.tsx'
import { ReasonedButton } from '#components/ui/reasoned-button.tsx'
import { SkeletonRows } from '#components/ui/skeleton.tsx'
import { IcpRules } from '#lib/contract/icp-rules.ts'
import type { WorkspaceRulesView } from '#lib/contract/workspace-rules.ts'
import {
  conditionOfDraft,
  draftId,
  draftOfCondition,
  fieldChoices,
  newCondition,
  type RuleDraft,
} from './icp-fields.ts'
import { IcpRuleCard } from './icp-rule.tsx'

/** The ordered rules, beside what they would do to the contacts there are. */
export function IcpEditor({ mayEdit }: { mayEdit: boolean }) {
  const { data, error, refetch } = useQuery(rulesQuery())
  if (error) return <ErrorState title="The rules did not load" text={error.message} onRetry={() => void refetch()} />
  if (!data) return <SkeletonRows rows={6} label="The rules are loading" />
  return <Editor saved={data} mayEdit={mayEdit} />
}

function Editor({ saved, mayEdit }: { saved: WorkspaceRulesView; mayEdit: boolean }) {
  const [rules, setRules] = useState<RuleDraft[]>(() => draftsOf(saved.icp))
  const save = useSaveRules('icp')
  const wanted = IcpRules.safeParse(
    rules.map(({ tier, conditions }) => ({ tier, conditions: conditions.map(conditionOfDraft) })),
  )
  const isChanged = !wanted.success || JSON.stringify(wanted.data) !== JSON.stringify(saved.icp)
  const preview = useQuery(rulesPreviewQuery(wanted.success ? { icp: wanted.data, scoring: saved.scoring } : null))
  const choices = fieldChoices(saved)
  const move = (at: number, by: -1 | 1) => {
    const next = [...rules]
    next.splice(at + by, 0, ...next.splice(at, 1))
    setRules(next)
  }
  const keep = (icp: IcpRules, isUndo = false) =>
    save.mutate(icp, {
      onSuccess: () =>
        isUndo
          ? setRules(draftsOf(icp))
          : toast.success('Rules saved', {
              description: 'Every contact is judged by them in the background.',
              action: { label: 'Undo', onClick: () => keep(saved.icp, true) },
            }),
      onError: (failure) => toast.error(failure.message),
    })
  const reason = !mayEdit
    ? 'Only admins change the rules.'
    : !wanted.success
      ? 'A condition is not finished.'
      : isChanged
        ? null
        : 'Nothing has changed.'
  return (
    <div className="grid gap-6 xl:grid-cols-[minmax(0,1fr)_280px]">
      <div className="grid content-start gap-3">
        <ol className="grid gap-3">
          {rules.map((rule, index) => (
            <IcpRuleCard
              key={rule.id}
              rule={rule}
              index={index}
              count={rules.length}
              taken={preview.data?.taken[index] ?? null}
              choices={choices}
              disabled={!mayEdit}
              onChange={(next) => setRules(rules.map((one) => (one.id === next.id ? next : one)))}
              onMove={(by) => move(index, by)}
              onRemove={() => setRules(rules.filter(({ id }) => id !== rule.id))}
            />
          ))}
        </ol>
        <p className="text-ink-soft text-sm">
          The first rule that holds gives the tier. Whoever meets none of them is tier D.
        </p>
        <div className="flex flex-wrap items-center gap-3">
          {mayEdit && (
            <Button
              onClick={() => setRules([...rules, { id: draftId(), tier: 'B', conditions: [newCondition()] }])}
              disabled={rules.length >= 50}
            >
              <Plus aria-hidden className="size-4" /> Add a rule
            </Button>
          )}
          <ReasonedButton
            look="primary"
            reason={reason}
            busy={save.isPending}
            onClick={() => wanted.success && keep(wanted.data)}
          >
            Save rules
          </ReasonedButton>
        </div>
      </div>
      <PreviewPanel preview={preview.data} error={preview.error} kind="icpTiers" />
    </div>
  )
}

const draftsOf = (icp: IcpRules): RuleDraft[] =>
  icp.map(({ tier, conditions }) => ({ id: draftId(), tier, conditions: conditions.map(draftOfCondition) }))
