import { expect, test } from '@playwright/test'
import { call } from '#e2e/support/api.ts'
import { guarded } from '#e2e/support/guarded.ts'
import { scene } from '#e2e/support/scene.ts'

guarded('listFields', 'viewer')

test('names every field that a column can feed', async () => {
  const { viewer } = await scene()
  const { status, body } = await call(viewer, '/v1/upload/campaign/import-fields')
  expect(status).toBe(200)
  const keys = body.fields.map(({ key }: { key: string }) => key)
  expect(keys).toEqual(expect.arrayContaining(['email', 'phone', 'linkedinUrl', 'externalId', 'fullName', 'tags']))
})
