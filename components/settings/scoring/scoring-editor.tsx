'use client'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { toast } from 'sonner'
import { PreviewPanel } from '#components/settings/preview-panel.tsx'
import { rulesPreviewQuery, rulesQuery, useSaveRules } from '#components/settings/rules-queries.ts'
import { Button } from '#components/ui/button.tsx'
import { ErrorState } from '#components/ui/error-state.tsx'
import { ReasonedButton } from '#components/ui/reasoned-button.tsx'
import { SkeletonRows } from '#components/ui/skeleton.tsx'
import { DEFAULT_SCORING_MODEL, ScoringModel } from '#lib/contract/scoring-model.ts'
import type { WorkspaceRulesView } from '#lib/contract/workspace-rules.ts'
import { ScoreShift } from './score-shift.tsx'
import { draftOfModel, modelOfDraft, type ScoringDraft } from './scoring-draft.ts'
import { ScoringForm } from './scoring-form.tsx'

/** Weights, points and thresholds, beside what they would do to the contacts there are. */
export function ScoringEditor({ mayEdit }: { mayEdit: boolean }) {
  const { data, error, refetch } = useQuery(rulesQuery())
  if (error) return <ErrorState title="The scoring did not load" text={error.message} onRetry={() => void refetch()} />
  if (!data) return <SkeletonRows rows={8} label="The scoring is loading" />
  return <Editor saved={data} mayEdit={mayEdit} />
}

function Editor({ saved, mayEdit }: { saved: WorkspaceRulesView; mayEdit: boolean }) {
  const [draft, setDraft] = useState<ScoringDraft>(() => draftOfModel(saved.scoring))
  const save = useSaveRules('scoring')
  const wanted = ScoringModel.safeParse(modelOfDraft(draft))
  const preview = useQuery(rulesPreviewQuery(wanted.success ? { icp: saved.icp, scoring: wanted.data } : null))
  const isChanged = !wanted.success || JSON.stringify(wanted.data) !== JSON.stringify(saved.scoring)
  const keep = (model: ScoringModel, isUndo = false) =>
    save.mutate(model, {
      onSuccess: () =>
        isUndo
          ? setDraft(draftOfModel(model))
          : toast.success('Scoring saved', {
              description: 'Every contact is scored anew in the background.',
              action: { label: 'Undo', onClick: () => keep(saved.scoring, true) },
            }),
      onError: (failure) => toast.error(failure.message),
    })
  return (
    <div className="grid gap-6 xl:grid-cols-[minmax(0,1fr)_280px]">
      <div className="grid content-start gap-4">
        <ScoringForm draft={draft} disabled={!mayEdit} onChange={setDraft} />
        <div className="flex flex-wrap items-center gap-3">
          <ReasonedButton
            look="primary"
            busy={save.isPending}
            reason={reasonAgainst(mayEdit, wanted, isChanged)}
            onClick={() => wanted.success && keep(wanted.data)}
          >
            Save scoring
          </ReasonedButton>
          {mayEdit && (
            <Button look="quiet" onClick={() => setDraft(draftOfModel(DEFAULT_SCORING_MODEL))}>
              Back to the usual figures
            </Button>
          )}
        </div>
      </div>
      <div className="grid content-start gap-4">
        {preview.data && preview.data.contactsLooked > 0 && <ScoreShift preview={preview.data} />}
        <PreviewPanel preview={preview.data} error={preview.error} kind="grades" />
      </div>
    </div>
  )
}

function reasonAgainst(
  mayEdit: boolean,
  wanted: ReturnType<typeof ScoringModel.safeParse>,
  isChanged: boolean,
): string | null {
  if (!mayEdit) return 'Only admins change the scoring.'
  if (!wanted.success) {
    const [first] = wanted.error.issues
    const isNumber = first?.code === 'invalid_type'
    return isNumber ? 'A box holds no number.' : `${first?.message ?? 'A figure does not fit'}.`
  }
  return isChanged ? null : 'Nothing has changed.'
}
