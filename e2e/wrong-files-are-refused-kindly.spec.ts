import { expect, test } from '@playwright/test'
import { csvFile } from './support/files.ts'
import { signIn } from './support/people.ts'
import { dropFile, openNewCampaign } from './support/wizard.ts'

test('a file that is no CSV, empty or too large is refused with a sentence that helps, and leaves nothing behind', async ({
  page,
}) => {
  await signIn(page, 'editor')
  await openNewCampaign(page, 'Wrong files')
  const refusals: [ReturnType<typeof csvFile>, RegExp][] = [
    [
      csvFile(
        'book.csv',
        Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.from('[Content_Types].xml xl/workbook.xml')]),
      ),
      /Excel workbook .* Export the sheet as CSV/,
    ],
    [csvFile('paper.csv', '%PDF-1.7 nothing to see'), /This is a PDF/],
    [csvFile('nothing.csv', ''), /holds no lines/],
    [csvFile('header.csv', 'Name,Email\n'), /no rows below it/],
    [csvFile('large.csv', `Name,Email\n${'Ada Lovelace,ada@large.com\n'.repeat(420_000)}`), /10 MB/],
  ]
  for (const [file, words] of refusals) {
    await dropFile(page, file)
    await expect(page.getByRole('alert').filter({ hasText: words })).toBeVisible()
  }
  await expect(page.getByText('Previous Uploads')).toBeVisible()
  await dropFile(page, csvFile('good.csv', 'Name,Email\nAda Lovelace,ada@good-file.com\n'))
  await expect(page.getByRole('button', { name: /^(Review|Import) 1 row/ })).toBeVisible()
})
