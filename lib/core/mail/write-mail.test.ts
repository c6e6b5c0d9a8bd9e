import { expect, test } from 'vitest'
import { writeMail } from './write-mail.ts'

const letter = {
  subject: 'list.csv is imported',
  lines: ['1,204 people are new.', 'Nothing was left out.'],
  action: { label: 'Show the import', url: 'https://rollcall.test/imports/1?a=1&b=2' },
  footer: 'You get this because you started it.',
}

test('text and HTML say the same', () => {
  const { text, html } = writeMail(letter)
  for (const said of [...letter.lines, letter.footer]) {
    expect(text).toContain(said)
    expect(html).toContain(said)
  }
  expect(text).toContain(letter.action.url)
  expect(html).toContain('href="https://rollcall.test/imports/1?a=1&amp;b=2"')
})

test('a name that looks like HTML stays a name', () => {
  const { html, text } = writeMail({
    ...letter,
    lines: ['<img src=x onerror="alert(1)"> & Co'],
    footer: '</p><script>',
  })
  expect(html).toContain('&lt;img src=x onerror=&quot;alert(1)&quot;&gt; &amp; Co')
  expect(html).not.toMatch(/<img|<script/)
  expect(text).toContain('<img src=x onerror="alert(1)"> & Co')
})

test('a subject is one line, whatever a file is called', () => {
  expect(writeMail({ ...letter, subject: 'list\r\nBcc: eve@evil.test\u2028x' }).subject).toBe(
    'list Bcc: eve@evil.test x',
  )
})
