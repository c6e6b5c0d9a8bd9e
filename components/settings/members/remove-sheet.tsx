'use client'
import { toast } from 'sonner'
import { Button } from '#components/ui/button.tsx'
import { ErrorState } from '#components/ui/error-state.tsx'
import { Sheet } from '#components/ui/sheet.tsx'
import type { MemberView } from '#lib/contract/members.ts'
import { useMemberChanges } from './member-queries.ts'

type RemoveSheetProps = { member: MemberView | null; isYou: boolean; onClose: () => void }

/** Tokens that ended do not come back, so this one thing is asked before it is done. */
export function RemoveSheet({ member, isYou, onClose }: RemoveSheetProps) {
  const { remove } = useMemberChanges()
  const close = () => {
    remove.reset()
    onClose()
  }
  const go = ({ userId, name }: MemberView) =>
    remove.mutate(userId, {
      onSuccess: () => {
        if (isYou) return window.location.assign('/sign-in')
        close()
        toast(`${name} is no member any more`)
      },
    })
  return (
    <Sheet open={member !== null} onClose={close} title={isYou ? 'Leave the workspace?' : `Remove ${member?.name}?`}>
      {member && (
        <div className="grid gap-4 px-5 py-4">
          {remove.error && <ErrorState title="Nothing was changed" text={remove.error.message} />}
          <p>
            {isYou ? 'You are' : `${member.name} is`} signed out of this workspace at once.{' '}
            {member.tokens > 0 &&
              `${member.tokens === 1 ? 'One API token stops' : `${member.tokens} API tokens stop`} working and cannot be brought back. `}
            What {isYou ? 'you' : 'they'} did stays, under {isYou ? 'your' : 'their'} name.
          </p>
          <div className="flex gap-2">
            <Button look="danger" busy={remove.isPending} onClick={() => go(member)}>
              {isYou ? 'Leave' : 'Remove'}
            </Button>
            <Button onClick={close}>Keep</Button>
          </div>
        </div>
      )}
    </Sheet>
  )
}
