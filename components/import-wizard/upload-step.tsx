'use client'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { FileUp } from 'lucide-react'
import { useRef, useState } from 'react'
import { useDropzone } from 'react-dropzone'
import { Button } from '#components/ui/button.tsx'
import { cn } from '#components/ui/cn.ts'
import { ErrorState } from '#components/ui/error-state.tsx'
import { Progress } from '#components/ui/progress.tsx'
import { uploadFile } from '#lib/client/upload-file.ts'
import { type EntryPoint, UPLOAD_LIMITS } from '#lib/contract/import-options.ts'
import { ImportView } from '#lib/contract/imports.ts'
import { fileSize } from './file-size.ts'
import { importQuery } from './import-queries.ts'
import { PreviousUploads } from './previous-uploads.tsx'

type UploadStepProps = { campaignId: string | null; entryPoint: EntryPoint; onUploaded: (view: ImportView) => void }

export function UploadStep({ campaignId, entryPoint, onUploaded }: UploadStepProps) {
  const { bytesMax, rowsMax } = UPLOAD_LIMITS[entryPoint]
  const queryClient = useQueryClient()
  const [share, setShare] = useState(0)
  const abort = useRef<AbortController | null>(null)
  const upload = useMutation({
    mutationFn: (file: File) => {
      if (file.size > bytesMax)
        throw new Error(`“${file.name}” has ${fileSize(file.size)}; ${fileSize(bytesMax)} are the most here.`)
      setShare(0)
      abort.current = new AbortController()
      const asked = new URLSearchParams({ entryPoint, fileName: file.name, ...(campaignId ? { campaignId } : {}) })
      return uploadFile({
        schema: ImportView,
        url: `/api/uploads?${asked}`,
        file,
        onProgress: setShare,
        signal: abort.current.signal,
      })
    },
    onSuccess: (view) => {
      queryClient.setQueryData(importQuery(view.importId).queryKey, view)
      onUploaded(view)
    },
  })
  const { getRootProps, getInputProps, isDragActive, open } = useDropzone({
    multiple: false,
    noClick: true,
    noKeyboard: true,
    disabled: upload.isPending,
    onDropAccepted: ([file]) => file && upload.mutate(file),
  })
  const file = upload.variables
  const failure = upload.error && upload.error.name !== 'AbortError' ? upload.error : null
  return (
    <div className="grid gap-4">
      {failure && (
        <ErrorState
          title={`${file?.name ?? 'The file'} was not taken`}
          text={failure.message}
          onRetry={file ? () => upload.mutate(file) : undefined}
        />
      )}
      <div {...getRootProps()}>
        <input {...getInputProps({ 'aria-label': 'CSV file' })} />
        {upload.isPending ? (
          <div className="grid gap-3 rounded-lg border border-line bg-raised p-6" role="status">
            <div className="flex items-center justify-between gap-4">
              <span className="min-w-0 truncate">
                <span className="font-medium">{file?.name}</span>{' '}
                <span className="text-ink-faint">{fileSize(file?.size ?? 0)}</span>
              </span>
              <Button size="small" onClick={() => abort.current?.abort()}>
                Cancel
              </Button>
            </div>
            <Progress value={Math.round(share * 100)} max={100} label="Upload" />
            <span className="text-ink-soft text-sm tabular-nums">
              {share < 1 ? `${Math.round(share * 100)} % sent` : 'Reading the header and counting the rows …'}
            </span>
          </div>
        ) : (
          <button
            type="button"
            onClick={open}
            className={cn(
              'flex w-full cursor-pointer flex-col items-center gap-2 rounded-lg border border-line-strong border-dashed bg-raised px-6 py-16 text-center hover:border-accent hover:bg-accent-wash',
              isDragActive && 'border-accent bg-accent-wash',
            )}
          >
            <FileUp aria-hidden className="size-7 text-accent" />
            <span className="font-semibold">
              {isDragActive ? 'Let go to upload' : 'Drop a CSV here, or click to browse'}
            </span>
            <span className="text-ink-soft text-sm">
              Up to {fileSize(bytesMax)} and {rowsMax.toLocaleString('en')} rows. Any delimiter, any encoding. Nothing
              is written before you say so.
            </span>
          </button>
        )}
      </div>
      <p className="text-ink-soft text-sm">
        No file at hand?{' '}
        <a className="text-accent underline underline-offset-2" href="/samples/event-list.csv" download>
          Take the sample event list
        </a>
        , as a badge scanner would export it.
      </p>
      {campaignId && <PreviousUploads campaignId={campaignId} onReady={onUploaded} />}
    </div>
  )
}
