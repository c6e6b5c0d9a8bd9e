import { expect, test } from '@playwright/test'
import { csvFile } from './support/files.ts'
import { signIn } from './support/people.ts'
import { dropFile, importAll, keep, openNewCampaign, review } from './support/wizard.ts'

test('whoever has answered stands on the list of the day, and the plan can be tried before it is carried out', async ({
  page,
}) => {
  const domain = `now-${process.pid}.com`
  const people = Array.from({ length: 6 }, (_, at) => `Nora Now${at},n${at}@${domain},Chief Executive Officer,Oslo`)
  await signIn(page, 'editor')
  await openNewCampaign(page, 'Turned to')
  await dropFile(page, csvFile('now.csv', `Name,Now mail ${process.pid},Title,City\n${people.join('\n')}\n,,,\n`))
  await review(page)
  await page.getByRole('button', { name: 'Try the first 100 rows' }).click()
  const trial = page.getByRole('region', { name: 'Trial' })
  await expect(trial).toContainText(/Of the first \d+: 6 imported/)
  await expect(trial.getByRole('row')).toHaveCount(7 + 1)
  await keep(page, '95-trial')
  await importAll(page)

  const told = await page.request.post('/api/engagement', {
    data: {
      events: [
        { eventId: `now-${process.pid}-1`, kind: 'replied', email: `n3@${domain}`, at: new Date().toISOString() },
        { eventId: `now-${process.pid}-2`, kind: 'meeting', email: `n3@${domain}`, at: new Date().toISOString() },
      ],
    },
  })
  expect(await told.json()).toMatchObject({ counted: 2, unknown: [] })
  await page.getByRole('link', { name: 'Now', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'Now' })).toBeVisible()
  await page.getByRole('button', { name: 'Rank again' }).click()
  const list = page.getByRole('list', { name: 'Leads for today' })
  const nora = list.getByRole('listitem').filter({ hasText: 'Nora Now3' })
  await expect(nora).toContainText('today')
  await keep(page, '96-now')
  await nora.getByRole('link', { name: 'Nora Now3' }).click()
  const history = page.getByRole('dialog').getByRole('region', { name: 'Engagement history' })
  await expect(history).toContainText('Replied1Meetings1')
  await keep(page, '99-engagement')
})
