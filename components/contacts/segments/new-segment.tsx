'use client'
import { useRouter } from 'next/navigation'
import { toast } from 'sonner'
import { SegmentForm } from './segment-form.tsx'
import { useCreateSegment } from './segment-queries.ts'

export function NewSegment() {
  const router = useRouter()
  const create = useCreateSegment()
  return (
    <div className="max-w-2xl">
      <SegmentForm
        segment={null}
        isSaving={create.isPending}
        error={create.error}
        onSave={(draft) =>
          create.mutate(draft, {
            onSuccess: ({ segmentId, name }) => {
              toast.success(`${name} created`)
              router.push(`/segments/${segmentId}`)
            },
          })
        }
      />
    </div>
  )
}
