import { expect, test } from 'vitest'
import { readSuppressionValue } from './read-suppression-value.ts'

test.each([
  ['Ada.Lovelace+news@GMAIL.com', 'email', 'adalovelace@gmail.com'],
  ['"Ada" <ada@acme-lists.com>', 'email', 'ada@acme-lists.com'],
  ['acme.com', 'domain', 'acme.com'],
  ['*.acme.com', 'domain', 'acme.com'],
  ['@mail.acme.co.uk', 'domain', 'mail.acme.co.uk'],
  ['https://www.acme.com/contact?x=1', 'domain', 'acme.com'],
  ['  ACME.COM;', 'domain', 'acme.com'],
  ['münchen-handel.de', 'domain', 'xn--mnchen-handel-wob.de'],
])('%s', (text, kind, value) => {
  expect(readSuppressionValue(text)).toEqual({ kind, value })
})

test.each(['', 'Ada Lovelace', 'co.uk', 'localhost', '10.0.0.1', 'ada@', '@', 'not a domain.com', 'a'.repeat(500)])(
  'is neither: %s',
  (text) => {
    expect(readSuppressionValue(text)).toBeNull()
  },
)
