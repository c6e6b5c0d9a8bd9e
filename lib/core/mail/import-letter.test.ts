import { expect, test } from 'vitest'
import { importLetter, importSentence } from './import-letter.ts'

const outcomes = { imported: 1204, updated: 3, skipped: 2, suppressed: 1, errored: 0 }
const told = { fileName: 'fair.csv', reason: null, outcomes, workspaceName: 'Demo' } as const
const urls = { import: 'https://r.test/imports/1', settings: 'https://r.test/settings/account' }

test('an import that went well tells what became of its rows', () => {
  expect(importSentence({ ...told, kind: 'import-completed' })).toBe('1,204 added, 3 updated, 3 left out.')
  const nothing = { imported: 0, updated: 0, skipped: 0, suppressed: 0, errored: 0 }
  expect(importSentence({ ...told, kind: 'import-completed', outcomes: nothing })).toBe('The file changed nothing.')
})

test('one that stands still tells why, and that nothing is lost', () => {
  const letter = importLetter({ ...told, kind: 'import-paused', reason: 'Apollo’s quota is used up.' }, urls)
  expect(letter.subject).toBe('fair.csv is paused · Demo')
  expect(letter.lines).toEqual([
    'Apollo’s quota is used up.',
    'What was written stays. Resume goes on from there; no row is done twice.',
  ])
  expect(letter.action).toEqual({ label: 'Look and resume', url: urls.import })
  expect(letter.footer).toContain(urls.settings)
})
